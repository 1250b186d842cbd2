import { parseEdtf } from './parse-edtf.ts';

/** The years that an EDTF date names, both ends of a span; none where no year is known (`XXXX-11-19`, `199X`). */
export function yearsOf(edtf: string | null): string[] {
  const date = edtf === null ? null : parseEdtf(edtf);
  if (!date) return [];
  const ends = date.is === 'date' ? [date.at] : [date.from, date.to];
  return [...new Set(ends.flatMap((end) => (end && /^\d{4}$/.test(end.year) ? [end.year] : [])))];
}
