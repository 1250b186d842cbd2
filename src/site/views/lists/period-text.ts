import type { Period } from './split-by-time.ts';
import type { Words } from '../../words/words.ts';

/** A period for a reader: “2024”, “December 2024”, “No date given”. */
export function periodText({ path, date }: Period, { locale, lists }: Words): string {
  const [year, month] = (date ?? '').split('-');
  if (!year) return path === 'ahead' ? lists.ahead : path === 'no-year' ? lists.noYear : lists.undated;
  if (month === undefined) return String(Number(year));
  return new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${year}-${month}-01T00:00:00Z`),
  );
}
