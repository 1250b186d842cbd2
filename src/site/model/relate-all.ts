import { addressOf } from '../../records/record-address.ts';
import { compareFigures } from './compare-figures.ts';
import type {
  ArticleRecords,
  EventRecord,
  FigureRecord,
  Finder,
  QuoteRecord,
  Relations,
  SiteArticle,
  ComparedFigures,
} from './site.ts';

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

/** Everybody and everything that an article names or quotes, as records refer to them. */
function namedIn({ id, names }: SiteArticle, recordsByArticle: Finder<ArticleRecords>): string[] {
  const records = recordsByArticle.get(id);
  const speakers = (records?.quotes ?? []).flatMap(({ data }) =>
    typeof data.speaker === 'string' ? [data.speaker] : [],
  );
  return [...names.map(({ is }) => is), ...(records?.mentions ?? []).map(({ of }) => of), ...speakers];
}

/** Puts all figures that can be drawn on one scale under the address of each of them. */
function comparedByFigure(
  articles: readonly SiteArticle[],
  statistics: readonly FigureRecord[],
): Map<string, ComparedFigures> {
  const languages = new Map(articles.map(({ id, language }) => [id, language]));
  const compared = compareFigures(statistics, (id) => languages.get(id) ?? 'en');
  return new Map(compared.flatMap((one) => one.figures.map((figure) => [addressOf(figure), one] as const)));
}

/** Groups all records of a site by what relates them, once for all pages. */
export function relateAll(
  articles: readonly SiteArticle[],
  {
    quotes,
    statistics,
    timeline,
    recordsByArticle,
  }: {
    readonly quotes: readonly QuoteRecord[];
    readonly statistics: readonly FigureRecord[];
    readonly timeline: readonly EventRecord[];
    readonly recordsByArticle: Finder<ArticleRecords>;
  },
): Relations {
  return {
    quotesOfDay: groupBy(quotes, ({ data }) => [data.date]),
    eventsOfDay: groupBy(timeline, ({ data }) => [data.date]),
    quotesOf: groupBy(quotes, ({ data }) => [data.speaker]),
    figuresOf: groupBy(statistics, ({ data }) => [data.assertedBy]),
    eventsOf: groupBy(timeline, ({ data }) => [data.assertedBy]),
    figuresOfAmount: groupBy(statistics, (figure) => [amountKey(figure)]),
    figuresOfWords: groupBy(statistics, (figure) => [wordsKey(figure)]),
    comparedWith: comparedByFigure(articles, statistics),
    articlesNaming: groupBy(articles, (article) => namedIn(article, recordsByArticle)),
  };
}
