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

const counted = (number: number, one: string, many = `${one}s`): string[] =>
  number === 0 ? [] : [`${String(number)} ${number === 1 ? one : many}`];

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

/** True where a page leaves out or shortens anything. */
export const leavesOut = ({ quotes, reported, figures, events, corrections, shortened }: LeftOut): boolean =>
  quotes + reported + figures + events + corrections + shortened > 0;

/**
 * Words what a page leaves out, as the end of a sentence: "3 quotes, 12 figures and 4 events; and the end of 1 quote,
 * where it says […]".
 */
export function leftOutInWords({
  quotes,
  reported,
  figures,
  events,
  corrections,
  shortened,
}: LeftOut): string {
  const records = listed([
    ...counted(quotes, 'quote'),
    ...counted(reported, 'reported statement'),
    ...counted(figures, 'figure'),
    ...counted(events, 'event'),
    ...counted(corrections, 'notice of a correction', 'notices of corrections'),
  ]);
  const ends =
    shortened === 0
      ? ''
      : shortened === 1
        ? 'the end of 1 quote that says it is shortened'
        : `the ends of ${String(shortened)} quotes that say they are shortened`;
  return [records, ends].filter((part) => part !== '').join('; and ');
}
