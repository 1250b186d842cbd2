import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { bounds } from '../../src/records/figure.ts';

type Fields = Readonly<Record<string, unknown>>;

/** An article made for a test, with its records in the order of their ids. */
export interface HardArticle {
  readonly id: string;
  readonly title: string;
  readonly quotes: readonly Fields[];
  readonly statistics: readonly Fields[];
  readonly timeline: readonly Fields[];
}

const longName = 'Maria Antonia Bartholomea Featherstonehaugh Cholmondeley Marjoribanks of Wrexhamptonshire';
const unbroken = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftshof';
const speakers = ['Ada Quill', 'Bo Marsh', 'Cy Lund', 'Dee Frost'];
const many = <Record>(count: number, record: (index: number) => Record): Record[] =>
  Array.from({ length: count }, (_, index) => record(index));
const at = (index: number): string => String(index + 1).padStart(3, '0');

// Each text has its number in it, so that none is found within another.
const words = (index: number): string =>
  `Statement ${at(index)}: the weir at mile ${at(index)} was opened before the rain came, and the lower meadow was dry by noon.`;

const ask = (index: number): Fields => ({
  speaker: { unnamed: speakers[index % speakers.length] },
  kind: 'direct',
  words: [[`Question ${at(index)}: who opened the weir?`]],
  cue: 'asked',
});
const say = (index: number, more: Fields = {}): Fields => ({
  speaker: { unnamed: speakers[index % speakers.length] },
  role: 'keeper of the weir',
  kind: 'direct',
  words: [[words(index)]],
  cue: 'said',
  venue: 'the town hall',
  date: '2023-04-05',
  ...more,
});
const report = (index: number): Fields => ({
  speaker: { unnamed: speakers[index % speakers.length] },
  kind: 'reported',
  words: [[`Report ${at(index)}: the weir was not hers to open.`]],
  cue: 'said',
});
const figure = (index: number, more: Fields = {}): Fields => ({
  words: `${String(1000 + index)} sacks`,
  clause: `Count ${at(index)}: ${String(1000 + index)} sacks of sand were filled beside the weir.`,
  value: 1000 + index,
  bound: 'exact',
  counted: 'sacks',
  ...more,
});
const event = (index: number, more: Fields = {}): Fields => ({
  date: `20${String(10 + (index % 12))}-0${String(1 + (index % 9))}-1${String(index % 10)}`,
  relation: 'on',
  words: 'that day',
  what: `Event ${at(index)}: the weir was opened and shut again.`,
  ...more,
});

const longStatement = many(
  9,
  (index) =>
    `Part ${at(index)} of the account tells how the keepers walked along the bank with lanterns, counted the boards, wrote the level into the book and went home.`,
).join(' ');

const correction = { was: 'Statement 5', now: 'Statement 050', why: 'It was misread.', on: '2023-05-01' };

/** Articles that no sheet holds easily: far too many records, none of a kind, none at all, names and figures without end. */
export const hardArticles: readonly HardArticle[] = [
  {
    id: 'many',
    title: 'A river with a hundred and fifty records',
    quotes: many(60, (index) => {
      if (index === 49) return say(index, { corrections: [correction] });
      if (index === 5) return say(index, { words: [[longStatement]] });
      if (index % 10 === 2) return ask(index);
      if (index % 10 === 3) return say(index, { answers: `r-${at(index - 1)}` });
      return index % 6 === 4 ? report(index) : say(index);
    }),
    statistics: many(50, (index) =>
      figure(index, index % 2 === 0 ? { assertedBy: { unnamed: 'Ada Quill' } } : {}),
    ),
    timeline: many(40, (index) => event(index, index % 8 === 7 ? { date: null } : {})),
  },
  {
    id: 'no-quotes',
    title: 'Nobody said a word',
    quotes: [],
    statistics: many(9, (i) => figure(i)),
    timeline: many(9, (i) => event(i)),
  },
  {
    id: 'no-figures',
    title: 'Nobody counted',
    quotes: many(9, (i) => say(i)),
    statistics: [],
    timeline: many(9, (i) => event(i)),
  },
  {
    id: 'no-events',
    title: 'Nobody looked at the clock',
    quotes: many(9, (i) => say(i)),
    // Of one time, so that they stand on one scale: one figure of each bound, a range, and one below zero.
    statistics: [
      ...many(7, (i) => figure(i, { bound: bounds[i], period: '2022' })),
      figure(7, { value: { low: 400, high: 600 }, period: '2022' }),
      figure(8, { value: -300, period: '2022' }),
    ],
    timeline: [],
  },
  { id: 'no-records', title: 'Nothing is known', quotes: [], statistics: [], timeline: [] },
  {
    id: 'corrected',
    title: 'Every word was corrected',
    quotes: many(60, (index) =>
      say(index, {
        corrections: [
          {
            ...correction,
            why: `Notice ${at(index)}: it was misread.`,
            on: `2023-05-${at(index % 28).slice(1)}`,
          },
        ],
      }),
    ),
    statistics: [],
    timeline: [],
  },
  {
    id: 'long-names',
    title: `What ${longName} told ${unbroken}`,
    quotes: [
      say(0, { speaker: { unnamed: longName }, role: `spokeswoman of ${unbroken}`, venue: unbroken }),
      say(1, { speaker: { unnamed: unbroken } }),
      say(2, { words: [[`${unbroken} ${words(2)}`]] }),
    ],
    statistics: [
      figure(0, {
        words: 'more than 123,456,789,012,345 sacks',
        clause: 'Count 001: more than 123,456,789,012,345 sacks were filled.',
        value: 123456789012345,
        bound: 'over',
        period: '2021',
        assertedBy: { unnamed: longName },
      }),
      figure(1, {
        words: '123456789012345 sacks',
        clause: 'Count 002: 123456789012345 sacks were filled.',
        value: 123456789012345,
        assertedBy: { unnamed: unbroken },
      }),
      figure(2, { period: '2021' }),
    ],
    timeline: [
      event(0, { what: `Event 001: ${unbroken} opened the weir.`, assertedBy: { unnamed: longName } }),
      event(1),
    ],
  },
];

/** Writes the hard articles with their records into a content folder. */
export async function writeHardArticles(content: string): Promise<void> {
  const write = async (folder: string, name: string, text: string): Promise<void> => {
    await mkdir(join(content, folder), { recursive: true });
    await writeFile(join(content, folder, name), text);
  };
  for (const article of hardArticles) {
    await write(
      'articles',
      `${article.id}.md`,
      `---\n${stringify({ title: article.title, publisher: 'The Weir Post', published: '2023-04-06', language: 'en' })}---\n\nThe river rose, and fell again.\n`,
    );
    for (const kind of ['quotes', 'statistics', 'timeline'] as const) {
      for (const [index, fields] of article[kind].entries()) {
        await write(`${kind}/${article.id}`, `r-${at(index)}.mdx`, `---\n${stringify(fields)}---\n`);
      }
    }
  }
}
