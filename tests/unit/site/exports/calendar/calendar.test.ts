import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarDays } from '../../../../../src/site/exports/calendar/calendar-days.ts';
import { writeCalendar } from '../../../../../src/site/exports/calendar/write-calendar.ts';
import { articleCalendar } from '../../../../../src/site/exports/site-files.ts';
import type { EventRecord } from '../../../../../src/site/model/site.ts';
import { en } from '../../../../../src/site/words/en/en.ts';
import { readFixtureSite } from '../../read-fixture-site.ts';

const site = await readFixtureSite();
const ferry = site.articlesById.get('night-ferry');
const [sample] = site.timeline;
if (!ferry || !sample) throw new Error('The fixtures lack the night ferry or its events.');
const citing = { site, words: en, address: new URL('https://facts.example') };

const withDate = (date: string | null, relation: EventRecord['data']['relation'] = 'on'): EventRecord => ({
  ...sample,
  data: { ...sample.data, date, relation },
});

test.each([
  ['a day', withDate('2024-11-18'), { first: '2024-11-18', last: '2024-11-18' }],
  ['a day ahead', withDate('2025-01-02', 'ahead'), { first: '2025-01-02', last: '2025-01-02' }],
  ['a span of days', withDate('2024-11-18/2024-12-01'), { first: '2024-11-18', last: '2024-12-01' }],
  ['a month lasts nobody knows how long', withDate('2024-11'), null],
  ['a year', withDate('1998'), null],
  ['a day without a year', withDate('XXXX-11-18'), null],
  ['since a day', withDate('2024-11-18', 'since'), null],
  ['until a day', withDate('2024-11-18', 'until'), null],
  ['an open span', withDate('2024-11-18/..'), null],
  ['no date', withDate(null), null],
])('calendarDays: %s', (_, record, days) => {
  expect(calendarDays(record)).toEqual(days);
});

test('another program reads whole days, that take up nobody’s time, with their source', () => {
  const calendar = ICAL.Component.fromString(writeCalendar(articleCalendar(citing, ferry)));
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  expect(
    events.map(({ summary, startDate, endDate }) => [summary, String(startDate), String(endDate)]),
  ).toEqual([
    [
      'The last night ferry left Port Aldane on 18 November 2024, with 214 passengers on board.',
      '2024-11-18',
      '2024-11-19',
    ],
  ]);
  expect(events[0]?.startDate.isDate).toBe(true);
  expect(events[0]?.description).toContain('Tidewater Gazette');
  expect(events[0]?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  expect(events[0]?.component.getFirstPropertyValue('url')).toBe(
    'https://facts.example/timeline/night-ferry/last-night-ferry/',
  );
  expect(calendar.getFirstPropertyValue('x-wr-caldesc')).toContain('4 records are left out');
});

test('is the same whenever it is written, with lines of at most 75 octets that end in CRLF', () => {
  const text = writeCalendar(articleCalendar(citing, ferry));
  expect(writeCalendar(articleCalendar(citing, ferry))).toBe(text);
  const lines = text.split('\r\n');
  expect(lines.every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n'))).toBe(true);
});
