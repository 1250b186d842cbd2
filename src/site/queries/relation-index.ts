import type { EventRecord, FigureRecord, QuoteRecord, Site, SiteArticle } from './site.ts';

/** The records of a site by what relates them, so that a record's relations take no look at all the others. Each list in the site's order. */
export interface RelationIndex {
  /** By the day they were said or happened, EDTF. */
  readonly quotesOfDay: ReadonlyMap<string, readonly QuoteRecord[]>;
  readonly eventsOfDay: ReadonlyMap<string, readonly EventRecord[]>;
  /** By whoever said or asserts it, as records refer to them. */
  readonly quotesOf: ReadonlyMap<string, readonly QuoteRecord[]>;
  readonly figuresOf: ReadonlyMap<string, readonly FigureRecord[]>;
  readonly eventsOf: ReadonlyMap<string, readonly EventRecord[]>;
  /** By unit and change, and by amount or by the words for what is counted. */
  readonly figuresOfAmount: ReadonlyMap<string, readonly FigureRecord[]>;
  readonly figuresOfWords: ReadonlyMap<string, readonly FigureRecord[]>;
  readonly figuresOfArticle: ReadonlyMap<string, readonly FigureRecord[]>;
  /** The articles that name a person, an organisation or a document, or quote it. */
  readonly articlesNaming: ReadonlyMap<string, readonly SiteArticle[]>;
  /** A figure's place in the site's order. */
  readonly places: ReadonlyMap<FigureRecord, number>;
}

/** Words that name no thing that could be counted. */
const empty = new Set(
  'a an and as at by for from had has have in into its of on or per such than that the their these they this those to was were which who whom with'.split(
    ' ',
  ),
);

/** The words for what a figure counts, without those that name nothing. */
export const countedWords = ({ data }: FigureRecord): ReadonlySet<string> =>
  new Set(
    (data.counted ?? '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && !empty.has(word)),
  );

/** The same for two figures of one kind and amount. */
export const amountKey = ({ data }: FigureRecord): string =>
  JSON.stringify([data.unit, data.change, data.value]);

/** The same for two figures of one kind that count the same words. */
export const wordsKey = (figure: FigureRecord): string =>
  JSON.stringify([figure.data.unit, figure.data.change, ...[...countedWords(figure)].sort()]);

function groupBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly unknown[],
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      if (typeof key !== 'string') continue;
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}

function namedIn(site: Site, { id, names }: SiteArticle): string[] {
  const records = site.recordsByArticle.get(id);
  const speakers = (records?.quotes ?? []).flatMap(({ data }) =>
    typeof data.speaker === 'string' ? [data.speaker] : [],
  );
  return [...names.map(({ is }) => is), ...(records?.mentions ?? []).map(({ of }) => of), ...speakers];
}

const indexes = new WeakMap<Site, RelationIndex>();

/** The index of a site; made once for each. */
export function relationIndex(site: Site): RelationIndex {
  const made = indexes.get(site);
  if (made) return made;
  const index: RelationIndex = {
    quotesOfDay: groupBy(site.quotes, ({ data }) => [data.date]),
    eventsOfDay: groupBy(site.timeline, ({ data }) => [data.date]),
    quotesOf: groupBy(site.quotes, ({ data }) => [data.speaker]),
    figuresOf: groupBy(site.statistics, ({ data }) => [data.assertedBy]),
    eventsOf: groupBy(site.timeline, ({ data }) => [data.assertedBy]),
    figuresOfAmount: groupBy(site.statistics, (figure) => [amountKey(figure)]),
    figuresOfWords: groupBy(site.statistics, (figure) => [wordsKey(figure)]),
    figuresOfArticle: groupBy(site.statistics, ({ article }) => [article]),
    articlesNaming: groupBy(site.articles, (article) => namedIn(site, article)),
    places: new Map(site.statistics.map((figure, place) => [figure, place])),
  };
  indexes.set(site, index);
  return index;
}
