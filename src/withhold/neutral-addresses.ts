import { slug } from '../files/naming/slug.ts';
import type { ArticleStock } from '../files/stock/take-stock.ts';
import { entityKinds } from '../records/id.ts';
import { addressOf } from '../records/record-address.ts';
import { formerOfShown, renameIds, renameNames, renameRecords } from './neutral-ids.ts';
import { inContent, inRecord, inStock, type Ways } from './readdress.ts';
import type { SoundContent } from './sound-content.ts';
import type { WithheldNames } from './withheld-names.ts';
import type { ShownContent } from './withhold.ts';

/** The content of a site at neutral addresses: ids without the words of withheld names, the same where they have none of them. */
export interface NeutralAddresses extends Pick<Ways, 'article' | 'reference'> {
  readonly content: (content: SoundContent) => SoundContent;
  readonly shown: (content: ShownContent) => ShownContent;
  readonly stock: (stock: readonly ArticleStock[]) => readonly ArticleStock[];
  /** Neutral address of a record or a name → the one that it has in the content folder; none where they are the same. */
  readonly originals: ReadonlyMap<string, string>;
}

/**
 * Gives every article, record and name whose address has a withheld name in it an address without it, for as long as that
 * name is withheld: `someone-on-montalvo` becomes `someone-on`. No file is renamed, and what of a site is shown says nothing
 * of the old address: the path of its file is empty, and a former id that has the name is left out.
 * @param everything the content folder as it was read
 * @param names the names that are withheld
 */
export function neutralAddresses(everything: SoundContent, names: WithheldNames): NeutralAddresses {
  const articles = renameIds(
    'articles',
    everything.articles.map(({ id }) => id),
    (id) => names.inArticle(id).id(id),
  );
  const records = renameRecords(everything, names);
  const kept = formerOfShown(everything, names);
  const entities = renameNames(everything, names, kept);
  const nameId: Ways['nameId'] = ({ kind, id }) => {
    const reference = `${kind}/${id}`;
    if (kept.has(reference)) return id;
    const neutral = names.ofName(reference).id(id);
    return entities.get(reference) ?? (neutral === id ? id : slug(neutral) || 'name');
  };
  const to: Ways = {
    article: (id) => articles.get(id) ?? id,
    recordId: (record) => records.get(addressOf(record)) ?? record.id,
    nameId,
    reference: (reference) => {
      const kind = entityKinds.find((one) => reference.startsWith(`${one}/`));
      return kind ? `${kind}/${nameId({ kind, id: reference.slice(kind.length + 1) })}` : reference;
    },
  };
  if (names.references.size === 0)
    return {
      ...to,
      content: (content) => content,
      shown: (content) => content,
      stock: (stock) => stock,
      originals: new Map(),
    };
  const addresses = [...everything.quotes, ...everything.statistics, ...everything.timeline].map((record) => {
    const { kind, article } = record;
    const neutral = addressOf({ kind, article: to.article(article), id: to.recordId(record) });
    return [neutral, addressOf(record)] as const;
  });
  return {
    ...to,
    content: (content) => inContent(content, names, to),
    shown: (content) => ({
      ...inContent(content, names, to),
      statistics: content.statistics.map((file) => inRecord(file, to)),
      timeline: content.timeline.map((file) => inRecord(file, to)),
    }),
    stock: (stock) => stock.map((one) => inStock(one, to)),
    originals: new Map(
      [
        ...addresses,
        ...[...entities.keys()].map((reference) => [to.reference(reference), reference] as const),
      ].filter(([neutral, original]) => neutral !== original),
    ),
  };
}
