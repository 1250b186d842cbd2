import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../src/article/text/read-plain-text.ts';
import { findDates } from '../../../src/extract/dates/find-dates.ts';
import type {
  Attribution,
  Entity,
  QuoteFinding,
  ReportedFinding,
  StatisticFinding,
} from '../../../src/extract/findings.ts';
import { findQuantities } from '../../../src/extract/quantities/find-quantities.ts';
import { voicesOf } from '../../../src/extract/attribution/asserted-by.ts';
import { findStretches } from '../../../src/extract/quotes/marked-stretches.ts';
import { findQuotes } from '../../../src/extract/quotes/find-quotes.ts';
import { buildStatistics } from '../../../src/extract/statistics.ts';
import { tokenize } from '../../../src/extract/tokens.ts';

interface Given {
  readonly entities?: (text: string) => Entity[];
  readonly quotes?: (text: string) => QuoteFinding[];
  readonly reported?: (text: string) => ReportedFinding[];
}

function build(text: string, { entities, quotes, reported }: Given = {}): StatisticFinding[] {
  const article = readPlainText(text, { published: '2022-06-01' });
  const tokens = tokenize(article);
  const dates = findDates(article, tokens);
  const quantities = findQuantities(article, tokens, dates);
  const read = findQuotes({ article, tokens, entities: entities?.(text) ?? [], dates });
  const said = quotes?.(text) ?? read.quotes;
  const told = reported?.(text) ?? read.reported;
  return buildStatistics({
    article,
    tokens,
    dates,
    voiceAt: voicesOf(findStretches(article), [], said, told),
    quantities,
    quotes: said,
    reported: told,
  });
}

const records = (text: string, given?: Given): StatisticFinding[] =>
  build(text, given).filter(({ record }) => record);

const spanOf = (text: string, words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const document = (text: string, name: string): Entity => ({
  kind: 'documents',
  name,
  aliases: [],
  role: null,
  mentions: [spanOf(text, name)],
});

const speaker = (text: string, name: string): Attribution => ({
  mention: spanOf(text, name),
  entity: null,
  name,
  role: null,
  inferred: false,
});

const quote = (text: string, words: string, who: Attribution | null): QuoteFinding => ({
  ...spanOf(text, words),
  segments: [spanOf(text, words)],
  kind: 'direct',
  speaker: who,
  cue: null,
  venue: null,
  date: null,
  unbalanced: false,
  answers: null,
  restates: null,
  record: true,
  rule: 'test',
});

describe('what is worth a record', () => {
  test.each([
    ['The port moved over 448,000 crates last spring.', ['over 448,000']],
    ['Three nurses were killed when the roof fell.', ['Three']],
    ['The storm killed 14, the coast guard wrote.', ['14']],
    ['Ferries must leave within 72 hours, as the law requires.', ['within 72 hours']],
    ['Unemployment rose to 6.1 percent.', ['6.1 percent']],
    ['A quarter of the harbour froze.', ['A quarter']],
    ['The crew was held for twelve years.', ['twelve years']],
    ['The council closed three harbours.', ['three']],
    ['Rowe leads by 7 points among sailors.', ['7 points']],
    ['Moss holds a 4-point edge.', ['4-point']],
    ['The trail is 100 kilometres (60 miles) long.', ['100 kilometres']],
  ])('%s', (text, words) => {
    expect(records(text).map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  test.each([
    'A 14-year-old boy repaired the clock.',
    'Two hours later the gates opened.',
    'She spent the last three weeks at sea.',
    'It was one of the oldest bridges in the county.',
    'He sold the two boats in a week.',
    'They had their fifteen minutes of fame.',
    'The gates opened two days before the fair.',
    'It costs a dollar.',
    'In his 104-page report the captain named no boats.',
    'The new 9mm pistol was sold on Monday.',
    'The team won by two points.',
    'The county owes $20-plus trillion.',
    'The county has two choices.',
    'Rowe called it the lesser of two evils.',
    'The Moss & Rowe’s 500 closed the week down slightly.',
    'The M.&R. 500 closed the week down slightly.',
  ])('none: %s', (text) => {
    expect(records(text)).toEqual([]);
  });

  test('a headline repeats what its text says', () => {
    const text =
      'Flood drives out 5,000 villagers\n\nThe flood drove out 5,000 villagers on the lower river, officials wrote.';
    expect(records(text)).toHaveLength(1);
  });

  test('two figures of one size are two statistics', () => {
    const text =
      'More than 32,000 crates were lost at sea. Inspectors counted over 32,000 crates that had no papers.';
    expect(records(text).map(({ value, bound }) => [value, bound])).toEqual([
      [32_000, 'over'],
      [32_000, 'over'],
    ]);
  });
});

describe('what is counted', () => {
  test('a count has no unit and names its noun', () => {
    const [figure] = records('The survey reached 2,400 retired dockers.');
    expect(figure).toMatchObject({ unit: null, counted: 'retired dockers' });
  });

  test('a likely subject is not stated as what is counted', () => {
    const [figure] = records('The mayor paid $4,000.');
    expect(figure).toMatchObject({ unit: 'dollar', counted: null });
  });

  test.each([
    ['of the vote of a place, which is no people', 'Harrow won a third of the Aldby vote.'],
    [
      'of words in marks that a sum stands before',
      'The board found 3 percent of self-styled “sailors” there.',
    ],
  ])('a share %s counts nothing that it names', (_, text) => {
    expect(records(text)).toMatchObject([{ counted: null }]);
  });

  test('an “A” before a sum is no country', () => {
    expect(records('A $160 million deal was made by the harbour.')).toMatchObject([{ unit: 'dollar' }]);
  });

  test('a rate keeps its unit', () => {
    const [figure] = records('The yard repairs 300 boats per month.');
    expect(figure).toMatchObject({ unit: 'boat per month', counted: 'boats' });
  });
});

describe('the period', () => {
  test('stands beside the figure', () => {
    const [figure] = records('From 2015 to 2018, the yard launched 212 boats.');
    expect(figure?.period).toEqual({ edtf: '2015/2018', inferred: false });
  });

  test('of two months side by side is both', () => {
    const [figure] = records('In December and January, the yard launched 212 boats.');
    expect(figure?.period?.edtf).toMatch(/^\d{4}-12\/\d{4}-01$/);
  });

  test('is taken up by the next sentence', () => {
    const text =
      'From 2015 to 2018, the yard launched 212 boats. Most of them sank. During this time, over 90 sailors drowned.';
    expect(records(text).map(({ period }) => period)).toEqual([
      { edtf: '2015/2018', inferred: false },
      { edtf: '2015/2018', inferred: true },
    ]);
  });

  test('of another figure is not this one’s', () => {
    const text = 'In 2012, 43 percent of the boats were sold, and this year 58 percent of the rafts were.';
    expect(records(text).map(({ period }) => period?.edtf)).toEqual(['2012', undefined]);
  });

  test('is not taken up from another paragraph, nor without words for it', () => {
    const text =
      'From 2015 to 2018, the yard launched 212 boats.\n\nDuring this time, over 90 sailors drowned. The yard employs 700 people.';
    expect(records(text).map(({ period }) => period?.edtf)).toEqual(['2015/2018', undefined, undefined]);
  });
});

describe('who asserts it', () => {
  const names = (text: string, given?: Given): (string | undefined)[] =>
    records(text, given).map(({ assertedBy }) => assertedBy?.name);

  test('the article, where it names nobody', () => {
    expect(names('The yard launched 212 boats.')).toEqual([undefined]);
  });

  test('the article, where somebody only made what it stands in', () => {
    expect(records('Ann Smith signed a bill worth $4 million on Monday.')).toMatchObject([
      { assertedBy: null },
    ]);
  });

  test('whoever speaks the words it stands in', () => {
    const text = '“We lost 340 crates,” the captain Ida Holm said. The yard lost 90.5 tons of rope.';
    const given = { quotes: (all: string) => [quote(all, 'We lost 340 crates,', speaker(all, 'Ida Holm'))] };
    expect(names(text, given)).toEqual(['Ida Holm', undefined]);
  });

  test('whoever a reported clause resolves its pronoun to', () => {
    const text = 'The captain has a crew. He said that the yard lost 340 crates.';
    const clause = (all: string): ReportedFinding => ({
      ...spanOf(all, 'that the yard lost 340 crates'),
      segments: [spanOf(all, 'that the yard lost 340 crates')],
      speaker: { ...speaker(all, 'He'), name: 'Ida Holm', entity: 0, inferred: true },
      cue: spanOf(all, 'said'),
      record: true,
      rule: 'test',
    });
    expect(names(text, { reported: (all) => [clause(all)] })).toEqual(['Ida Holm']);
    expect(names(text)).toEqual(['He']);
  });

  test('words in marks of which nobody is known to speak them make no record', () => {
    const text = '“We lost 340 crates.”';
    expect(records(text, { quotes: (all) => [quote(all, 'We lost 340 crates.', null)] })).toEqual([]);
  });

  test('according to a document, under the name it has among the documents', () => {
    const text = 'The yard lost 340 crates, according to an audit by the harbour board.';
    expect(names(text)).toEqual(['an audit by the harbour board']);
    const entities = (all: string): Entity[] => [document(all, 'audit by the harbour board')];
    const [figure] = records(text, { entities });
    expect(figure?.assertedBy).toMatchObject({
      entity: 0,
      name: 'audit by the harbour board',
      inferred: false,
    });
  });

  test('a name that is only a part of the source is not the source', () => {
    const text = 'The yard lost 340 crates, according to a clerk at the Harbour Board.';
    const board: Entity = {
      kind: 'organisations',
      name: 'Harbour Board',
      aliases: [],
      role: null,
      mentions: [spanOf(text, 'Harbour Board')],
    };
    const [figure] = records(text, { entities: () => [board] });
    expect(figure?.assertedBy?.entity).toBeNull();
  });

  test('a report that opens its paragraph, for the sentences that follow it', () => {
    const text =
      'The audit revealed that the yard lost 340 crates. Over 90 sailors drowned.\n\nThe town has 7,000 houses.';
    expect(names(text)).toEqual(['audit', 'audit', undefined]);
    expect(records(text).map(({ assertedBy }) => assertedBy?.inferred)).toEqual([false, true, undefined]);
  });

  test('somebody who opens the sentence and says it, an aside and a time before the name or not', () => {
    expect(names('Ida Holm, the captain of the yard, said 340 crates were lost.')).toEqual(['Ida Holm']);
    expect(names('After the storm, the harbour board estimated that 340 crates were lost.')).toEqual([
      'the harbour board',
    ]);
  });

  test('a pronoun is whoever opened the sentence before, or its own word', () => {
    expect(
      names('The harbour board said 340 crates were lost. It estimated that 90 sailors drowned.'),
    ).toEqual(['harbour board', 'harbour board']);
    expect(names('Rain fell. They estimated that 90 sailors drowned.')).toEqual(['They']);
  });

  test('what stands before a source in passing is not the source’s', () => {
    const text =
      'The vote will cost $26 million, although a poll found 40 percent want none. It has 900 rules.';
    expect(names(text)).toEqual([undefined, 'a poll', undefined]);
  });
});

test('a clause is the sentence, without a mark that has lost its partner', () => {
  const text = '“We lost 340 crates at sea. We know why,” she said.';
  const [figure] = build(text);
  expect(text.slice(figure?.clause.start, figure?.clause.end)).toBe('We lost 340 crates at sea.');
});

test('a clause ends at a semicolon', () => {
  const text =
    'The northern yard launched 212 boats that year; the southern yard stood idle and was later sold.';
  const [figure] = build(text);
  expect(text.slice(figure?.clause.start, figure?.clause.end)).toBe(
    'The northern yard launched 212 boats that year',
  );
});

test('what would have been is no record', () => {
  expect(records('The toll would have been more than a thousand.')).toEqual([]);
  expect(records('The toll was more than a thousand.')).toHaveLength(1);
});

test.each([
  ['In the survey, conducted in May, 40 percent of the farmers had left.', 'the survey'],
  ['In a report by the harbour board, 300 boats were lost.', 'a report by the harbour board'],
  ['In the harbour, 300 boats were lost.', undefined],
  ['The recipients, said Rowe, got 400 boats last year.', 'Rowe'],
  [
    'The scientists found the yield fell by 40 percent. They estimated the loss would reach 60 percent.',
    'scientists',
  ],
  ['The envoy to the United States said 400 boats were lost.', 'envoy to the United States'],
])('who asserts the last figure: %s', (text, name) => {
  expect(build(text).at(-1)?.assertedBy?.name).toBe(name);
});
