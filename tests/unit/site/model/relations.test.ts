import { expect, test } from 'vitest';
import { relateEntity } from '../../../../src/site/model/relate-entity.ts';
import { relateEvent, sameDay } from '../../../../src/site/model/relate-event.ts';
import { countAlike, mayCountTheSame, relateFigure } from '../../../../src/site/model/relate-figure.ts';
import { relateQuote } from '../../../../src/site/model/relate-quote.ts';
import type { AnyRecord, FigureRecord } from '../../../../src/site/model/site.ts';
import { readFixtureSite } from '../read-fixture-site.ts';

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

function known<Kind extends AnyRecord>(records: readonly Kind[], id: string): Kind {
  const found = records.find((record) => record.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

test('a quote leads to its question, what words it anew, its figures, what it tells and that day', async () => {
  const site = await readFixtureSite();
  const relations = relateQuote(site, known(site.quotes, 'lindqvist-okonkwo-what-they-were-built-for'));
  expect(relations.question?.id).toBe('ferreira-novak-did-the-gates-fail');
  expect(ids(relations.restatements)).toEqual(['brancusi-whitfield-not-our-business']);
  expect(ids(relations.figures)).toEqual(['40-minutes-to-close']);
  expect(ids(relations.told)).toEqual(['gates-last-overhauled']);
  expect(ids(relations.thatDay)).toEqual(['harbour-master-on-coast-tonight']);
  expect(ids(relations.sameSpeaker)).toEqual([
    'lindqvist-okonkwo-kept-free',
    'lindqvist-okonkwo-what-they-were-built-for',
  ]);
});

test('what a quote leads to leads back', async () => {
  const site = await readFixtureSite();
  const question = relateQuote(site, known(site.quotes, 'ferreira-novak-did-the-gates-fail'));
  expect(ids(question.answers)).toEqual(['lindqvist-okonkwo-what-they-were-built-for']);
  const anew = relateQuote(site, known(site.quotes, 'brancusi-whitfield-not-our-business'));
  expect(anew.restated?.id).toBe('lindqvist-okonkwo-what-they-were-built-for');
  const figure = relateFigure(site, known(site.statistics, '40-minutes-to-close'));
  expect(figure.quote?.id).toBe('lindqvist-okonkwo-what-they-were-built-for');
  const event = relateEvent(site, known(site.timeline, 'harbour-master-on-coast-tonight'));
  expect(ids(event.said)).toContain('lindqvist-okonkwo-what-they-were-built-for');
  const told = relateEvent(site, known(site.timeline, 'gates-last-overhauled'));
  expect(ids(told.quotes)).toEqual(['lindqvist-okonkwo-what-they-were-built-for']);
});

test('figures of one amount and one thing are related, and nobody says that they are the same', async () => {
  const site = await readFixtureSite();
  const { related } = relateFigure(site, known(site.statistics, '1200-homes-flooded'));
  expect(related.map(({ figure, sameCount }) => [figure.id, sameCount])).toEqual([
    ['1200-homes-without-power', false],
  ]);
});

test('an editor’s word that two figures are the same count holds both ways', async () => {
  const site = await readFixtureSite();
  const flooded = known(site.statistics, '1200-homes-flooded');
  const power = known(site.statistics, '1200-homes-without-power');
  const edited: FigureRecord = { ...power, data: { ...power.data, sameCountAs: flooded.id } };
  const records = site.recordsByArticle.get(flooded.article);
  if (!records) throw new Error('The article of the flood has no records.');
  const statistics = records.statistics.map((figure) => (figure === power ? edited : figure));
  const changed = new Map([[flooded.article, { ...records, statistics }]]);
  expect(relateFigure({ ...site, recordsByArticle: changed }, flooded).related).toEqual([
    { figure: edited, sameCount: true },
  ]);
});

test.each<[string, Partial<FigureRecord['data']>, Partial<FigureRecord['data']>, boolean]>([
  ['one amount of one thing', { value: 12, counted: 'boats' }, { value: 12, counted: 'small boats' }, true],
  ['one amount of two things', { value: 12, counted: 'boats' }, { value: 12, counted: 'houses' }, false],
  ['one amount, of one nothing is said', { value: 12, counted: 'boats' }, { value: 12 }, true],
  ['two amounts of one thing', { value: 12, counted: 'the boats' }, { value: 15, counted: 'boats' }, false],
  [
    'two amounts of like things',
    { value: 12, counted: 'boats' },
    { value: 15, counted: 'small boats' },
    false,
  ],
  ['one number in two units', { value: 12, unit: 'hour' }, { value: 12, unit: 'minute' }, false],
  ['two bare amounts', { value: 12 }, { value: 15 }, false],
])('may count the same: %s', (_, first, second, expected) => {
  const figure = (data: Partial<FigureRecord['data']>): FigureRecord => ({
    kind: 'statistics',
    article: 'harbour',
    id: 'figure',
    data: { words: '12', clause: '12', value: 12, bound: 'exact', ...data },
    places: new Map(),
    status: { is: 'matches', edited: [] },
    note: null,
    file: 'content/record.mdx',
  });
  expect(mayCountTheSame(figure(first), figure(second))).toBe(expected);
});

test('figures of two amounts stand together only where the words for what is counted are the same', async () => {
  const site = await readFixtureSite();
  const flooded = known(site.statistics, '1200-homes-flooded');
  const of = (counted: string): FigureRecord => ({
    ...flooded,
    id: 'other',
    data: { ...flooded.data, value: 15, counted },
  });
  expect(countAlike(flooded, of('the homes'))).toBe(true);
  expect(countAlike(flooded, of('empty homes'))).toBe(false);
  expect(relateFigure(site, flooded).alike).toEqual([]);
});

test('an event leads to the figures in its sentence', async () => {
  const site = await readFixtureSite();
  expect(ids(relateEvent(site, known(site.timeline, 'town-spends-on-the-gates')).figures)).toEqual([
    'spent-on-the-gates',
  ]);
});

test('nothing was said “that day” of a year that something holds since', async () => {
  const site = await readFixtureSite();
  expect(relateEvent(site, known(site.timeline, 'first-questioned-since-1911')).said).toEqual([]);
});

test('a person’s page has what was said by and about, with the role in each article', async () => {
  const site = await readFixtureSite();
  const person = site.entitiesByReference.get('people/marta-lindqvist-okonkwo');
  if (!person) throw new Error('no such person');
  const relations = relateEntity(site, person);
  expect(ids(relations.said)).toEqual([
    'lindqvist-okonkwo-kept-free',
    'lindqvist-okonkwo-what-they-were-built-for',
  ]);
  expect(ids(relations.figures)).toEqual(['40-minutes-to-close']);
  expect(ids(relations.about)).toEqual(
    ['first-questioned-since-1911', 'harbour-master-on-coast-tonight'].sort().reverse(),
  );
  expect(relations.roles.map(({ role, given }) => [role, given.map(({ article }) => article.id)])).toEqual([
    ['harbour master at Port Aldane', ['night-ferry']],
    ['harbour master', ['harbour-flood']],
  ]);
  expect(relations.articles.map(({ inferred, times }) => [inferred, times])).toEqual([
    [true, 1],
    [false, 3],
  ]);
  expect(ids(relations.distinct)).toEqual(['marta-lindqvist-vance']);
});

test('a day without a year is the same day within one article alone', () => {
  const day = (article: string, date: string | null) => ({ article, date });
  expect(sameDay(day('a', '2024-03-09'), day('b', '2024-03-09'))).toBe(true);
  expect(sameDay(day('a', 'XXXX-03-09'), day('a', 'XXXX-03-09'))).toBe(true);
  expect(sameDay(day('a', 'XXXX-03-09'), day('b', 'XXXX-03-09'))).toBe(false);
  expect(sameDay(day('a', '2024-03'), day('a', '2024-03'))).toBe(false);
  expect(sameDay(day('a', null), day('a', null))).toBe(false);
});
