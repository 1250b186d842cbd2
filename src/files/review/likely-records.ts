import type { ParsedEntry } from '../../records/parsed.ts';
import { parseKey } from '../../records/record-address.ts';
import { sameValue, statedFacts } from '../facts.ts';
import { longText, type Side } from '../merge/match/side.ts';
import type { PresentFile } from '../present-file.ts';
import { countWords, shareWords } from '../merge/match/share-words.ts';

/** So many are named at most. */
const most = 3;

/** The share of words from which on a record is worth naming. */
const leastShare = 0.4;

const sideOf = (entry: ParsedEntry): Side => ({
  kind: parseKey(entry.record).kind,
  facts: statedFacts(entry),
  at: entry.at,
});

/** Whether a record is as the last parse wrote it, and was found by it. */
export const isUntouched = (entry: ParsedEntry, file: PresentFile): boolean =>
  entry.orphaned === undefined && !file.hasNote && sameValue(entry.base, file.facts);

/**
 * The records of an article that an orphaned one may be now, the likeliest first: of its kind, found by the last parse, with
 * no editor's hand in them, and with much of its words.
 */
export function likelyRecords(
  orphan: ParsedEntry,
  entries: readonly ParsedEntry[],
  files: ReadonlyMap<string, PresentFile>,
): string[] {
  const side = sideOf(orphan);
  const words = countWords(longText(side));
  return entries
    .flatMap((entry) => {
      const file = files.get(entry.record);
      const other = sideOf(entry);
      if (other.kind !== side.kind || !file || !isUntouched(entry, file)) return [];
      const { share } = shareWords(words, countWords(longText(other)));
      return share >= leastShare ? [{ record: entry.record, share }] : [];
    })
    .sort((one, other) => other.share - one.share || (one.record < other.record ? -1 : 1))
    .slice(0, most)
    .map(({ record }) => record);
}
