import type { Article } from '../../article/article.ts';
import { placeRecord } from '../../article/places/place-record.ts';
import type { ParsedEntry } from '../../records/parsed.ts';
import { keyOf, parseKey } from '../../records/record-address.ts';
import { emphasisedWords } from '../naming/emphasised-words.ts';
import { matchEntries } from './match/match-entries.ts';
import { matchFiles } from './match/match-files.ts';
import type { Side } from './match/side.ts';
import { textsOf } from './merge-record.ts';
import { nameRecord } from '../naming/name-record.ts';
import { placer } from '../draft/place-span.ts';
import type { PresentFile } from '../present-file.ts';
import type { Draft } from '../draft/draft-of-finding.ts';
import { freeId } from '../naming/slug.ts';

/** A draft with the record that it is. */
export interface NamedDraft {
  readonly draft: Draft;
  /** Kind and id. */
  readonly record: string;
  /** The entry of the last parse that it continues; null where there is none. */
  readonly entry: ParsedEntry | null;
  /** True where it says again what an editor deleted: the record and the entry are those of what was deleted. */
  readonly isRepeated: boolean;
}

/** A file as what its facts say and where their words stand in an article. */
function sideOf({ record, facts }: PresentFile, article: Article, place: ReturnType<typeof placer>): Side {
  const places = [...placeRecord(article, facts)];
  return {
    kind: parseKey(record).kind,
    facts,
    at: Object.fromEntries(places.map(([field, spans]) => [field, spans.flatMap(place)] as const)),
  };
}

/**
 * Gives every draft its record: the one that it was in the last parse, the file that says the same and that no parse
 * knows (an editor has made or renamed it, or a parse was killed), or a new id that none has.
 * @param unreadable records whose file is there but cannot be read
 */
export function nameDrafts(
  drafts: readonly Draft[],
  {
    article,
    entries,
    files,
    unreadable,
    former,
  }: {
    readonly article: Article;
    readonly entries: readonly ParsedEntry[];
    readonly files: ReadonlyMap<string, PresentFile>;
    readonly unreadable: ReadonlySet<string>;
    /** Reference that somebody had before → the one that leads to the same now. */
    readonly former: ReadonlyMap<string, string>;
  },
): NamedDraft[] {
  const isThere = (record: string): boolean => files.has(record) || unreadable.has(record);
  const { continued, repeated } = matchEntries(entries, drafts, {
    text: article.text,
    former,
    isDeleted: ({ record }) => !isThere(record),
  });
  const entryOf = (index: number): ParsedEntry | null => entries[continued.get(index) ?? -1] ?? null;
  const known = new Set(entries.map(({ record }) => record));
  const loose = [...files.values()].filter(({ record }) => !known.has(record));
  const withoutFile = [...drafts.entries()]
    .filter(([index]) => !isThere(entryOf(index)?.record ?? '') && !repeated.has(index))
    .map(([index, draft]) => ({ draft, index, isKnown: entryOf(index) !== null }));
  const place = placer(article);
  const found = matchFiles(
    loose.map((file) => sideOf(file, article, place)),
    withoutFile,
    { all: drafts, former },
  );
  const renamed = new Set([...found.keys()].map((index) => continued.get(index)));
  const emphasised = emphasisedWords(article);
  const given = new Set<string>(
    [...files.values()].flatMap(({ record, facts }) =>
      textsOf(facts['formerly']).map((id) => keyOf({ kind: parseKey(record).kind, id })),
    ),
  );
  const numbers = new Map<string, number>();
  return drafts.map((draft, index) => {
    const entry = entryOf(index);
    const file = loose[found.get(index) ?? -1];
    if (file) return { draft, record: file.record, entry, isRepeated: false };
    if (entry) return { draft, record: entry.record, entry, isRepeated: false };
    const again = repeated.get(index);
    const deleted = again === undefined || renamed.has(again) ? undefined : entries[again];
    if (deleted) return { draft, record: deleted.record, entry: deleted, isRepeated: true };
    const wanted = `${draft.kind}/${nameRecord(draft.kind, { ...draft.facts, ...draft.unkept }, { who: draft.who, emphasised })}`;
    const number = numbers.get(wanted) ?? 2;
    const record = freeId(wanted, (one) => known.has(one) || isThere(one) || given.has(one), number);
    if (record !== wanted) numbers.set(wanted, number + 1);
    given.add(record);
    return { draft, record, entry, isRepeated: false };
  });
}
