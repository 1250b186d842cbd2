import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Content } from '../../../src/files/content.ts';
import { readContent } from '../../../src/files/read/read-content.ts';

let content: Content;
beforeAll(async () => {
  content = await readContent(resolve(join(import.meta.dirname, '../../../content')));
});

const byText = (a: readonly unknown[], b: readonly unknown[]): number =>
  JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;

test('the account has the six quotes of its source, each with its speaker, place and day', () => {
  const quotes = content.quotes
    .filter(({ data }) => data.kind !== 'reported')
    .map(({ data }) => [data.speaker, data.words.length, data.venue, data.date, data.unbalanced ?? false]);
  expect(quotes.sort(byText)).toEqual([
    ['people/alejandro-mayorkas', 5, 'Face the Nation', '2024-12-22', false],
    ['people/amy-farrell', 1, 'Newsweek', undefined, false],
    ['people/chip-roy', 2, 'KLBJ', '2024-11-19', false],
    ['people/chuck-callesto', 1, 'X', undefined, true],
    ['people/margaret-brennan', 1, 'Face the Nation', '2024-12-22', false],
    ['people/tom-homan', 1, 'Hannity', undefined, false],
  ]);
});

test('the answer is tied to its question, and the post to the answer that it words anew', () => {
  const of = (id: string): unknown => content.quotes.find((quote) => quote.id === id)?.data;
  expect(of('mayorkas-outside-the-responsibility')).toMatchObject({ answers: 'brennan-incoming-border-czar' });
  expect(of('callesto-homeland-security-secretary-alejandro-mayorkas')).toMatchObject({
    restates: 'mayorkas-outside-the-responsibility',
  });
});

test('the account has the six figures of its source, each with its bound, period and who says it', () => {
  const figures = content.statistics.map(({ data }) => [
    data.value,
    data.bound,
    data.unit ?? data.counted,
    data.period ?? null,
    typeof data.assertedBy === 'string' ? data.assertedBy.replace(/-.*/, '') : null,
  ]);
  expect(figures.sort(byText)).toEqual([
    [291000, 'exact', 'children', null, 'documents/report'],
    [32000, 'over', 'children', '2019/2023', 'documents/audit'],
    [32000, 'over', 'unaccompanied migrant children', null, 'documents/audit'],
    [340000, 'exact', 'missing migrant children', null, 'people/tom'],
    [448000, 'over', 'unaccompanied children', '2019/2023', 'documents/audit'],
    [72, 'atMost', 'hour', null, 'people/alejandro'],
  ]);
});

test('the account has the dated events of its source, and what it looks ahead to', () => {
  const events = content.timeline.map(({ data }) => [data.date, data.relation, data.upcoming ?? false]);
  expect(events.sort(byText)).toEqual([
    ['1876', 'since', false],
    ['1996', 'on', false],
    ['2019/2023', 'on', false],
    ['2023', 'on', false],
    ['2024-11-19', 'on', false],
    ['2024-12-22', 'on', false],
    [null, 'ahead', true],
    [null, 'ahead', true],
    [null, 'ahead', true],
  ]);
});
