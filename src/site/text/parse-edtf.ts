/** One calendar date, as precise as it is written: 2024, 2024-12, 2024-12-22, 199X, XXXX-11-19. */
export interface CalendarDate {
  /** Four characters, `X` for each digit that is not known. */
  readonly year: string;
  /** 1 to 12, or a season as 21 to 24; null where the date is a year. */
  readonly month: number | null;
  readonly day: number | null;
}

/** A date of a record, read: a single date, or a span of which an end may be open. */
export type ParsedDate =
  | { readonly is: 'date'; readonly at: CalendarDate }
  | { readonly is: 'span'; readonly from: CalendarDate | null; readonly to: CalendarDate | null };

const parseOne = (text: string | undefined): CalendarDate | null => {
  if (text === undefined || text === '..') return null;
  const [year = '', month, day] = text.split('-');
  return {
    year,
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
};

/** Reads an EDTF date in the form that `records/edtf.ts` allows; null where it says no date at all (`..`). */
export function parseEdtf(edtf: string): ParsedDate | null {
  const [first, second] = edtf.split('/');
  const from = parseOne(first);
  if (second === undefined) return from && { is: 'date', at: from };
  return { is: 'span', from, to: parseOne(second) };
}

/** The years that an EDTF date names, both ends of a span; none where no year is known (`XXXX-11-19`, `199X`). */
export function yearsOf(edtf: string | null): string[] {
  const date = edtf === null ? null : parseEdtf(edtf);
  if (!date) return [];
  const ends = date.is === 'date' ? [date.at] : [date.from, date.to];
  return [...new Set(ends.flatMap((end) => (end && /^\d{4}$/.test(end.year) ? [end.year] : [])))];
}
