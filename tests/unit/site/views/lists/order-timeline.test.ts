import { expect, test } from 'vitest';
import type { ToldEvent } from '../../../../../src/records/event.ts';
import { orderTimeline } from '../../../../../src/site/views/lists/order-timeline.ts';
import type { EventRecord } from '../../../../../src/site/model/site.ts';

const event = (id: string, date: string | null, more: Partial<ToldEvent> = {}): EventRecord => ({
  kind: 'timeline',
  article: 'harbour',
  id,
  data: { date, relation: 'on', what: id, ...more },
  places: new Map(),
  status: { is: 'matches', edited: [] },
  note: null,
  file: 'content/record.mdx',
});

const shape = (entries: ReturnType<typeof orderTimeline>['dated']) =>
  entries.map(({ event: { id }, precision, between }) => [
    id,
    precision,
    between ? `${String(between.count)} ${between.unit}` : null,
  ]);

test('orders by start, a year before its months and days, and tells the time between', () => {
  const { dated } = orderTimeline([
    event('day', '2024-03-09'),
    event('span', '2016/2019'),
    event('year', '2024'),
    event('month', '2024-03'),
    event('old', '1911', { relation: 'since' }),
    event('decade', '199X'),
    event('season', '2023-24'),
  ]);
  expect(shape(dated)).toEqual([
    ['old', 'year', null],
    ['decade', 'span', '78 year'],
    ['span', 'span', '16 year'],
    ['season', 'span', '3 year'],
    ['year', 'year', null],
    ['month', 'month', null],
    ['day', 'day', null],
  ]);
});

test('a long span leaves no gap to what lies within it or right after it', () => {
  const { dated } = orderTimeline([
    event('war', '1990/2000'),
    event('within', '1995'),
    event('after', '2001'),
  ]);
  expect(dated.map(({ between }) => between)).toEqual([null, null, null]);
});

test('sets apart what has no year, what has no date, and what lies ahead', () => {
  const timeline = orderTimeline([
    event('soon', null, { relation: 'ahead', upcoming: true }),
    event('planned', '2025-01-31', { relation: 'by', upcoming: true }),
    event('once', null),
    event('flood', 'XXXX-02-27'),
  ]);
  expect(timeline.dated).toEqual([]);
  expect(shape(timeline.yearless)).toEqual([['flood', 'day', null]]);
  expect(shape(timeline.undated)).toEqual([['once', 'none', null]]);
  expect(timeline.ahead.map(({ event: { id } }) => id)).toEqual(['planned', 'soon']);
});
