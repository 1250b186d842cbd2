import type { Period } from './split-by-time.ts';
import type { Words } from '../../words/words.ts';
import type { Timeline, TimelineEntry } from './order-timeline.ts';
import { parseEdtf } from '../../text/parse-edtf.ts';

/** A period for a reader: “2024”, “December 2024”, “No date given”. */
export function periodText({ path, date }: Period, { locale, lists }: Words): string {
  const [year, month] = (date ?? '').split('-');
  if (!year) return path === 'ahead' ? lists.ahead : path === 'no-year' ? lists.noYear : lists.undated;
  if (month === undefined) return String(Number(year));
  return new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${year}-${month}-01T00:00:00Z`),
  );
}

const years = ({ event }: TimelineEntry): string[] => {
  const date = event.data.date === null ? null : parseEdtf(event.data.date);
  if (!date) return [];
  const ends = date.is === 'date' ? [date.at] : [date.from, date.to];
  return ends.flatMap((end) => (end && /^\d{4}$/.test(end.year) ? [end.year] : []));
};

/** The time a timeline covers, in words: `1876 to 2024, and ahead`; empty where no year is known. */
export function timelineRange({ dated, ahead }: Timeline, { dates }: Words): string {
  const all = dated.flatMap(years).sort();
  const [first] = all;
  const last = all.at(-1);
  const range = first === undefined ? '' : first === last ? first : dates.years(first, last ?? '');
  if (ahead.length === 0) return range;
  return range === '' ? dates.ahead : dates.andAhead(range);
}
