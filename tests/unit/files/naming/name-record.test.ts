import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameRecord } from '../../../../src/files/naming/name-record.ts';
import { freeId, slug } from '../../../../src/files/naming/slug.ts';
import { idSchema } from '../../../../src/records/id.ts';

const none = { who: null, emphasised: new Set<string>() };

describe('nameRecord', () => {
  it.each([
    ['Okafor', 'The bridge will open in May, and we will be there.', [], 'okafor-bridge-will-open'],
    [
      'Brandt',
      'Ines, we have had reports of flooded cellars, even in houses on the hill. That is beyond the duties of this council.',
      ['beyond'],
      'brandt-beyond-the-duties',
    ],
    ['Roth', 'I think, I think it is what it is.', [], 'roth-i-think-i-think-it'],
  ])('names a quote of %s', (who, words, emphasised, id) => {
    expect(nameRecord('quotes', { words: [[words]] }, { who, emphasised: new Set(emphasised) })).toBe(id);
  });

  it.each([
    [
      { value: 3200, counted: 'new homes', clause: 'more than 3,200 new homes', words: 'more than 3,200' },
      '3200-new-homes',
    ],
    [
      {
        value: 48,
        unit: 'hour',
        clause: 'crews pump out the cellars within 48 hours',
        words: 'within 48 hours',
      },
      '48-hours-crews-pump-cellars',
    ],
    [{ value: 2.5, unit: 'percent', counted: 'voters', clause: '', words: '' }, '2-point-5-percent-voters'],
    [{ value: 4000, unit: 'car per day', counted: 'cars', clause: '', words: '' }, '4000-cars-per-day'],
    [{ value: { low: 8, high: 9 }, counted: 'schools', clause: '', words: '' }, '8-to-9-schools'],
  ])('names a statistic %#', (facts, id) => {
    expect(nameRecord('statistics', facts, none)).toBe(id);
  });

  it.each([
    [
      {
        date: '2031',
        relation: 'on',
        words: 'In 2031',
        what: 'In 2031, Brandt promised to close the harbour.',
      },
      '2031-brandt-promised-close-harbour',
    ],
    [
      {
        date: '1876',
        relation: 'since',
        words: 'since 1876',
        what: 'Roth became the first mayor to be dismissed since 1876',
      },
      'since-1876-roth-mayor-dismissed',
    ],
    [
      { date: 'XXXX-11-19', relation: 'on', words: 'on November 19', what: 'Roth spoke on November 19' },
      '11-19-roth-spoke',
    ],
    [{ date: null, relation: 'ahead', what: 'The council is set to vote in days' }, 'council-set-vote-days'],
    [{ date: '2019/2023', relation: 'on', what: 'the port moved grain' }, '2019-2023-port-moved-grain'],
  ])('names an event %#', (facts, id) => {
    expect(nameRecord('timeline', facts, none)).toBe(id);
  });

  it('always makes an id that can still take a number', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.string({ unit: 'grapheme' }),
        (words, who) => {
          const id = nameRecord('quotes', { words: [[words]] }, { who, emphasised: new Set() });
          expect(idSchema.safeParse(`${id}-1234567`).success).toBe(true);
        },
      ),
    );
  });
});

describe('slug', () => {
  it.each([
    ['Łukasz Żółć', 'lukasz-zolc'],
    ['Øyvind Sørås', 'oyvind-soras'],
    ['Владимир Зеленский', 'vladimir-zelenskiy'],
    ['毛泽东', 'maozedong'],
    ['Conor O’Neill-Smith', 'conor-oneill-smith'],
    ['U.S. Senate', 'us-senate'],
    ['…', ''],
  ])('writes %s in ASCII', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });
});

describe('freeId', () => {
  it('takes the first number that is free', () => {
    expect(freeId('john-smith', (id) => ['john-smith', 'john-smith-2'].includes(id))).toBe('john-smith-3');
  });
});
