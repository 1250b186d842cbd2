import type { Words } from '../../site/words/words.ts';

/** How many records of each kind a printed page leaves out, and how many quotes it shortens. */
export interface LeftOut {
  readonly quotes: number;
  /** What the article reports without marks. */
  readonly reported: number;
  readonly figures: number;
  readonly events: number;
  /** Notices of what was corrected. */
  readonly corrections: number;
  readonly shortened: number;
}

/** True where a page leaves out or shortens anything. */
export const leavesOut = ({ quotes, reported, figures, events, corrections, shortened }: LeftOut): boolean =>
  quotes + reported + figures + events + corrections + shortened > 0;

/** Words what a page leaves out, as the end of a sentence: "3 quotes, 12 figures and 4 events; and the end of 1 quote that says it is shortened". */
export function leftOutInWords(leftOut: LeftOut, { sheet: { leftOut: words } }: Words): string {
  const kinds = ['quotes', 'reported', 'figures', 'events', 'corrections'] as const;
  const records = words.list(
    kinds.flatMap((kind) => (leftOut[kind] === 0 ? [] : [words[kind](leftOut[kind])])),
  );
  if (leftOut.shortened === 0) return records;
  const ends = words.ends(leftOut.shortened);
  return records === '' ? ends : words.andEnds(records, ends);
}
