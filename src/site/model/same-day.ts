/** What tells whether two things happened on one day: an EDTF date, and the article that has it. */
export interface DatedIn {
  readonly article: string;
  readonly date: string | null | undefined;
}

/**
 * True where both dates are the same day. A day without a year is the same only within one article,
 * where both are of the one year that the article leaves out.
 */
export function sameDay(a: DatedIn, b: DatedIn): boolean {
  if (!a.date || a.date !== b.date) return false;
  if (/^\d{4}-\d{2}-\d{2}$/.test(a.date)) return true;
  return /^XXXX-\d{2}-\d{2}$/.test(a.date) && a.article === b.article;
}
