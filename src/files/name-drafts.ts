import type { Article } from '../article/article.ts';
import { placeRecord } from '../article/place-record.ts';
import type { ParsedEntry } from '../records/parsed.ts';
import { emphasisedWords } from './emphasised-words.ts';
import { matchEntries, matchFiles } from './match-entries.ts';
import { nameRecord } from './name-record.ts';
import { placer } from './place-span.ts';
import type { PresentFile } from './plan.ts';
import type { Draft } from './records-of-article.ts';
import { freeId } from './slug.ts';

/** A draft with the record that it is. */
export interface NamedDraft {
  readonly draft: Draft;
  /** Kind and id. */
  readonly record: string;
  /** The entry of the last parse that it continues; null where there is none. */
  readonly entry: ParsedEntry | null;
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
  }: {
    readonly article: Article;
    readonly entries: readonly ParsedEntry[];
    readonly files: ReadonlyMap<string, PresentFile>;
    readonly unreadable: ReadonlySet<string>;
  },
): NamedDraft[] {
  const matches = matchEntries(entries, drafts);
  const entryOf = (index: number): ParsedEntry | null => entries[matches.get(index) ?? -1] ?? null;
  const isThere = (record: string): boolean => files.has(record) || unreadable.has(record);
  const known = new Set(entries.map(({ record }) => record));
  const loose = [...files.values()].filter(({ record }) => !known.has(record));
  const withoutFile = [...drafts.entries()]
    .filter(([index]) => !isThere(entryOf(index)?.record ?? ''))
    .map(([index, draft]) => ({ draft, index }));
  const place = placer(article);
  const found = matchFiles(
    loose.map(({ record, facts }) => ({
      kind: record.split('/')[0] ?? '',
      facts,
      at: Object.fromEntries(
        [...placeRecord(article, facts)].map(([field, spans]) => [field, spans.flatMap(place)] as const),
      ),
    })),
    withoutFile,
  );
  const emphasised = emphasisedWords(article);
  const given = new Set<string>();
  const numbers = new Map<string, number>();
  return drafts.map((draft, index) => {
    const entry = entryOf(index);
    const file = loose[found.get(index) ?? -1];
    if (file) return { draft, record: file.record, entry };
    if (entry) return { draft, record: entry.record, entry };
    const wanted = `${draft.kind}/${nameRecord(draft.kind, { ...draft.facts, ...draft.unkept }, { who: draft.who, emphasised })}`;
    const number = numbers.get(wanted) ?? 2;
    const record = freeId(wanted, (one) => known.has(one) || isThere(one) || given.has(one), number);
    if (record !== wanted) numbers.set(wanted, number + 1);
    given.add(record);
    return { draft, record, entry };
  });
}
