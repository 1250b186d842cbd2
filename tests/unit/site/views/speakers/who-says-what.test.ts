import { expect, test } from 'vitest';
import type { QuoteRecord, SiteEntity, SiteLookup } from '../../../../../src/site/model/site.ts';
import { whoSaysWhat } from '../../../../../src/site/views/speakers/who-says-what.ts';
import { readFixtureSite } from '../../read-fixture-site.ts';

const site = await readFixtureSite();
const entity = (reference: string, name: string): [string, SiteEntity] => {
  const [first] = site.entities;
  if (!first) throw new Error('The fixtures have no names.');
  return [reference, { ...first, kind: 'people', id: reference.slice(7), reference, name }];
};
const names = new Map([entity('people/ann', 'Ann'), entity('people/bo', 'Bo'), entity('people/cy', 'Cy')]);

/** A site of one article, whose quotes stand at ten letters each, with who is named in the first letter of which. */
function told(
  quotes: readonly (Partial<QuoteRecord['data']> & { id: string })[],
  named: Record<string, string>,
) {
  const records = quotes.map(({ id, ...data }, index): QuoteRecord => ({
    kind: 'quotes',
    article: 'town',
    id,
    data: { speaker: null, kind: 'direct', words: [['Words']], ...data },
    places: new Map([['words', [{ start: index * 10, end: index * 10 + 9 }]]]),
    status: { is: 'matches', edited: [] },
    note: null,
    file: '',
  }));
  const mentions = Object.entries(named).map(([id, of]) => {
    const start = records.findIndex((record) => record.id === id) * 10;
    return { of, article: 'town', at: { start, end: start + 1 } };
  });
  const lookup: SiteLookup = {
    ...site,
    entitiesByReference: names,
    recordsByArticle: new Map([['town', { quotes: records, statistics: [], timeline: [], mentions }]]),
  };
  return whoSaysWhat(lookup, records).map(({ quotes: own, speaker, hearing, about }) => [
    speaker,
    hearing &&
      (hearing.is === 'venue'
        ? hearing.venue
        : `${hearing.is} ${typeof hearing.who === 'string' ? hearing.who : 'somebody'}`),
    own.map(({ id }) => id),
    about.map(({ name }) => name),
  ]);
}

test('a question stands with its answer, whatever is said between', () => {
  expect(
    told(
      [
        { id: 'question', speaker: 'people/ann', venue: 'Radio' },
        { id: 'aside', speaker: 'people/cy', venue: 'Gazette' },
        { id: 'answer', speaker: 'people/bo', venue: 'Radio', answers: 'question' },
      ],
      { question: 'people/cy', answer: 'people/ann' },
    ),
  ).toEqual([
    ['people/ann', 'asks people/bo', ['question'], ['Cy']],
    ['people/bo', 'answers people/ann', ['answer'], []],
    ['people/cy', 'Gazette', ['aside'], []],
  ]);
});

test('what one source says in one place is one line, with everybody it names', () => {
  expect(
    told(
      [
        { id: 'a', speaker: 'people/ann', venue: 'Radio' },
        { id: 'b', speaker: 'people/ann', venue: 'Radio' },
        { id: 'c', speaker: 'people/ann', venue: 'Gazette' },
      ],
      { a: 'people/bo', b: 'people/cy' },
    ),
  ).toEqual([
    ['people/ann', 'Radio', ['a', 'b'], ['Bo', 'Cy']],
    ['people/ann', 'Gazette', ['c'], []],
  ]);
});

test('whoever words another’s words anew speaks about that one', () => {
  expect(
    told(
      [
        { id: 'a', speaker: 'people/ann', venue: 'Radio' },
        { id: 'b', speaker: 'people/bo', restates: 'a' },
      ],
      {},
    ),
  ).toEqual([
    ['people/ann', 'Radio', ['a'], []],
    ['people/bo', null, ['b'], ['Ann']],
  ]);
});

test('what names nobody and was said to nobody has no line; answers in a circle are told once', () => {
  expect(told([{ id: 'a', speaker: 'people/ann' }], {})).toEqual([]);
  const circle = told(
    [
      { id: 'a', speaker: 'people/ann', answers: 'b' },
      { id: 'b', speaker: 'people/bo', answers: 'a' },
    ],
    {},
  );
  expect(circle.map(([, , ids]) => ids)).toEqual([['a'], ['b']]);
});

test('on real records nothing is told twice, and nobody speaks about themselves', () => {
  for (const { quotes } of site.articles.map(({ id }) => site.recordsByArticle.get(id) ?? { quotes: [] })) {
    const lines = whoSaysWhat(site, quotes);
    const ids = lines.flatMap((line) => line.quotes.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { speaker, about } of lines)
      expect(about.map(({ reference }) => reference)).not.toContain(speaker);
  }
});
