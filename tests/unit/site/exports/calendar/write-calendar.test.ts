import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarDays } from '../../../../../src/site/exports/calendar/calendar-days.ts';
import { writeCalendar } from '../../../../../src/site/exports/calendar/write-calendar.ts';
import { articleCalendar } from '../../../../../src/site/exports/site-files.ts';
import type { EventRecord } from '../../../../../src/site/model/site.ts';
import { en } from '../../../../../src/site/words/en/en.ts';
import { readFixtureSite } from '../../read-fixture-site.ts';

const address = new URL('https://facts.example');

async function calendarWith(data: Partial<EventRecord['data']>) {
  const site = await readFixtureSite();
  const article = site.articlesById.get('harbour-flood');
  const records = site.recordsByArticle.get('harbour-flood');
  const [first] = records?.timeline ?? [];
  if (!article || !records || !first) throw new Error('The fixtures have no event of the harbour.');
  const event = { ...first, data: { ...first.data, inferred: undefined, ...data } };
  const changed = new Map([...site.recordsByArticle, ['harbour-flood', { ...records, timeline: [event] }]]);
  const citing = { site: { ...site, recordsByArticle: changed }, words: en, address };
  const text = writeCalendar(articleCalendar(citing, article));
  const calendar = new ICAL.Component(component(ICAL.parse(text)));
  const events = calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
  return { text, event, events };
}
/** The parser's own type says `any`. */
const component = (parsed: unknown): unknown[] => (Array.isArray(parsed) ? parsed : []);

describe('calendarDays', () => {
  test.each([
    ['2024-03-09', 'on', { first: '2024-03-09', last: '2024-03-09' }],
    ['2024-03-09/2024-03-12', 'on', { first: '2024-03-09', last: '2024-03-12' }],
    ['2025-01-02', 'ahead', { first: '2025-01-02', last: '2025-01-02' }],
    ['2024-03', 'on', null],
    ['2024', 'on', null],
    ['2019/2023', 'on', null],
    ['XXXX-11-19', 'on', null],
    ['2024-03-09/..', 'on', null],
    ['2024-03-09', 'since', null],
    ['2024-03-09', 'by', null],
    [null, 'on', null],
  ] as const)('gives %s (%s) the days that are known, and no others', async (date, relation, days) => {
    const { event } = await calendarWith({ date, relation });
    expect(calendarDays(event)).toEqual(days);
  });
});

describe('writeCalendar', () => {
  test('writes whole days that another program reads back', async () => {
    const { text, event, events } = await calendarWith({
      date: '2024-03-09/2024-03-12',
      what: 'Gates, sluices; and a \\ backslash\nwere tried.',
    });
    const [read, ...others] = events;
    expect(others).toEqual([]);
    expect([read?.startDate.toString(), read?.endDate.toString(), read?.startDate.isDate]).toEqual([
      '2024-03-09',
      '2024-03-13',
      true,
    ]);
    expect(read?.description).toContain('Gates, sluices; and a \\ backslash\nwere tried.');
    expect(read?.description).toContain('A span of which the first and the last day are known.');
    expect(read?.component.getFirstPropertyValue('url')).toBe(
      `https://facts.example/timeline/harbour-flood/${event.id}/`,
    );
    expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  });

  test('says what is inferred and what was ahead', async () => {
    const { events } = await calendarWith({
      date: '2024-05-01',
      relation: 'ahead',
      upcoming: true,
      inferred: ['date.year'],
    });
    expect(events[0]?.description).toContain('Known to the day.');
    expect(events[0]?.description).toContain('follows from the article');
    expect(events[0]?.description).toContain('Still to come when the article appeared');
  });

  test('has no event for what has no day, and says how many it leaves out', async () => {
    const { text, events } = await calendarWith({ date: '2024-03', relation: 'on' });
    expect(events).toEqual([]);
    expect(text).toContain('One record is left out');
  });

  test('shows withheld words as gaps', async () => {
    const { text } = await calendarWith({
      date: '2024-03-09',
      relation: 'on',
      what: 'Asked ████ ██████ of it',
    });
    expect(text).toContain('Asked [withheld] of it');
    expect(text).not.toContain('█');
  });
});
