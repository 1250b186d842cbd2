import type { Article } from '../article/article.ts';
import type { ParsedEntry } from '../records/parsed.ts';
import { emphasisedWords } from './emphasised-words.ts';
import { matchEntries, matchFiles } from './match-entries.ts';
import { nameRecord } from './name-record.ts';
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
 * knows, or a new id that none has.
 * @param isTaken whether a record (kind and id) exists or has existed
 */
export function nameDrafts(
  drafts: readonly Draft[],
  {
    article,
    entries,
    files,
  }: {
    readonly article: Article;
    readonly entries: readonly ParsedEntry[];
    readonly files: readonly PresentFile[];
  },
  isTaken: (record: string) => boolean,
): NamedDraft[] {
  const matches = matchEntries(entries, drafts);
  const known = new Set(entries.map(({ record }) => record));
  const loose = files.filter(({ record }) => !known.has(record));
  const unmatched = [...drafts.entries()]
    .filter(([index]) => !matches.has(index))
    .map(([index, draft]) => ({ draft, index }));
  const found = matchFiles(
    loose.map(({ record, facts }) => ({ kind: record.split('/')[0] ?? '', facts })),
    unmatched,
  );
  const emphasised = emphasisedWords(article);
  const given = new Set<string>();
  return drafts.map((draft, index) => {
    const old = matches.get(index);
    const entry = (old === undefined ? null : entries[old]) ?? null;
    if (entry) return { draft, record: entry.record, entry };
    const file = found.get(index);
    const record = file === undefined ? undefined : loose[file]?.record;
    if (record !== undefined) return { draft, record, entry };
    const wanted = nameRecord(draft.kind, draft.facts, { who: draft.who, emphasised });
    const id = freeId(wanted, (one) => isTaken(`${draft.kind}/${one}`) || given.has(`${draft.kind}/${one}`));
    given.add(`${draft.kind}/${id}`);
    return { draft, record: `${draft.kind}/${id}`, entry };
  });
}
