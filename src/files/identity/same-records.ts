import type { Content } from '../content.ts';
import { addParsed, emptyCollection } from './collection.ts';
import { linkNames } from './cluster/link-names.ts';
import { areDistinct, indexEntities } from './entity-index.ts';
import { joinDoubts, type NameDoubt } from './who-is-who.ts';

/** Records of a content folder that evidence over all its articles says are one. */
export interface SameRecords {
  /** Groups of references that are certainly one: the one to keep first. An editor has worked on one of each group at most. */
  readonly certain: readonly (readonly string[])[];
  /** Groups that may be one, or on several of which an editor has worked. */
  readonly doubts: readonly NameDoubt[];
}

/** Articles that name each record. */
export function articlesOfRecords({ parsed }: Pick<Content, 'parsed'>): Map<string, string[]> {
  const articles = new Map<string, string[]>();
  for (const [id, { names }] of parsed)
    for (const is of new Set(names.map((name) => name.is)))
      articles.set(is, [...(articles.get(is) ?? []), id]);
  return articles;
}

/** Whether an id has a number behind it, since another had it first. */
const isNumbered = (is: string): boolean => /-\d+$/.test(is);

/** Which of several records to keep: one that an editor has worked on, then one whose id has no number, then the one that most articles name. */
function keepFirst(
  records: readonly string[],
  articles: ReadonlyMap<string, readonly string[]>,
  isTouched: (is: string) => boolean,
): string[] {
  const count = (is: string): number => articles.get(is)?.length ?? 0;
  return records.toSorted(
    (one, other) =>
      Number(isTouched(other)) - Number(isTouched(one)) ||
      Number(isNumbered(one)) - Number(isNumbered(other)) ||
      count(other) - count(one) ||
      one.length - other.length ||
      (one < other ? -1 : 1),
  );
}

/** Holds all records of a content folder against each other, whether any article is new or not. Writes nothing. */
export function sameRecords(content: Content): SameRecords {
  const index = indexEntities(content, new Set());
  const collection = emptyCollection();
  const texts = new Map(content.articles.map(({ id, article }) => [id, article]));
  for (const [id, parsed] of content.parsed)
    addParsed(collection, texts.get(id) ?? null, parsed, index.formerly);
  const isThere = (is: string | null): is is string => is !== null && index.byReference.has(is);
  const withNote = new Set(
    content.entities.filter(({ body }) => body !== '').map(({ kind, id }) => `${kind}/${id}`),
  );
  const isTouched = (is: string): boolean => index.byReference.get(is)?.isBare !== true || withNote.has(is);
  const linked = linkNames(collection.names, {
    things: collection.things,
    all: true,
    mayJoin: (one, other) => !areDistinct(index, one, other),
  });
  const articles = articlesOfRecords(content);
  const groups = Map.groupBy(collection.names.keys(), (at) => linked.groups.of(at));
  const certain: string[][] = [];
  const touched: NameDoubt[] = [];
  for (const places of groups.values()) {
    const records = [...new Set(places.map((at) => collection.names[at]?.record ?? null).filter(isThere))];
    const [kept, ...others] = keepFirst(records, articles, isTouched);
    if (kept === undefined || others.length === 0) continue;
    const bare = others.filter((is) => !isTouched(is));
    if (bare.length > 0) certain.push([kept, ...bare]);
    if (bare.length < others.length)
      touched.push({ records: [kept, ...others.filter(isTouched)].sort(), certainty: 0.99 });
  }
  const keptOf = (at: number): string | null => {
    const records = groups.get(linked.groups.of(at))?.map((place) => collection.names[place]?.record ?? null);
    return keepFirst([...new Set(records?.filter(isThere))], articles, isTouched)[0] ?? null;
  };
  const left = joinDoubts(
    linked.doubts.flatMap(({ one, other, odds }) => {
      const [a, b] = [keptOf(one), keptOf(other)];
      return a === null || b === null || a === b || areDistinct(index, a, b) ? [] : [{ pair: [a, b], odds }];
    }),
  );
  const isAsked = (one: NameDoubt): boolean =>
    left.some(({ records }) => one.records.every((is) => records.includes(is)));
  return {
    certain: certain.sort(([one = ''], [other = '']) => (one < other ? -1 : 1)),
    doubts: [...left, ...touched.filter((one) => !isAsked(one))],
  };
}
