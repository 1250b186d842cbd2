import type { CreativeWork, Organization, Person, WithContext } from 'schema-dts';
import { entityAddress, wikidataAddress } from '../../model/addresses.ts';
import type { SiteEntity } from '../../model/site.ts';
import { toAddress } from './describe-article.ts';

/** Describes a person, an organisation or a document in the vocabulary of schema.org, by its names alone. */
export function describeEntity(
  entity: SiteEntity,
  site: URL | undefined,
): WithContext<Person | Organization | CreativeWork> {
  const address = toAddress(site)(entityAddress(entity));
  const same = [entity.link, entity.wikidata === null ? null : wikidataAddress(entity.wikidata)].filter(
    (one) => one !== null,
  );
  const types = { people: 'Person', organisations: 'Organization', documents: 'CreativeWork' } as const;
  return {
    '@context': 'https://schema.org',
    '@type': types[entity.kind],
    '@id': address,
    url: address,
    name: entity.name,
    ...(entity.aliases.length === 0 ? {} : { alternateName: [...entity.aliases] }),
    ...(entity.about === null ? {} : { description: entity.about }),
    ...(same.length === 0 ? {} : { sameAs: same.length === 1 ? same[0] : same }),
  };
}
