import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import type { RuleId } from '../../../src/check/ground/rules.ts';
import type { ContentProblem } from '../../../src/files/content.ts';
import { readContent } from '../../../src/files/read/read-content.ts';

const base = 'tests/fixtures/falsified/content';
const never = 'quotes/brask/torv-promised-to-close-the-lock.mdx';
const unless = 'quotes/brask/torv-unless-the-council-pays.mdx';
const refuse = 'quotes/brask/rusk-believe-that-the-engineers-lied.mdx';
const hardly = 'quotes/brask/dahl-hardly-anybody-thinks.mdx';
const scandal = 'quotes/brask/rusk-scandal.mdx';
const pumps = 'quotes/brask/torv-pumps-had-been-checked-twice.mdx';
const mud = 'statistics/brask/118400-metric-tons-mud.mdx';
const boats = 'statistics/brask/2500-boats.mdx';
const litres = 'statistics/brask/2500000-litres-ran.mdx';
const paid = 'statistics/brask/3400000-dollars-town-paid-gates.mdx';
const profits = 'statistics/brask/7-point-5-percent-profits.mdx';
const lamps = 'statistics/brask/45-lamps.mdx';
const children = 'statistics/brask/640-children.mdx';
const waited = 'timeline/brask/2033-06-14-2500-boats-waited.mdx';
const learned = 'timeline/brask/until-2029-nearly-640-children-learned-swim.mdx';

const figure = (words: string, clause: string, rest: string): string =>
  `---\nwords: "${words}"\nclause: ${clause}\n${rest}\n---\n`;
const event = (date: string, words: string, what: string): string =>
  `---\ndate: "${date}"\nrelation: "on"\nwords: ${words}\nwhat: ${what}\n---\n`;

/** What is done to which file: a stretch of it and what stands there instead, or the whole of it. */
type Falsification = readonly [what: string, file: string, change: string | readonly [string, string]];

/**
 * Falsifications of one record each, and the rule that holds them. `edited` is an editor's right, and is told as edited.
 */
const table: readonly (readonly [...Falsification, RuleId])[] = [
  ['a word cut in half', hardly, ['fenced in,', 'fenced i'], 'quote-not-verbatim'],
  ['a word without its beginning', hardly, ['the fencers', 'fencers […] ced in,'], 'quote-not-verbatim'],
  ['a letter put into a word', never, ['never', 'neve[r] [had]'], 'meaning-cut'],
  [
    'half a number',
    mud,
    figure('18,400', '18,400 tonnes of mud were dredged in 2031.', 'value: 18400\nbound: exact'),
    'not-in-article',
  ],
  ['the last digits of a number', boats, ['At least 2,500', '"500"'], 'words-outside-clause'],
  ['a day cut in half', waited, ['June 14, 2033', 'June 1'], 'not-in-article'],
  ['a currency cut off', paid, ['$3.4 million', '3.4 million'], 'words-outside-clause'],
  [
    'a sign cut off',
    lamps,
    figure('12', 'The water fell to -12 degrees.', 'value: 12\nbound: exact\nunit: degree'),
    'words-outside-clause',
  ],
  [
    'a sign left unread',
    lamps,
    figure('-12', 'The water fell to -12 degrees.', 'value: 12\nbound: exact\nunit: degree'),
    'value-mismatch',
  ],
  ['the places after the point', profits, ['words: 7.5 percent', 'words: 5 percent'], 'words-outside-clause'],
  ['a bound left out of the words', mud, ['words: More than 118,400', 'words: 118,400'], 'figure-cut-short'],
  [
    'a bound left out of words and clause',
    boats,
    figure('2,500', '2,500 boats waited', 'value: 2500\nbound: exact'),
    'figure-cut-short',
  ],
  ['a bound turned round', boats, ['bound: atLeast', 'bound: atMost'], 'bound-differs'],
  ['a bound taken away', children, ['bound: almost', 'bound: exact'], 'bound-differs'],
  ['a bound made up', lamps, ['bound: exact', 'bound: over'], 'bound-not-stated'],
  ['a scale left out of the value', paid, ['value: 3400000', 'value: 3.4'], 'value-mismatch'],
  ['a scale left out of the words', paid, ['words: $3.4 million', 'words: $3.4'], 'figure-cut-short'],
  ['the half of a number in words', litres, ['value: 2500000', 'value: 2000000'], 'value-mismatch'],
  [
    'a word of a number for the whole',
    litres,
    ['About two and a half million litres', 'half million litres'],
    'figure-cut-short',
  ],
  [
    'a dozen for half of it',
    lamps,
    figure('Half a dozen', 'Half a dozen bargees stayed.', 'value: 12\nbound: exact'),
    'value-mismatch',
  ],
  [
    'a part of a number in words',
    lamps,
    figure('a dozen', 'Half a dozen bargees stayed.', 'value: 12\nbound: exact'),
    'figure-cut-short',
  ],
  [
    'a share for a count',
    lamps,
    figure('Three in five', 'Three in five skippers turned back.', 'value: 5\nbound: exact'),
    'value-mismatch',
  ],
  [
    'the whole of a share',
    lamps,
    figure('five', 'Three in five skippers turned back.', 'value: 5\nbound: exact'),
    'figure-cut-short',
  ],
  ['other things counted', lamps, ['counted: lamps', 'counted: boats'], 'not-in-article'],
  ['more things counted', children, ['counted: children', 'counted: drowned children'], 'not-in-article'],
  ['another unit', paid, ['unit: dollar', 'unit: euro'], 'edited'],
  ['another direction', profits, ['change: up', 'change: down'], 'edited'],
  ['another time', mud, ['period: "2031"', 'period: "2034"'], 'edited'],
  [
    'somebody who asserts it',
    children,
    ['bound: almost', 'bound: almost\nassertedBy: people/mira-dahl'],
    'edited',
  ],
  ['a negation cut out', never, ['We never promised', 'We […] promised'], 'meaning-cut'],
  [
    'a condition cut off',
    unless,
    ['Unless the council pays, the gates will stay shut,', '"[…] the gates will stay shut,"'],
    'meaning-cut',
  ],
  [
    'a refusal cut off',
    refuse,
    [
      'I refuse to believe that the engineers lied about the leak,',
      '"[…] the engineers lied about the leak,"',
    ],
    'meaning-cut',
  ],
  ['a refusal cut out', refuse, ['refuse to ', '[…] '], 'meaning-cut'],
  [
    'a doubt cut off',
    hardly,
    ['Hardly anybody thinks that the fencers were fenced in,', '"[…] the fencers were fenced in,"'],
    'meaning-cut',
  ],
  ['a verb put in its place', refuse, ['refuse to believe', '[believe]'], 'meaning-cut'],
  ['a negation put in', unless, ['will stay', 'will [not] stay'], 'meaning-cut'],
  ['a sentence that takes the other back', scandal, ['It is not a scandal. ', ''], 'unmarked-cut'],
  ['a condition left out without a mark', unless, ['Unless the council pays, the', 'the'], 'unmarked-cut'],
  ['a cut over the marks', never, ['to close the lock,', '[…] the gates will stay shut,'], 'outside-marks'],
  [
    'two speakers in one paragraph',
    refuse,
    ['about the leak,', 'about the leak,\n    - Hardly anybody thinks that the fencers were fenced in,'],
    'several-speakers',
  ],
  [
    'two speakers in two paragraphs',
    never,
    ['to close the lock,', 'to close the lock,\n  - - It is not a scandal. It was a mistake,'],
    'several-speakers',
  ],
  [
    'the article’s words as a quotation',
    never,
    ['We never promised to close the lock,', 'The lock was sold in secret'],
    'outside-marks',
  ],
  [
    'the same with marks said not to balance',
    never,
    [
      'We never promised to close the lock,\ncue: said',
      'The lock was sold in secret\ncue: said\nunbalanced: true',
    ],
    'outside-marks',
  ],
  [
    'marks said not to balance that do',
    never,
    ['cue: said', 'cue: said\nunbalanced: true'],
    'unbalanced-marks',
  ],
  [
    'a rumour as reported by somebody',
    pumps,
    ['the pumps had been checked twice before the flood', 'The lock was sold in secret'],
    'nobody-says-so',
  ],
  ['a quotation as reported', hardly, ['kind: direct', 'kind: reported'], 'reported-in-marks'],
  ['reported words as a quotation', pumps, ['kind: reported', 'kind: direct'], 'outside-marks'],
  ['another speaker', never, ['people/lena-torv', 'people/pavel-rusk'], 'edited'],
  [
    'a speaker without the file that there is',
    never,
    ['people/lena-torv', '{ unnamed: Lena Torv }'],
    'named-as-unnamed',
  ],
  ['another form of that name', hardly, ['people/mira-dahl', '{ unnamed: dahl }'], 'named-as-unnamed'],
  ['another role', hardly, ['role: teacher', 'role: lock keeper'], 'edited'],
  ['a cue that is nowhere', refuse, ['cue: said', 'cue: confessed'], 'not-in-article'],
  ['another day', scandal, ['date: "2034-09-14"', 'date: "2033-06-14"'], 'edited'],
  ['another relation', learned, ['relation: until', 'relation: since'], 'edited'],
  ['what is over as upcoming', waited, ['relation: "on"', 'relation: "on"\nupcoming: true'], 'upcoming-past'],
  [
    'a day from somewhere else',
    waited,
    event('2031', '"2031"', 'The lock was sold in secret, according to rumours.'),
    'date-elsewhere',
  ],
  [
    'a rumour told as what happened',
    waited,
    '---\ndate: null\nrelation: "on"\nwhat: The lock was sold in secret\n---\n',
    'clause-cut-short',
  ],
  [
    'what hardly anybody thinks',
    waited,
    '---\ndate: null\nrelation: "on"\nwhat: the fencers were fenced in\n---\n',
    'clause-cut-short',
  ],
  [
    'what somebody says as what happened',
    waited,
    '---\ndate: null\nrelation: "on"\nwhat: the pumps had been checked twice before the flood\n---\n',
    'clause-cut-short',
  ],
  [
    'all instead of not all',
    lamps,
    ['clause: Not all of the 45 lamps were lit.', 'clause: the 45 lamps were lit.'],
    'clause-cut-short',
  ],
];

/** A copy of the content to falsify, taken away when the test ends. */
function copyOf(content: string): string {
  const parent = mkdtempSync(join(tmpdir(), 'onrecord-falsified-'));
  onTestFinished(() => {
    rmSync(parent, { recursive: true, force: true });
  });
  cpSync(content, join(parent, 'content'), { recursive: true, mode: 0 });
  return join(parent, 'content');
}

const problemsIn = async (folder: string): Promise<readonly ContentProblem[]> =>
  checkContent(await readContent(folder)).problems;

function falsify(before: string, change: Falsification[2]): string {
  if (typeof change === 'string') return change;
  const [from, to] = change;
  expect(before).toContain(from);
  return before.replace(from, () => to);
}

test('the content as the parser wrote it has nothing to be told', async () => {
  expect(await problemsIn(base)).toEqual([]);
});

test.each(table)('%s is told', async (_, file, change, rule) => {
  const folder = copyOf(base);
  const path = join(folder, file);
  writeFileSync(path, falsify(readFileSync(path, 'utf8'), change));
  const problems = await problemsIn(folder);
  expect(problems.every((problem) => problem.file === `content/${file}`)).toBe(true);
  expect(problems.map((problem) => problem.rule)).toContain(rule);
  expect(problems.some(({ severity }) => severity === 'error')).toBe(rule !== 'edited');
});

test('a record that is falsified together with what the last parse wrote is told all the same', async () => {
  const folder = copyOf(base);
  for (const file of [never, '.parsed/brask.json']) {
    const path = join(folder, file);
    const before = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      file === never
        ? before.replace('people/lena-torv', 'people/pavel-rusk')
        : before.replace(
            /(torv-promised-to-close-the-lock","base":\{"speaker":")[^"]+/,
            '$1people/pavel-rusk',
          ),
    );
  }
  expect((await problemsIn(folder)).map(({ rule, message }) => [rule, message])).toEqual([
    ['edited', expect.stringContaining('where the program reads people/lena-torv')],
  ]);
});

test('a record that no parse has written is told to be an editor’s where the program reads nothing', async () => {
  const folder = copyOf(base);
  writeFileSync(
    join(folder, 'timeline/brask/gates.mdx'),
    '---\ndate: null\nrelation: "on"\nwhat: Half a dozen bargees stayed.\n---\n',
  );
  expect((await problemsIn(folder)).map(({ rule, message }) => [rule, message])).toEqual([
    ['edited', expect.stringContaining('reads no event at this place')],
  ]);
});

const shared = process.env['ONRECORD_SHARED'];

test.skipIf(shared === undefined)(
  'every falsification of a list made by others is told',
  async () => {
    const list = join(shared ?? '', 'falsifications');
    const content = await readContent(join(list, 'content'));
    const cases = readFileSync(join(list, 'cases.ndjson'), 'utf8')
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(content.problems).toEqual([]);
    const passed: string[] = [];
    for (const one of cases) {
      if (typeof one !== 'object' || one === null || !('file' in one) || !('text' in one)) continue;
      const folder = copyOf(join(list, 'content'));
      writeFileSync(join(folder, String(one.file)), String(one.text));
      const problems = await problemsIn(folder);
      if (!problems.some(({ file }) => file === `content/${String(one.file)}`)) passed.push(String(one.text));
    }
    expect(passed).toEqual([]);
  },
  120_000,
);
