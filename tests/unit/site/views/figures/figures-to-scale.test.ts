import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FigureRecord } from '../../../../../src/site/model/site.ts';
import { figuresToScale } from '../../../../../src/site/views/figures/figures-to-scale.ts';

type Data = Partial<FigureRecord['data']> & { words: string; value: FigureRecord['data']['value'] };

/** A text of paragraphs, and the figures whose words it has, each at the first place after the one before. */
function read(paragraphs: readonly string[], figures: readonly Data[]) {
  const text = paragraphs.join('\n');
  let at = 0;
  const blocks = paragraphs.map((paragraph) => {
    const block = { start: at, end: at + paragraph.length };
    at = block.end + 1;
    return block;
  });
  const sentences = blocks.flatMap(({ start, end }, block) =>
    [...text.slice(start, end).matchAll(/\S[^.]*\./g)].map(({ index, 0: said }) => ({
      start: start + index,
      end: start + index + said.length,
      block,
    })),
  );
  let from = 0;
  const records = figures.map((data, index): FigureRecord => {
    const start = text.indexOf(data.words, from);
    if (start < 0) throw new Error(`“${data.words}” is not in the text.`);
    from = start + data.words.length;
    return {
      kind: 'statistics',
      article: 'town',
      id: String(index),
      data: { clause: text, bound: 'exact', ...data },
      places: new Map([['words', [{ start, end: from }]]]),
      status: { is: 'matches', edited: [] },
      note: null,
      file: '',
    };
  });
  return figuresToScale(records, { text, blocks, sentences }).map(({ figures: group, of }) => [
    group.map(({ words }) => words),
    'counted' in of ? of.counted : of.sentence,
  ]);
}

const percent = 'percentage';

test.each<[string, string[], Data[], unknown]>([
  [
    'what is counted has the same words, in any paragraph',
    ['One got 50 votes.', 'Another got 70 votes.'],
    [
      { words: '50', value: 50, counted: 'votes' },
      { words: '70', value: 70, counted: 'votes' },
    ],
    [[['50', '70'], 'votes']],
  ],
  [
    'by how much is no amount',
    ['One got 50 votes and won by 20 votes.', 'Another won by 7 votes.'],
    [
      { words: '50', value: 50, counted: 'votes' },
      { words: '20', value: 20, counted: 'votes' },
      { words: '7', value: 7, counted: 'votes' },
    ],
    [[['by 20', 'by 7'], 'votes']],
  ],
  [
    'narrower words in the same paragraph',
    ['There were 163 teams, and two Syrian teams.'],
    [
      { words: '163', value: 163, counted: 'teams' },
      { words: 'two', value: 2, counted: 'Syrian teams' },
    ],
    [[['163', 'two'], 'teams']],
  ],
  [
    'percents of one sentence that says of neither what it counts',
    ['Hunger would rise to 49 percent or to 27 percent.'],
    [
      { words: '49 percent', value: 49, unit: percent },
      { words: '27 percent', value: 27, unit: percent },
    ],
    [[['49 percent', '27 percent'], 'Hunger would rise to 49 percent or to 27 percent.']],
  ],
  [
    'a share and percents, the second as the same again',
    ['Only a quarter of citizens want it. A year before, it was forty percent.'],
    [
      { words: 'a quarter', value: 0.25, unit: 'share', counted: 'citizens' },
      { words: 'forty percent', value: 40, unit: percent },
    ],
    [[['a quarter', 'forty percent'], 'citizens']],
  ],
  [
    'a number that the next sentence sets against another',
    ['About 100 Greeks pray there. The church thinks that number is closer to 40.'],
    [
      { words: '100', value: 100, counted: 'Greeks' },
      { words: 'closer to 40', value: 40, bound: 'about' },
    ],
    [[['100', 'closer to 40'], 'Greeks']],
  ],
])('on one scale: %s', (_, paragraphs, figures, expected) => {
  expect(read(paragraphs, figures)).toEqual(expected);
});

test.each<[string, string[], Data[]]>([
  [
    'other units',
    ['It took 5 hours and 3 men.'],
    [
      { words: '5 hours', value: 5, unit: 'hour' },
      { words: '3', value: 3, counted: 'men' },
    ],
  ],
  [
    'other things in one sentence',
    ['A record 45 migrants drove claims to over 150.'],
    [
      { words: '45', value: 45, counted: 'migrants' },
      { words: 'over 150', value: 150, bound: 'over' },
    ],
  ],
  [
    'percents of two sentences',
    ['Needs would grow to 50 percent. Yields fell to 10 percent.'],
    [
      { words: '50 percent', value: 50, unit: percent },
      { words: '10 percent', value: 10, unit: percent },
    ],
  ],
  [
    'narrower words in another paragraph',
    ['345 old pilgrims died.', 'Once 1,426 pilgrims did.'],
    [
      { words: '345', value: 345, counted: 'old pilgrims' },
      { words: '1,426', value: 1426, counted: 'pilgrims' },
    ],
  ],
  [
    'the same amount again',
    ['It had 58 seats.', 'Of 58 seats none is free.'],
    [
      { words: '58', value: 58, counted: 'seats' },
      { words: '58', value: 58, counted: 'seats' },
    ],
  ],
  [
    'a word for many',
    ['Hundreds of fans came, and 12 fans left.'],
    [
      { words: 'Hundreds', value: 100, bound: 'atLeast', counted: 'fans' },
      { words: '12', value: 12, counted: 'fans' },
    ],
  ],
  [
    'a change and an amount',
    ['It grew 5 percent to 50 percent.'],
    [
      { words: '5 percent', value: 5, unit: percent, change: 'up' },
      { words: '50 percent', value: 50, unit: percent },
    ],
  ],
])('not on one scale: %s', (_, paragraphs, figures) => {
  expect(read(paragraphs, figures)).toEqual([]);
});

test('no figure is in two groups, each group has two at least, of one scale and in order', () => {
  const data = fc.record({
    value: fc.integer({ min: 0, max: 9 }),
    counted: fc.constantFrom(undefined, 'votes', 'old votes', 'men'),
    unit: fc.constantFrom(undefined, percent, 'share', 'hour'),
    ends: fc.constantFrom(' and ', '. ', '.\n'),
  });
  fc.assert(
    fc.property(fc.array(data, { maxLength: 20 }), (all) => {
      const text = all.map(({ value, ends }, index) => `n${String(index)}=${String(value)}${ends}`).join('');
      const groups = read(
        `${text}.`.split('\n'),
        all.map((figure, index) => ({
          words: `n${String(index)}=${String(figure.value)}`,
          value: figure.value,
          ...(figure.counted === undefined ? {} : { counted: figure.counted }),
          ...(figure.unit === undefined ? {} : { unit: figure.unit }),
        })),
      ).map(([words]) => [words].flat().map((word) => Number(/\d+/.exec(String(word))?.[0])));
      expect(new Set(groups.flat()).size).toBe(groups.flat().length);
      for (const group of groups) {
        expect(group.length).toBeGreaterThan(1);
        expect(group).toEqual(group.toSorted((one, other) => one - other));
        const scales = group.map((index) => all[index]?.unit?.replace('share', percent));
        expect(new Set(scales).size).toBe(1);
      }
    }),
  );
});
