import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../../../src/article/sentences/split-sentences.ts';
import type { Article, Span } from '../../../../../src/article/article.ts';
import { isToldInWords, isVague } from '../../../../../src/site/text/number-in-words.ts';
import { splitFigure } from '../../../../../src/site/text/split-figure.ts';
import { statusText } from '../../../../../src/site/views/history/status-text.ts';
import { plainText } from '../../../../../src/site/text/mark-text.ts';
import type {
  AnyRecord,
  ArticleRecords,
  EventRecord,
  FigureRecord,
  QuoteRecord,
  Site,
} from '../../../../../src/site/model/site.ts';
import { compareWords } from '../../../../../src/site/views/tell/compare-words.ts';
import { findAntecedents } from '../../../../../src/site/views/tell/find-antecedents.ts';
import { figureTitle } from '../../../../../src/site/views/tell/figure-title.ts';
import { inferredOf } from '../../../../../src/site/views/tell/infer-once.ts';
import { knownParts } from '../../../../../src/site/views/tell/known-parts.ts';
import { recordTitle, titleAlone } from '../../../../../src/site/views/tell/record-title.ts';
import { quoteText, tellQuote } from '../../../../../src/site/views/tell/tell-quote.ts';
import { en } from '../../../../../src/site/words/en/en.ts';
import { es } from '../../../../../src/site/words/es/es.ts';
import { readFixtureSite } from '../../read-fixture-site.ts';

const fixtures = await readFixtureSite();
const paragraphs = [
  'The pumps were old, said Marta Lindqvist-Okonkwo. She said that they had failed twice.',
  'The town counted more than 300 dry cellars. Ines Ferreira-Novak claimed that many of them had been “pumped out in the night.”',
  'Dozens of boats, not one of them insured, sank. The fleet shrank by 12 percent, the town said.',
  'Ferreira-Novak told The Skerry Post that he would not “leave the island” in May.',
];
const text = paragraphs.join('\n');

const spanOf = (words: string, from = 0): Span => {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`The text has no “${words}”.`);
  return { start, end: start + words.length };
};
const within = (words: string, around: string): Span => spanOf(words, spanOf(around).start);

const first = <Kind extends AnyRecord>(records: readonly Kind[]): Kind => {
  const [record] = records;
  if (!record) throw new Error('The fixtures lack a record.');
  return record;
};
const id = 'harbour-flood';
const matches = { is: 'matches', edited: [] } as const;

const quote = (
  of: string,
  data: Partial<QuoteRecord['data']>,
  places: Record<string, Span>,
): QuoteRecord => ({
  ...first(fixtures.quotes.filter(({ article }) => article === id)),
  id: of,
  status: matches,
  note: null,
  data: { speaker: null, kind: 'direct', words: [['no words']], ...data },
  places: new Map(Object.entries(places).map(([field, place]) => [field, [place]])),
});
const figure = (
  of: string,
  data: Pick<FigureRecord['data'], 'words' | 'clause' | 'value'> & Partial<FigureRecord['data']>,
): FigureRecord => ({
  ...first(fixtures.statistics.filter(({ article }) => article === id)),
  id: of,
  status: matches,
  data: { bound: 'exact', ...data },
  places: new Map([
    ['words', [within(data.words, data.clause)]],
    ['clause', [spanOf(data.clause)]],
  ]),
});

const ines = 'people/ines-ferreira-novak';
const marta = 'people/marta-lindqvist-okonkwo';
const cellars = figure('cellars', {
  words: 'more than 300',
  counted: 'dry cellars',
  clause: 'The town counted more than 300 dry cellars.',
  value: 300,
  bound: 'over',
});
const boats = figure('boats', {
  words: 'Dozens',
  counted: 'boats',
  clause: 'Dozens of boats, not one of them insured, sank.',
  value: 12,
  bound: 'atLeast',
});
const fleet = figure('fleet', {
  words: '12 percent',
  counted: 'fleet',
  clause: 'The fleet shrank by 12 percent, the town said.',
  value: 12,
  change: 'down',
});
const twice = quote(
  'twice',
  { speaker: marta, kind: 'reported', words: [['they had failed twice']], inferred: ['speaker'] },
  { words: spanOf('they had failed twice'), speaker: spanOf('She'), cue: spanOf('said', spanOf('She').end) },
);
const pumped = quote(
  'pumped',
  { speaker: ines, kind: 'reported', words: [['many of them had been “pumped out in the night.']] },
  {
    words: spanOf('many of them had been “pumped out in the night.'),
    speaker: spanOf('Ines Ferreira-Novak'),
  },
);
const leave = quote(
  'leave',
  {
    speaker: ines,
    kind: 'mixed',
    words: [['leave the island']],
    venue: 'The Skerry Post',
    inferred: ['speaker'],
  },
  {
    words: spanOf('leave the island'),
    speaker: spanOf('Ferreira-Novak', spanOf('Ferreira-Novak told').start),
    cue: spanOf('told'),
    venue: spanOf('The Skerry Post'),
  },
);
const may: EventRecord = {
  ...first(fixtures.timeline.filter(({ article }) => article === id)),
  id: 'may',
  status: matches,
  data: { date: null, relation: 'ahead', what: paragraphs[3] ?? '', assertedBy: ines },
  places: new Map([
    ['what', [spanOf(paragraphs[3] ?? '')]],
    ['assertedBy', [spanOf('Ferreira-Novak', spanOf('Ferreira-Novak told').start)]],
  ]),
};

const site = ((): Site => {
  const base = fixtures.articlesById.get(id);
  if (!base?.article) throw new Error('The fixtures lack the article.');
  const blocks = paragraphs.map((paragraph, index) => ({
    kind: 'paragraph' as const,
    ...spanOf(paragraph),
    line: index + 1,
  }));
  const placed: Article = { ...base.article, text, blocks, sentences: splitSentences(text, blocks) };
  const records: ArticleRecords = {
    quotes: [twice, pumped, leave],
    statistics: [cellars, boats, fleet],
    timeline: [may],
    mentions: [
      { of: marta, article: id, at: spanOf('Marta Lindqvist-Okonkwo') },
      { of: ines, article: id, at: spanOf('Ines Ferreira-Novak') },
    ],
  };
  return {
    ...fixtures,
    articlesById: new Map([
      [
        id,
        { ...base, article: placed, stated: { ...base.stated, text, blocks, sentences: placed.sentences } },
      ],
    ]),
    recordsByArticle: new Map([[id, records]]),
  };
})();
const [article] = site.articlesById.values();
if (!article) throw new Error('The site lacks the article.');

describe('a part of a sentence', () => {
  test('is titled by its act, with the article’s own way to the place', () => {
    expect(recordTitle(site, leave, en)).toBe('Ines Ferreira-Novak, to The Skerry Post');
    expect(recordTitle(site, leave, es)).toBe('Ines Ferreira-Novak, a The Skerry Post');
  });

  test('is told in its whole sentence, in which its words are marked', () => {
    expect(quoteText(site, leave)).toBe(paragraphs[3]);
    const { as, paragraphs: told } = tellQuote(site, leave);
    const pieces = told.flat().flatMap((segment) => segment.pieces);
    expect([as, plainText(pieces)]).toEqual(['sentence', paragraphs[3]]);
    expect(pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [plainText(piece.pieces)]))).toEqual([
      'leave the island',
    ]);
  });

  test('says that it is one where its sentence is not shown', () => {
    const away = { ...site, articlesById: new Map() };
    expect(tellQuote(away, leave).as).toBe('part');
    expect(quoteText(away, leave)).toBe('[…] “leave the island” […]');
  });
});

describe('a reported claim', () => {
  test('has whom its pronoun stands for, where its paragraph says so before', () => {
    const [she] = findAntecedents(site, article, twice);
    expect([text.slice(she?.start, she?.end), she?.subject]).toEqual([
      'She',
      { gloss: 'Marta Lindqvist-Okonkwo' },
    ]);
  });

  test('has what “them” stands for, where its paragraph counts one thing before', () => {
    const [them] = findAntecedents(site, article, pumped);
    expect([text.slice(them?.start, them?.end), them?.subject]).toEqual([
      'them',
      { gloss: 'more than 300 dry cellars' },
    ]);
  });

  test('has nothing of the kind where two could be meant, and a quotation never', () => {
    const records = site.recordsByArticle.get(id);
    if (!records) throw new Error('The site lacks the records.');
    const two = {
      ...site,
      recordsByArticle: new Map([[id, { ...records, statistics: [cellars, { ...cellars, id: 'again' }] }]]),
    };
    expect(findAntecedents(two, article, pumped)).toEqual([]);
    expect(findAntecedents(site, article, { ...twice, data: { ...twice.data, kind: 'direct' } })).toEqual([]);
  });
});

describe('the title of a figure', () => {
  test.each([
    [cellars, 'more than 300 dry cellars'],
    [boats, 'Dozens of boats'],
    [fleet, 'The fleet shrank by 12 percent, the town said.'],
  ])('is the article’s contiguous words, or its clause: %#', (record, title) => {
    expect(figureTitle(site, record)).toBe(title);
  });

  test('names whoever asserts it where it stands alone, and does not name the same twice', () => {
    const asserted = { ...cellars, data: { ...cellars.data, assertedBy: ines } };
    expect(titleAlone(site, asserted, en)).toBe(
      'more than 300 dry cellars (according to Ines Ferreira-Novak)',
    );
    const unnamed = { ...fleet, data: { ...fleet.data, assertedBy: { unnamed: 'the town' } } };
    expect(titleAlone(site, unnamed, en)).toBe('The fleet shrank by 12 percent, the town said.');
  });
});

describe('a number in words', () => {
  test.each([
    ['dozens', 12, true, true],
    ['Hundreds of thousands', 100_000, true, true],
    ['several hundred', 200, true, true],
    ['a quarter', 0.25, false, true],
    ['around five thousand', 5000, false, false],
    ['two dozen', 24, false, false],
    ['2.4 millions', 2_400_000, false, false],
  ])('%s', (words, value, vague, inWords) => {
    expect([isVague({ words }), isToldInWords({ words, value })]).toEqual([vague, inWords]);
  });

  test('is tabled in the article’s words, and no number as if it were stated', () => {
    const rows = knownParts(site, boats, en).map(({ part, value }) => `${part}: ${value}`);
    expect(rows).toContain('Value: Dozens');
    expect(rows.join()).not.toMatch(/12|at least/);
  });

  test('a range is shown whole, whether its ends are in letters or in digits', () => {
    const range = { words: 'from ten to 32', value: { low: 10, high: 32 }, bound: 'exact' } as const;
    expect(splitFigure(range)).toEqual({ before: '', figure: 'from ten to 32', after: '' });
  });
});

test('what rests on one mention is inferred in the quote and in the event alike, unless an editor settled it', () => {
  expect(inferredOf(site, leave)).toEqual(['speaker']);
  expect(inferredOf(site, may)).toEqual(['assertedBy']);
  expect(inferredOf(site, { ...may, status: { is: 'edited', edited: ['inferred'] } })).toEqual([]);
});

test('the same words are called the same, and others paraphrases', () => {
  expect(compareWords([['We sailed,', 'and sank.']], [['“We sailed, and SANK”']])).toBe('same');
  expect(compareWords([['We sailed, and sank.']], [['and sank']])).toBe('part');
  expect(compareWords([['We sailed']], [['They sailed']])).toBe('other');
  const denying = /not (?:the words|those)|no (?:son|con) /iu;
  for (const words of [en, es]) {
    const told = [
      ...Object.values(words.quote.exchange.restating).map((say) => say('X')),
      ...Object.values(words.sheet.restates).map((say) => say('X')),
      ...Object.values(words.quote.restates).map((say) => say((text) => text, 'X').join('')),
    ];
    expect(told.filter((sentence) => denying.test(sentence))).toEqual([]);
  }
});

test('the status says what is proved and what is not', () => {
  expect(statusText(leave, { kind: 'plain', reader: null }, en)).toBe(
    'The words are the article’s: a program compared them. Who said them was read by a program, and nobody has checked it yet.',
  );
  const confirmed = {
    ...leave,
    status: { is: 'confirmed', edited: [] } as const,
    data: { ...leave.data, confirmed: { by: 'R. Osei', on: '2024-03-21' } },
  };
  expect(statusText(confirmed, { kind: 'plain', reader: null }, en)).toBe(
    'The words are the article’s: a program compared them. Confirmed by R. Osei on March 21, 2024.',
  );
});

test('the status names a program of another maker', () => {
  const read = { kind: 'plain', reader: 'desk model 3' } as const;
  expect(statusText(leave, read, en)).toBe(
    'The words are the article’s: a program compared them. Who said them was read by a program, and nobody has checked it yet. The program that read the article is desk model 3.',
  );
  expect(statusText(leave, read, es)).toMatch(/El programa que leyó el artículo es desk model 3\.$/);
});
