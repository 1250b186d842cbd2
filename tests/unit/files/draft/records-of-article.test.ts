import { describe, expect, it } from 'vitest';
import type { Article, Span } from '../../../../src/article/article.ts';
import { hashBlocks } from '../../../../src/article/blocks/hash-blocks.ts';
import { readPlainText } from '../../../../src/article/text/read-plain-text.ts';
import type { Attribution, Entity, Findings } from '../../../../src/extract/findings.ts';
import { recordsOfArticle } from '../../../../src/files/draft/records-of-article.ts';

const article: Article = readPlainText(
  [
    '“Is the bridge safe?” Olga Brandt of Radio Arle asked.',
    '“It is,” he said. “We looked at it on March 3.',
    '“And we will look again.”',
    'More than 4,000 cars cross it a day, said a spokesman for the town.',
    'The town said the bridge will be closed in days.',
  ].join('\n\n'),
);
const at = (words: string, from = 0): Span => {
  const start = article.text.indexOf(words, from);
  if (start === -1) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
};
const entity = (name: string, aliases: string[] = []): Entity => ({
  kind: 'people',
  name,
  aliases,
  role: null,
  mentions: [],
});
const by = (words: string, index: number | null, more: Partial<Attribution> = {}): Attribution => ({
  mention: at(words),
  entity: index,
  name: words,
  role: null,
  inferred: false,
  ...more,
});

const nothing: Findings = {
  quotes: [],
  reported: [],
  dates: [],
  quantities: [],
  statistics: [],
  timeline: [],
  entities: [entity('Olga Brandt'), entity('Nils Berg', ['Berg'])],
};
const references = new Map([
  [0, 'people/olga-brandt'],
  [1, 'people/nils-berg'],
]);
const question: Findings['quotes'][number] = {
  ...at('“Is the bridge safe?”'),
  segments: [at('Is the bridge safe?')],
  kind: 'direct',
  speaker: by('Olga Brandt', 0),
  cue: at('asked'),
  venue: at('Radio Arle'),
  date: null,
  unbalanced: false,
  answers: null,
  restates: null,
  record: true,
  rule: 'test',
};
const answer: Findings['quotes'][number] = {
  start: at('“It is').start,
  end: at('look again.”').end,
  segments: [at('It is,'), at('We looked at it on March 3.'), at('And we will look again.')],
  kind: 'direct',
  speaker: by('he said', 1, { mention: at('he'), name: 'Nils Berg', role: 'Mayor', inferred: true }),
  cue: at('said'),
  venue: null,
  date: { edtf: '2022-03-03', yearInferred: true, span: at('March 3') },
  unbalanced: true,
  answers: 0,
  restates: null,
  record: true,
  rule: 'test',
};

describe('recordsOfArticle', () => {
  it.each([
    ['March 3', '2022-03-03', 'date.year'],
    ['March', '2022-03', 'date.year'],
    ['in days', '2022-03-20', 'date'],
  ])('marks of “%s” for %s what its words do not state', (words, edtf, mark) => {
    const dated = { ...answer, date: { edtf, yearInferred: true, span: at(words) } };
    const { drafts } = recordsOfArticle(article, { ...nothing, quotes: [dated] }, references);
    expect(drafts[0]?.facts['inferred']).toEqual(['speaker', mark]);
  });

  it('makes quotes with paragraphs, inferred fields and the question that they answer', () => {
    const { drafts, leftOut } = recordsOfArticle(
      article,
      { ...nothing, quotes: [question, answer] },
      references,
    );
    const hashes = hashBlocks(article);
    expect(leftOut).toEqual([]);
    expect(drafts).toMatchObject([
      {
        kind: 'quotes',
        who: 'Brandt',
        answers: null,
        facts: {
          speaker: 'people/olga-brandt',
          kind: 'direct',
          words: [['Is the bridge safe?']],
          cue: 'asked',
          venue: 'Radio Arle',
        },
      },
      {
        kind: 'quotes',
        who: 'Berg',
        answers: 0,
        facts: {
          speaker: 'people/nils-berg',
          role: 'Mayor',
          words: [['It is,', 'We looked at it on March 3.'], ['And we will look again.']],
          date: '2022-03-03',
          unbalanced: true,
          inferred: ['speaker', 'date.year'],
        },
      },
    ]);
    expect(drafts[1]?.at['words']).toEqual([
      { block: hashes[1], start: 1, end: 7 },
      { block: hashes[1], start: 19, end: 46 },
      { block: hashes[2], start: 1, end: 24 },
    ]);
    expect(drafts[0]?.facts).not.toHaveProperty('inferred');
  });

  it('makes none of what is not worth a record, and refers to none of it', () => {
    const quotes = [{ ...question, record: false }, answer];
    const { drafts } = recordsOfArticle(article, { ...nothing, quotes }, references);
    expect(drafts).toHaveLength(1);
    expect(drafts[0]?.answers).toBeNull();
  });

  it('makes reported speech a quote of its kind, and names who has no name by the article’s words', () => {
    const clause = at('More than 4,000 cars cross it a day');
    const reported = [
      {
        ...clause,
        segments: [clause],
        speaker: by('a spokesman for the town', null),
        cue: at('said', clause.end),
        record: true,
        rule: 'test',
      },
    ];
    const { drafts } = recordsOfArticle(article, { ...nothing, reported }, references);
    expect(drafts).toMatchObject([
      {
        who: 'spokesman for the town',
        facts: {
          speaker: { unnamed: 'a spokesman for the town' },
          kind: 'reported',
          words: [['More than 4,000 cars cross it a day']],
          cue: 'said',
        },
      },
    ]);
  });

  it('makes statistics and events', () => {
    const { drafts } = recordsOfArticle(
      article,
      {
        ...nothing,
        statistics: [
          {
            ...at('More than 4,000'),
            value: 4000,
            bound: 'over',
            change: null,
            unit: null,
            counted: 'cars',
            clause: at('More than 4,000 cars cross it a day'),
            period: { edtf: '2022', inferred: true },
            assertedBy: by('a spokesman for the town', null),
            record: true,
            rule: 'test',
          },
        ],
        timeline: [
          {
            ...at('the bridge will be closed in days'),
            date: null,
            relation: 'ahead',
            upcoming: true,
            assertedBy: null,
            record: true,
            rule: 'test',
          },
        ],
      },
      references,
    );
    expect(drafts.map(({ kind, facts }) => [kind, facts])).toEqual([
      [
        'statistics',
        {
          words: 'More than 4,000',
          clause: 'More than 4,000 cars cross it a day',
          value: 4000,
          bound: 'over',
          counted: 'cars',
          period: '2022',
          assertedBy: { unnamed: 'a spokesman for the town' },
          inferred: ['period'],
        },
      ],
      [
        'timeline',
        { date: null, relation: 'ahead', what: 'the bridge will be closed in days', upcoming: true },
      ],
    ]);
  });

  it('leaves out, and says why, what no valid record can be made of', () => {
    const quotes = [
      { ...answer, answers: null, date: { edtf: 'soon', yearInferred: false, span: at('March 3') } },
    ];
    const { drafts, leftOut } = recordsOfArticle(article, { ...nothing, quotes }, references);
    expect(drafts).toEqual([]);
    expect(leftOut).toEqual([
      { words: expect.stringContaining('It is,') as string, why: expect.stringContaining('date:') as string },
    ]);
  });
});
