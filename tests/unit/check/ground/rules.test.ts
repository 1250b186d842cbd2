import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPlainText } from '../../../../src/article/text/read-plain-text.ts';
import { checkContent } from '../../../../src/check/check-content.ts';
import { proveAgainstSource } from '../../../../src/check/proof/prove-against-source.ts';
import { rules, type RuleId, type Rule } from '../../../../src/check/ground/rules.ts';
import { readContent } from '../../../../src/files/read/read-content.ts';
import { article, event, files, quote, statistic, writeContent } from '../sound-content.ts';

const inQuote = (from: string, to: string) => ({ [files.quote]: quote.replace(from, to) });
const addToQuote = (line: string) => inQuote('cue: said', `cue: said\n${line}`);
const inFigure = (from: string | RegExp, to: string) => ({ [files.statistic]: statistic.replace(from, to) });
const inEvent = (from: string, to: string) => ({ [files.event]: event.replace(from, to) });

/** The figure with the facts for which Ada Zorn is on record as having confirmed it. */
const confirmed = (value: number, lines: string) => ({
  ...inFigure('value: 1200', `value: 1200\n${lines}`),
  '.parsed/harbour.json': JSON.stringify({
    format: 1,
    article: 'harbour',
    entries: [
      {
        record: 'statistics/1200-tonnes',
        base: {},
        at: {},
        confirmed: {
          by: 'Ada Zorn',
          on: '2021-05-06',
          facts: {
            words: 'more than 1,200 tonnes',
            clause: 'It takes more than 1,200 tonnes of sand.',
            value,
            bound: 'over',
            unit: 'metric ton',
            counted: 'sand',
            assertedBy: 'people/ida-holm',
          },
        },
      },
    ],
    names: [],
    mentions: [],
    proof: null,
  }),
});

/** An article with one more sentence, and the record of a figure in it. */
const withFigure = (sentence: string, words: string) => ({
  [files.article]: `${article}\n${sentence}\n`,
  'statistics/harbour/boats.mdx': `---\nwords: "${words}"\nclause: ${sentence}\nvalue: ${words}\nbound: exact\n---\n`,
});

/** Each rule with content that breaks it and nothing else. */
const broken: Record<
  // Those of texts that stay away are broken in text-away.test.ts, and that of ledgers in ledger-in-git.test.ts.
  Exclude<RuleId, 'not-in-source' | 'publishers-sentence' | 'quoted-too-much' | 'ledger-rewritten'>,
  Record<string, string>
> = {
  'unreadable-file': inQuote('kind: direct', 'kind: overheard'),
  'stray-file': { 'people/notes.doc': 'Call her on Monday.' },
  'missing-article': { 'timeline/quay/1998-dredged.mdx': event },
  'quote-not-verbatim': inQuote('It takes', 'It took'),
  'meaning-cut': inQuote('harbour, and not the river,', 'harbour, and […] the river,'),
  'cut-without-cut': addToQuote('cut: { by: Ada Zorn, on: 2021-05-06, why: It says the same. }'),
  'unmarked-cut': inQuote('- It takes more than 1,200 tonnes of sand.', '- It takes more than 1,200 tonnes'),
  'outside-marks': {
    'quotes/harbour/holm-dredged.mdx':
      '---\nspeaker: people/ida-holm\nkind: direct\nwords:\n  - - The harbour was last dredged in 1998.\n---\n',
  },
  'several-speakers': {
    [files.article]: article.replace('1998.', '1998. “It stinks,” Lars Berg, a fisherman, said.'),
    'people/lars-berg.mdx': '---\nname: Lars Berg\n---\n',
    [files.quote]: quote.replace('of sand.\n', 'of sand.\n  - - It stinks,\n'),
  },
  'reported-in-marks': inQuote('kind: direct', 'kind: reported'),
  'nobody-says-so': {
    'quotes/harbour/holm-dredged.mdx':
      '---\nspeaker: people/ida-holm\nkind: reported\nwords:\n  - - The harbour was last dredged in 1998.\n---\n',
  },
  'unbalanced-marks': {
    'quotes/harbour/holm-pier.mdx':
      '---\nspeaker: people/ida-holm\nkind: direct\nwords:\n  - - The old pier goes first.\n---\n',
  },
  'not-in-article': { [files.event]: event.replace('last dredged', 'first dredged') },
  'no-longer-in-article': addToQuote('noLongerInArticle: true'),
  'clause-missing': inEvent('what: The harbour was last dredged in 1998.', 'what: null'),
  'clause-cut-short': {
    [files.article]: `${article}\nFew believe that the old pier sank in 1921.\n`,
    'timeline/harbour/1921-pier.mdx':
      '---\ndate: "1921"\nrelation: on\nwords: in 1921\nwhat: the old pier sank in 1921\n---\n',
  },
  'words-outside-clause': inFigure(/clause: .*\n([^]*)counted: sand\n/, 'clause: Holm told the council\n$1'),
  'value-mismatch': inFigure('value: 1200', 'value: 12000'),
  'figure-cut-short': inFigure(/words: more than ([^]*)bound: over/, 'words: $1bound: exact'),
  'bound-not-stated': {
    [files.article]: article.replace('more than 1,200', '1,200'),
    ...inQuote('more than 1,200', '1,200'),
    [files.statistic]: statistic.replaceAll('more than ', ''),
  },
  'bound-differs': inFigure('bound: over', 'bound: exact'),
  'sum-differs': withFigure('Of the 120 boats, 45 sank and 70 were saved.', '120'),
  'percentage-differs': withFigure('The fees rose from 200 to 300, an increase of 40 percent.', '200'),
  'impossible-date': addToQuote('date: 2021-02-30'),
  'date-contradicts-words': inEvent('"1998"', '"1989"'),
  'date-without-words': inEvent('words: in 1998\n', ''),
  'date-elsewhere': {
    [files.article]: `${article}\nThe quay is of the year 1998.\n`,
    ...inEvent('words: in 1998', 'words: the year 1998'),
  },
  'upcoming-past': inEvent('relation: on', 'relation: on\nupcoming: true'),
  'undeclared-inference': inEvent('"1998"', '1998-07'),
  'quote-after-article': addToQuote('date: 2021-06-03'),
  'named-as-unnamed': inQuote('speaker: people/ida-holm', 'speaker: { unnamed: Ida Holm }'),
  'missing-reference': inQuote('people/ida-holm', 'people/ida-holst'),
  'self-reference': addToQuote('answers: holm-dredge'),
  edited: addToQuote('venue: council'),
  'former-reference': {
    ...inQuote('people/ida-holm', 'people/ida-berg'),
    [files.person]: '---\nname: Ida Holm\nformerly: [ida-berg]\n---\n',
  },
  'colliding-former-id': {
    'people/nils-berg.mdx': '---\nname: Nils Berg\nformerly: [ida-holm]\n---\n',
  },
  'same-name': { 'people/ida-holm-2.mdx': '---\nname: Ida  HOLM\n---\n' },
  'mixed-identity': { [files.person]: '---\nname: Ida Holm\naliases: [Jonas Holm]\n---\n' },
  'names-withheld': {
    ...addToQuote('context: The BERGS had asked for it.'),
    'people/nils-berg.mdx': '---\nname: Nils Berg\nwithheld: true\n---\n',
  },
  'correction-without-reason': addToQuote(
    "corrections:\n  - was: sald\n    now: said\n    why: ' '\n    on: 2021-05-06",
  ),
  'correction-without-change': addToQuote(
    'corrections:\n  - was: said\n    now: said\n    why: A slip.\n    on: 2021-05-06',
  ),
  'correction-before-article': addToQuote(
    'corrections:\n  - was: sald\n    now: said\n    why: A slip.\n    on: 2021-05-01',
  ),
  'confirmed-changed': confirmed(
    12000,
    'confirmed: { by: Ada Zorn, on: 2021-05-06 }\ncorrections: [{ was: "12000", now: "1200", why: Misread., on: 2021-05-07 }]',
  ),
  'correction-missing': confirmed(12000, 'confirmed: { by: Ada Zorn, on: 2021-05-07 }'),
  'invalid-note': { [files.quote]: `${quote}\nLess than <b\n` },
  'note-runs-code': { [files.quote]: `${quote}\nTwo and two are {2 + 2}.\n` },
  'note-loads-picture': { [files.quote]: `${quote}\n![The pier](https://example.org/pier.png)\n` },
  'proof-of-other-records': {
    '.parsed/harbour.json': JSON.stringify({
      format: 1,
      article: 'harbour',
      entries: [],
      names: [],
      mentions: [],
      proof: { sha256: 'a3'.repeat(32), quotes: [1, 1], figures: [1, 1], dates: [1, 1] },
    }),
  },
  'note-link-unsafe': { [files.quote]: `${quote}\n[The pier](javascript:alert\`1\`)\n` },
};

test.each(Object.entries(broken))(
  '%s is broken by content made for it, and nothing else is',
  async (rule, changes) => {
    const { problems } = checkContent(await readContent(writeContent(changes)));
    // What differs from the program's reading is told beside whatever else is wrong.
    const told = problems.filter(
      (problem) => problem.rule !== 'edited' || (rule === 'edited' && problem.message.includes('venue')),
    );
    expect(told.map((problem) => problem.rule)).toEqual([rule]);
    expect(told[0]?.severity).toBe(Object.entries<Rule>(rules).find(([id]) => id === rule)?.[1].severity);
  },
);

test('not-in-source is broken by a source without the words', async () => {
  const content = await readContent(writeContent());
  const [harbour] = content.articles;
  if (harbour === undefined) throw new Error('The article was not read.');
  const source = { ...harbour.article, ...readPlainText('The river was dredged.') };
  const { problems } = proveAgainstSource(content, 'harbour', {
    ...source,
    metadata: harbour.metadata,
  });
  expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['not-in-source']));
});

test('docs/checks.md has the same rules as the list', () => {
  const rows = readFileSync('docs/checks.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  expect(rows).toEqual(
    Object.entries<Rule>(rules).map(([id, { severity, holds, isFixed }]) => [
      `\`${id}\``,
      severity,
      holds,
      isFixed ? 'yes' : '',
    ]),
  );
});

test('namesakes that an editor has told apart pass', async () => {
  const namesake = { 'people/ida-holm-2.mdx': '---\nname: Ida Holm\ndistinctFrom: [ida-holm]\n---\n' };
  const { problems } = checkContent(await readContent(writeContent(namesake)));
  expect(problems.filter(({ severity }) => severity !== 'note')).toEqual([]);
});
