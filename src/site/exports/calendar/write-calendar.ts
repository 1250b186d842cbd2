import ical, { ICalEventTransparency } from 'ical-generator';
import { recordAddress } from '../../model/addresses.ts';
import { plainGaps } from '../../text/mark-gaps.ts';
import { nameUuid } from '../name-uuid.ts';
import { inferredOf } from '../../views/tell/infer-once.ts';
import { titleAlone } from '../../views/tell/record-title.ts';
import { quoteText } from '../../views/tell/tell-quote.ts';
import { statementText } from '../../views/tell/tell-statement.ts';
import type { EventRecord, QuoteRecord, SiteLookup } from '../../model/site.ts';
import type { Words } from '../../words/words.ts';
import { calendarDays, type CalendarDays } from './calendar-days.ts';
import { addressOf } from '../../../records/record-address.ts';

/** A record that has days in a calendar. */
export type DatedRecord = (QuoteRecord | EventRecord) & { readonly days: CalendarDays };

/** The records that a calendar can truly have, by day; those of one day in the order they came in. */
export function datedRecords(records: readonly (QuoteRecord | EventRecord)[]): DatedRecord[] {
  return records
    .flatMap((record) => {
      const days = record.data.noindex === true ? null : calendarDays(record);
      return days === null ? [] : [{ ...record, days }];
    })
    .sort((a, b) => (a.days.first < b.days.first ? -1 : a.days.first > b.days.first ? 1 : 0));
}

const atMidnight = (day: string, after = 0): Date => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + after));
};

/** Characters that a text of RFC 5545 has a backslash before; the library leaves them in a calendar's own properties. */
const escape = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

const clean = (text: string): string => plainGaps(text).replace(/[^\P{Cc}\t\n]/gu, '');

/** The day on which what is said of a record was last settled in writing: its newest correction, or its article's last release. */
function stampOf(site: SiteLookup, record: DatedRecord): string {
  const days = [
    site.articlesById.get(record.article)?.releases.at(-1)?.on,
    ...(record.data.corrections ?? []).map(({ on }) => on),
  ].filter((day) => day !== undefined);
  // RFC 5545 asks for a time; no clock is asked for one.
  return days.sort().at(-1) ?? '1970-01-01';
}

/** What a calendar is made of. */
export interface CalendarOf {
  readonly site: SiteLookup;
  readonly words: Words;
  /** The site's address, where it is known; without it, no event has an address. */
  readonly address: URL | undefined;
  readonly title: string;
  readonly records: readonly DatedRecord[];
  /** How many records have no day that a calendar could give. */
  readonly leftOut: number;
}

/** Writes a calendar (RFC 5545) of days: no event has a time of day, and none takes up its reader's. */
export function writeCalendar({ site, words, address, title, records, leftOut }: CalendarOf): string {
  const calendar = ical({
    prodId: { company: 'On Record', product: 'On Record', language: 'EN' },
    x: [
      ['X-WR-CALNAME', escape(clean(title))],
      ['X-WR-CALDESC', escape(words.calendar.about(leftOut))],
    ],
  });
  for (const record of records) {
    const { days, kind, article, data } = record;
    const name = addressOf(record);
    const said = kind === 'quotes' ? quoteText(site, record) : statementText(site, record);
    const source = site.articlesById.get(article)?.origin;
    const inferred = inferredOf(site, record).some((field) => field === 'date' || field === 'date.year');
    calendar.createEvent({
      id: nameUuid(name),
      stamp: atMidnight(stampOf(site, record)),
      start: atMidnight(days.first),
      // The end of an all-day event is the day after its last.
      end: atMidnight(days.last, 1),
      allDay: true,
      timezone: 'UTC',
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: clean(titleAlone(site, record, words)),
      description: clean(
        [
          said,
          ...(source ? [[source.title, source.publisher].filter((part) => part !== null).join(', ')] : []),
          days.first === days.last ? words.calendar.day : words.calendar.span,
          ...(inferred ? [words.calendar.inferred] : []),
          ...(kind === 'timeline' && data.upcoming === true ? [words.calendar.ahead] : []),
        ].join('\n\n'),
      ),
      ...(address === undefined ? {} : { url: new URL(recordAddress(record), address).href }),
    });
  }
  return `${calendar.toString()}\r\n`;
}
