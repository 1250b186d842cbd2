import type { CreativeWork, Organization, Person, WithContext } from 'schema-dts';
import { entityAddress } from '../../model/addresses.ts';
import type { SiteEntity } from '../../model/site.ts';
import { toAddress } from './describe-article.ts';

/** Describes a person, an organisation or a document in the vocabulary of schema.org, by its names alone. */
export function describeEntity(
  entity: SiteEntity,
  site: URL | undefined,
): WithContext<Person | Organization | CreativeWork> {
  const address = toAddress(site)(entityAddress(entity));
  const types = { people: 'Person', organisations: 'Organization', documents: 'CreativeWork' } as const;
  return {
    '@context': 'https://schema.org',
    '@type': types[entity.kind],
    '@id': address,
    url: address,
    name: entity.name,
    ...(entity.aliases.length === 0 ? {} : { alternateName: [...entity.aliases] }),
    ...(entity.about === null ? {} : { description: entity.about }),
    ...(entity.link === null ? {} : { sameAs: entity.link }),
  };
}
