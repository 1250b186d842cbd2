import { asTyped } from '../article/as-typed.ts';
import { recordKinds } from '../records/id.ts';
import type { ParsedEntry, Position } from '../records/parsed.ts';
import { sameValue, type Facts, type Value } from './facts.ts';
import { statedFacts } from './merge-entry.ts';
import type { Draft } from './records-of-article.ts';
import { countWords, shareWords, type CountedWords } from './share-words.ts';

/** What is compared: one record's facts and places, of the last parse or of this one. */
interface Side {
  readonly kind: string;
  readonly facts: Facts;
  readonly at: Readonly<Record<string, readonly Position[]>>;
}

const kindOf = (record: string): string => record.split('/')[0] ?? '';

/** Where a record stands: its clause for an event, its words for the rest. */
const anchorOf = ({ kind, at }: Side): Position | undefined =>
  (kind === 'timeline' ? at['what'] : at['words'])?.[0];

const exactPlace = (side: Side): string | null => {
  const anchor = anchorOf(side);
  const places = side.kind === 'timeline' ? [anchor, at0(side, 'words')] : [anchor, at0(side, 'clause')];
  return anchor ? `${side.kind} ${JSON.stringify(places)}` : null;
};

const at0 = ({ at }: Side, field: string): Position | undefined => at[field]?.[0];

const startPlace = (side: Side): string | null => {
  const anchor = anchorOf(side);
  return anchor ? `${side.kind} ${anchor.block} ${String(anchor.start)}` : null;
};

const blockPlace = (side: Side): string | null => {
  const anchor = anchorOf(side);
  return anchor ? `${side.kind} ${anchor.block}` : null;
};

const flat = (value: Value | undefined): string =>
  Array.isArray(value) ? value.map(flat).join(' ') : typeof value === 'string' ? value : '';

/** The text that a small change in the article leaves recognisable. */
const longText = ({ kind, facts }: Side): string =>
  kind === 'quotes' ? flat(facts['words']) : flat(facts['clause'] ?? facts['what']);

const wordsKey = (side: Side, form: (text: string) => string): string | null => {
  const { kind, facts } = side;
  if (longText(side) === '') return null;
  return JSON.stringify([kind, ...['words', 'clause', 'what'].map((field) => form(flat(facts[field])))]);
};

/**
 * The words that make two records of one kind the same record; null for one that holds no sentence or clause of the text:
 * two of them may share the words for a date and be different events.
 */
const sameWords = (side: Side): string | null => wordsKey(side, (text) => text);

/** The same for words whose marks, dashes or spaces a publisher has set otherwise. */
const sameTyped = (side: Side): string | null =>
  wordsKey(side, (text) =>
    asTyped(text.normalize('NFKC'))
      .replace(/ +/g, ' ')
      .replace(/ ?-+ ?/g, '-'),
  );

const overlap = (one: Side, other: Side): boolean => {
  const [here, there] = [anchorOf(one), anchorOf(other)];
  return !!here && !!there && here.block === there.block && here.start < there.end && there.start < here.end;
};

/** How much of both texts must be left where they differ in one place only, for the change to be taken as an edit. */
const leastLeft = 0.85;

function differsInOnePlace(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let before = 0;
  while (before < shorter && one[before] === other[before]) before++;
  let after = 0;
  while (after < shorter - before && one[one.length - 1 - after] === other[other.length - 1 - after]) after++;
  return before + after >= leastLeft * Math.max(one.length, other.length);
}

const sameField = (field: string, one: Side, other: Side): boolean =>
  sameValue(one.facts[field], other.facts[field]);

/** Whether two say it of the same, by the same. */
const sameSource = (one: Side, other: Side): boolean =>
  ['speaker', 'assertedBy', 'counted', 'unit', 'relation'].every((field) => sameField(field, one, other));

/** Whether an old record and a new one are one record, reworded in one place. */
function isSmallEdit(one: Side, other: Side): boolean {
  return sameSource(one, other) && longText(one) !== '' && differsInOnePlace(longText(one), longText(other));
}

/**
 * How much of both texts must be the same words for one to be the other reworded, and how many telling words among them;
 * and from which share on another text is too like it to be sure. Of 25,608 pairs of different records of one article with
 * the same speaker or unit (840 news articles) 36 reach the first two, and most of these have another figure.
 */
const reworded = { share: 0.7, telling: 4, doubtFrom: 0.5 };

/** More pairs than these are not compared: so much of an article at once is not reworded but replaced. */
const mostPairs = 250_000;

const edgeLength = 12;
const edges: readonly ((side: Side) => string | null)[] = [
  (side) => `${side.kind} ${longText(side).slice(0, edgeLength)}`,
  (side) => `${side.kind} ${longText(side).slice(-edgeLength)}`,
];

function group<Item>(items: readonly Item[], keyOf: (item: Item) => string | null): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const list = groups.get(key);
    if (list) list.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

interface Candidate extends Side {
  readonly index: number;
}

/** An old record and a new one whose texts are alike. */
interface Alike {
  readonly old: Candidate;
  readonly draft: Candidate;
  /** True where they are one record, if nothing else is as like. */
  readonly isSure: boolean;
}

/**
 * Finds which records of the last parse the drafts of this one are: by their place in an unchanged block,
 * then by the same words, then by a text that differs in one place only or shares most of its words. A match must be the only one possible,
 * or it is none: a record keeps its id on evidence, never on a guess.
 * @returns index of a draft → index of its entry
 */
export function matchEntries(entries: readonly ParsedEntry[], drafts: readonly Draft[]): Map<number, number> {
  const matched = new Map<number, number>();
  if (entries.length === 0) return matched;
  let olds: Candidate[] = entries.map((entry, index) => ({
    kind: kindOf(entry.record),
    facts: statedFacts(entry),
    at: entry.at,
    index,
  }));
  let news: Candidate[] = drafts.map(({ kind, facts, at }, index) => ({ kind, facts, at, index }));

  const settle = (pairs: readonly (readonly [Candidate, Candidate])[]): void => {
    for (const [old, draft] of pairs) matched.set(draft.index, old.index);
    const [usedOlds, usedNews] = [
      new Set(pairs.map(([old]) => old)),
      new Set(pairs.map(([, draft]) => draft)),
    ];
    olds = olds.filter((old) => !usedOlds.has(old));
    news = news.filter((draft) => !usedNews.has(draft));
  };

  /** Pairs what has one key, in order, where there are as many old as new. */
  const pairEqual = (keyOf: (side: Side) => string | null): void => {
    const groups = group(news, keyOf);
    settle(
      [...group(olds, keyOf)].flatMap(([key, some]) => {
        const others = groups.get(key) ?? [];
        if (some.length !== others.length) return [];
        return some.flatMap((old, index) => {
          const other = others[index];
          return other ? [[old, other] as const] : [];
        });
      }),
    );
  };

  /** Pairs an old and a new one of a group where each is the other's only possibility. */
  const pairUnique = (
    keysOf: readonly ((side: Side) => string | null)[],
    fits: (old: Side, draft: Side) => boolean,
  ): void => {
    const possible = new Map<Candidate, Set<Candidate>>();
    const add = (one: Candidate, other: Candidate): void => {
      possible.set(one, (possible.get(one) ?? new Set()).add(other));
    };
    for (const keyOf of keysOf) {
      const groups = group(news, keyOf);
      for (const [key, some] of group(olds, keyOf)) {
        const others = groups.get(key) ?? [];
        if (some.length * others.length > 10_000) continue;
        for (const old of some)
          for (const draft of others)
            if (fits(old, draft)) {
              add(old, draft);
              add(draft, old);
            }
      }
    }
    settle(
      olds.flatMap((old) => {
        const [draft, ...more] = possible.get(old) ?? [];
        return draft && more.length === 0 && possible.get(draft)?.size === 1 ? [[old, draft] as const] : [];
      }),
    );
  };

  /** Pairs texts that share most of their words, where no other on either side is like them. */
  const pairReworded = (kind: string): void => {
    const withWords = (sides: readonly Candidate[]): (readonly [Candidate, CountedWords])[] =>
      sides.filter((side) => side.kind === kind).map((side) => [side, countWords(longText(side))]);
    const [some, others] = [withWords(olds), withWords(news)];
    if (some.length * others.length > mostPairs) return;
    const alike: Alike[] = [];
    for (const [old, words] of some)
      for (const [draft, theirs] of others) {
        const { share, telling } = shareWords(words, theirs);
        if (share < reworded.doubtFrom) continue;
        const isFigureKept = kind !== 'statistics' || sameField('words', old, draft);
        const isSure = share >= reworded.share && telling >= reworded.telling;
        alike.push({ old, draft, isSure: isSure && isFigureKept && sameSource(old, draft) });
      }
    const [ofOld, ofDraft] = [Map.groupBy(alike, ({ old }) => old), Map.groupBy(alike, ({ draft }) => draft)];
    settle(
      alike.flatMap(({ old, draft, isSure }) =>
        isSure && ofOld.get(old)?.length === 1 && ofDraft.get(draft)?.length === 1
          ? [[old, draft] as const]
          : [],
      ),
    );
  };

  pairEqual(exactPlace);
  pairEqual(startPlace);
  pairEqual(sameWords);
  pairEqual(sameTyped);
  pairUnique([blockPlace], overlap);
  pairUnique(edges, (old, draft) => sameField('words', old, draft) && isSmallEdit(old, draft));
  pairUnique(edges, isSmallEdit);
  if (olds.length > 0) for (const kind of recordKinds) pairReworded(kind);
  return matched;
}

/** The indices that are paired with one another alone. */
function onlyPairs(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const [ofFirst, ofSecond] = [group(pairs, ([one]) => String(one)), group(pairs, ([, one]) => String(one))];
  return pairs.filter(
    ([one, other]) => ofFirst.get(String(one))?.length === 1 && ofSecond.get(String(other))?.length === 1,
  );
}

/**
 * Finds drafts among the files that no entry knows, such as those that an editor has made, or that a killed parse had already
 * written: by the same words, then by a place that they share with one another alone.
 * @returns index of a draft → index of its file
 */
export function matchFiles(
  files: readonly Side[],
  drafts: readonly { readonly draft: Draft; readonly index: number }[],
): Map<number, number> {
  const matched = new Map<number, number>();
  const used = new Set<number>();
  const groups = group([...files.entries()], ([, file]) => sameWords(file));
  for (const [key, some] of group(drafts, ({ draft }) => sameWords(draft))) {
    const others = groups.get(key) ?? [];
    if (some.length !== others.length) continue;
    some.forEach(({ index }, place) => {
      const other = others[place];
      if (!other) return;
      matched.set(index, other[0]);
      used.add(other[0]);
    });
  }
  const [restFiles, restDrafts] = [
    [...files.entries()].filter(([place]) => !used.has(place)),
    drafts.filter(({ index }) => !matched.has(index)),
  ];
  const blocks = group(restFiles, ([, file]) => blockPlace(file));
  const pairs = restDrafts.flatMap(({ draft, index }) =>
    (blocks.get(blockPlace(draft) ?? '') ?? []).flatMap(([place, file]) =>
      overlap(file, draft) ? [[index, place] as const] : [],
    ),
  );
  for (const [index, place] of onlyPairs(pairs)) matched.set(index, place);
  return matched;
}
