import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import type { ContentProblem } from '../../../src/files/content.ts';
import { readContent } from '../../../src/files/read/read-content.ts';
import { article, event, files, quote, statistic, writeContent } from './sound-content.ts';

type Files = Readonly<Record<string, string>>;

/** What is wrong, the words of the advice, and the content once somebody has done what they say. */
type Row = readonly [what: string, broken: Files, advice: string, mended: Files];

const inQuote = (...changes: readonly (readonly [string, string])[]): Files => ({
  [files.quote]: changes.reduce((text, [from, to]) => text.replace(from, to), quote),
});
const inFigure = (...changes: readonly (readonly [string, string])[]): Files => ({
  [files.statistic]: changes.reduce((text, [from, to]) => text.replace(from, to), statistic),
});
const inEvent = (...changes: readonly (readonly [string, string])[]): Files => ({
  [files.event]: changes.reduce((text, [from, to]) => text.replace(from, to), event),
});

const river: readonly [string, string] = ['harbour, and not the river,', 'harbour, and […] the river,'];
const pier = (lines: string): Files => ({
  'quotes/harbour/holm-pier.mdx': `---\nspeaker: people/ida-holm\nkind: direct\nwords:\n  - - The old pier goes first.\ncue: told\n${lines}---\n`,
});
const told = (kind: string, cue: string): Files => ({
  [files.article]: article.replace('1998.', '1998. Holm said that the sand is clean.'),
  'quotes/harbour/holm-sand.mdx': `---\nspeaker: people/ida-holm\nkind: ${kind}\nwords:\n  - - the sand is clean\ncue: ${cue}\n---\n`,
});
const seal = (what: string): Files => ({
  [files.article]: `${article}\nFew believe that the old pier sank in 1921.\n`,
  'timeline/harbour/1921-pier.mdx': `---\ndate: "1921"\nrelation: on\nwords: in 1921\nwhat: ${what}\n---\n`,
});
const quay = (words: string): Files => ({
  [files.article]: `${article}\nThe quay is of the year 1998.\n`,
  ...inEvent(['in 1998', words]),
});

/** What the last parse kept of a record that Ada Zorn had confirmed with these facts. */
const parsedWith = (record: string, facts: object): Files => ({
  '.parsed/harbour.json': JSON.stringify({
    format: 1,
    article: 'harbour',
    entries: [{ record, base: {}, at: {}, confirmed: { by: 'Ada Zorn', on: '2021-05-06', facts } }],
    names: [],
    mentions: [],
    proof: null,
  }),
});

const confirmed = (corrections: string, words: string): Files => ({
  [files.quote]: quote.replace('cue: said', `cue: said\n${corrections}`),
  ...parsedWith('quotes/holm-dredge', {
    speaker: 'people/ida-holm',
    role: 'Mayor',
    kind: 'direct',
    words: [['We will dredge the harbour, and not the river,', words]],
    cue: 'said',
  }),
});

const rows: readonly Row[] = [
  ['words changed', inQuote(['It takes', 'It took']), "Put the article's own words back", {}],
  ['a cut that turns the meaning, put back', inQuote(river), 'Put the article’s own words back', {}],
  [
    'a cut that turns the meaning, signed',
    inQuote(river),
    'cut: { by: your name, on: the day, why: the reason }',
    inQuote(river, [
      'cue: said',
      'cue: said\ncut: { by: Ada Zorn, on: 2021-05-06, why: The harbour is all that is meant. }',
    ]),
  ],
  [
    'a signature under nothing',
    inQuote(['cue: said', 'cue: said\ncut: { by: A, on: 2021-05-06, why: B }']),
    'Take cut out.',
    {},
  ],
  [
    'half a quotation, given whole',
    inQuote(['tonnes of sand.', 'tonnes']),
    'Give the whole: “It takes more than 1,200 tonnes of sand.”',
    {},
  ],
  [
    'half a quotation, marked and signed',
    inQuote(['tonnes of sand.', 'tonnes']),
    'Or write […] where words are left out.',
    inQuote(
      ['tonnes of sand.', 'tonnes […]'],
      ['cue: said', 'cue: said\ncut: { by: Ada Zorn, on: 2021-05-06, why: It is of sand anyway. }'],
    ),
  ],
  [
    'the article’s words as a quotation',
    told('direct', 'said'),
    'Write kind: reported',
    told('reported', 'said'),
  ],
  [
    'reported words without who says so',
    told('reported', 'told'),
    'Give as cue the words of the same sentence',
    told('reported', 'said'),
  ],
  ['a quotation as reported', inQuote(['direct', 'reported']), 'Write kind: direct', {}],
  ['marks that do not balance', pier(''), 'Add unbalanced: true', pier('unbalanced: true\n')],
  ['marks that do', inQuote(['cue: said', 'cue: said\nunbalanced: true']), 'Take unbalanced out.', {}],
  [
    'two speakers',
    {
      [files.article]: article.replace('1998.', '1998. “It stinks,” Lars Berg, a fisherman, said.'),
      'people/lars-berg.mdx': '---\nname: Lars Berg\n---\n',
      [files.quote]: quote.replace('of sand.\n', 'of sand.\n  - - It stinks,\n'),
    },
    'Make a record of its own for each.',
    {
      [files.article]: article.replace('1998.', '1998. “It stinks,” Lars Berg, a fisherman, said.'),
      'people/lars-berg.mdx': '---\nname: Lars Berg\n---\n',
      'quotes/harbour/berg-stinks.mdx':
        '---\nspeaker: people/lars-berg\nrole: fisherman\nkind: direct\nwords:\n  - - It stinks,\ncue: said\n---\n',
    },
  ],
  [
    'a part of a number',
    inFigure(['words: more than 1,200', 'words: 200']),
    'Take words and clause from the same sentence',
    {},
  ],
  [
    'a figure without its bound',
    inFigure(['words: more than ', 'words: '], ['over', 'exact']),
    'Write words: more than 1,200',
    {},
  ],
  ['another value', inFigure(['value: 1200', 'value: 12000']), 'Write value: 1200', {}],
  ['another bound', inFigure(['bound: over', 'bound: under']), 'Write bound: over', {}],
  [
    'another thing counted',
    inFigure(['counted: sand', 'counted: mud']),
    'or take counted out',
    inFigure(['counted: sand\n', '']),
  ],
  [
    'a clause without what governs it',
    seal('the old pier sank in 1921'),
    'Give the whole sentence.',
    seal('Few believe that the old pier sank in 1921.'),
  ],
  [
    'words for a date from somewhere else',
    quay('the year 1998'),
    'Give the words for the date that stand beside what happened',
    quay('in 1998'),
  ],
  [
    'a past event as upcoming',
    inEvent(['relation: on', 'relation: on\nupcoming: true']),
    'Take upcoming out',
    {},
  ],
  [
    'a date without words',
    inEvent(['words: in 1998\n', '']),
    "Add words: with the article's words for the date",
    {},
  ],
  [
    'a part of a date that is not stated',
    inEvent(['"1998"', '1998-07']),
    'Add date.month to inferred',
    inEvent(['"1998"', '1998-07\ninferred: [date.month]']),
  ],
  [
    'a name as a source without one',
    inQuote(['people/ida-holm', '{ unnamed: Ida Holm }']),
    'Write speaker: people/ida-holm',
    {},
  ],
  [
    'a speaker without a file',
    inQuote(['people/ida-holm', 'people/ida-holst']),
    'or name one that exists',
    {},
  ],
  [
    'words that are no list',
    inQuote(['  - - We', '  - We'], ['    - It', '  - It']),
    'Write a list within the list, as in - - We',
    {},
  ],
  [
    'a confirmed fact that has changed',
    confirmed('', 'It takes 900 tonnes of sand.'),
    'now: "We will dredge the harbour, and not the river, … It takes more than 1,200 tonnes of sand."',
    confirmed(
      'corrections:\n  - { was: "We will dredge the harbour, and not the river, … It takes 900 tonnes of sand.", now: "We will dredge the harbour, and not the river, … It takes more than 1,200 tonnes of sand.", why: Misheard., on: 2021-05-07 }',
      'It takes 900 tonnes of sand.',
    ),
  ],
];

const problemsOf = async (changes: Files): Promise<readonly ContentProblem[]> =>
  checkContent(await readContent(writeContent(changes))).problems.filter(
    ({ severity }) => severity !== 'note',
  );

describe('what the check advises is enough', () => {
  test.each(rows)('%s', async (_, broken, advice, mended) => {
    const hints = (await problemsOf(broken)).map(({ hint }) => hint ?? '');
    expect(hints.join('\n')).toContain(advice);
    expect(await problemsOf(mended)).toEqual([]);
  });
});

test('a number is advised as a notice of correction takes it', async () => {
  const facts = {
    words: 'more than 1,200 tonnes',
    clause: 'It takes more than 1,200 tonnes of sand.',
    value: 900,
    bound: 'over',
    unit: 'metric ton',
    counted: 'sand',
    assertedBy: 'people/ida-holm',
  };
  const hints = (await problemsOf(parsedWith('statistics/1200-tonnes', facts))).map(({ hint }) => hint);
  expect(hints).toEqual([expect.stringContaining('{ was: "900", now: "1200",')]);
});
