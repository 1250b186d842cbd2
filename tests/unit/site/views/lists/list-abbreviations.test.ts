import { describe, expect, test } from 'vitest';
import { explainedIn } from '../../../../../src/site/views/lists/list-abbreviations.ts';

const text = 'The Board of Dykes and Tides (DT) met. Mara Okon of Harbour Watch (HW) spoke.';
const explained = (names: { name: string; aliases: string[] }[]): [string, string, string][] =>
  explainedIn({ article: { text }, names }).map(({ short, long, at }) => [
    short,
    long,
    text.slice(at.start, at.end),
  ]);

describe('explainedIn', () => {
  test('gives the name in full where the article has it there', () => {
    expect(explained([{ name: 'Board of Dykes and Tides', aliases: ['DT', 'the board'] }])).toEqual([
      ['DT', 'Board of Dykes and Tides', 'Board of Dykes and Tides (DT)'],
      ['HW', 'Harbour Watch', 'Harbour Watch (HW)'],
    ]);
  });

  test.each([
    { name: 'Office of Dykes and Tides', aliases: ['DT'] },
    { name: 'Board of Dykes and Tides', aliases: ['the board'] },
  ])('gives no more than the letters where a name stands elsewhere or has another short form: %j', (name) => {
    expect(explained([name])[0]).toEqual(['DT', 'Dykes and Tides', 'Dykes and Tides (DT)']);
  });

  test('explains nothing where the text stays with its publisher', () => {
    expect(explainedIn({ article: null, names: [] })).toEqual([]);
  });
});
