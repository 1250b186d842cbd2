import { expect, test } from 'vitest';
import { countedAfter } from '../../../../../src/site/text/counted-after.ts';
import { plainText } from '../../../../../src/site/text/mark-text.ts';
import { tellStatement } from '../../../../../src/site/views/tell/tell-statement.ts';
import type { AnyRecord, EventRecord, FigureRecord, Site } from '../../../../../src/site/model/site.ts';
import { readFixtureSite } from '../../read-fixture-site.ts';

function known<Kind extends AnyRecord>(records: readonly Kind[], id: string): Kind {
  const found = records.find((record) => record.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}
const told = (site: Site, record: FigureRecord | EventRecord): [string, boolean] => {
  const { pieces, isSpeech } = tellStatement(site, record);
  return [plainText(pieces), isSpeech];
};

test('what a figure says is the article’s own clause, and nothing of it is left out without a reason', async () => {
  const site = await readFixtureSite();
  expect(told(site, known(site.statistics, '1200-homes-flooded'))).toEqual([
    'more than 1,200 homes were flooded',
    false,
  ]);
});

test('the words that only name who says it are left out where that one stands beside it', async () => {
  const site = await readFixtureSite();
  const figure = known(site.statistics, '1200-homes-flooded');
  const text = site.articlesById.get('harbour-flood')?.stated.text ?? '';
  const start = text.indexOf('A report by the Board');
  const end = text.indexOf(' homes were flooded') + ' homes were flooded'.length;
  const clause = text.slice(start, end);
  const data = { ...figure.data, clause, assertedBy: { unnamed: 'report by the Board of Inland Waters' } };
  const places = new Map([...figure.places, ['clause', [{ start, end }]]]);
  expect(told(site, { ...figure, data, places })).toEqual(['more than 1,200 homes were flooded', false]);
  const byArticle = { ...figure, data: { ...figure.data, clause, assertedBy: undefined }, places };
  expect(told(site, byArticle)).toEqual([clause, false]);
});

test('what stands in its asserter’s own words is told as speech, without the article’s words around it', async () => {
  const site = await readFixtureSite();
  expect(told(site, known(site.statistics, '40-minutes-to-close'))).toEqual([
    'Two of the five closed within 40 minutes, as the plan requires',
    true,
  ]);
  expect(told(site, known(site.timeline, 'gates-last-overhauled'))).toEqual([
    'The gates were last overhauled in 1987',
    true,
  ]);
});

test('a clause that an editor has worded stands whole, and is nobody’s speech', async () => {
  const site = await readFixtureSite();
  const figure = known(site.statistics, '40-minutes-to-close');
  const data = { ...figure.data, clause: 'The plan has the gates close within 40 minutes' };
  expect(told(site, { ...figure, data })).toEqual([data.clause, false]);
});

test.each([
  ['32,000', 'children', 'over 32,000 children are missing', 'over 32,000', 'children'],
  ['already said in its words', 'passengers', '214 passengers were on board', '214 passengers', null],
  ['not right after it', 'homes', 'more than 1,200 old homes', 'more than 1,200', null],
  ['not known', undefined, 'it took 40', '40', null],
])(
  'what is counted stands below the figure where the article has it so: %s',
  (_, counted, clause, words, stands) => {
    expect(countedAfter({ words, clause, ...(counted === undefined ? {} : { counted }) })).toBe(stands);
  },
);
