import { firstColumns, lastColumns, whoColumns, type AnyPublished, type Table } from './columns.ts';
import type { PublishedEvent, PublishedFigure, PublishedQuote } from './published-schemas.ts';

/** A quote's words in one text: segments parted by […], paragraphs by line feeds. */
const wordsText = (words: PublishedQuote['words']): string =>
  words.map((segments) => segments.join(' […] ')).join('\n');

const low = ({ value }: PublishedFigure): number | undefined =>
  typeof value === 'number' ? value : value?.low;
const high = ({ value }: PublishedFigure): number | undefined =>
  typeof value === 'number' ? value : value?.high;

/** What was said. */
export const quotes: Table<PublishedQuote> = {
  title: 'Quotes',
  key: 'record',
  columns: [
    ...firstColumns,
    ...whoColumns<PublishedQuote>(({ speaker }) => speaker),
    {
      name: 'role',
      datatype: 'string',
      description: 'The speaker’s role then, in the article’s words.',
      of: ({ role }) => role,
    },
    {
      name: 'kind',
      datatype: 'string',
      description:
        'direct: whole sentences in quotation marks; mixed: part of the article’s own sentence; reported: the article’s clause, without marks.',
      of: ({ kind }) => kind,
    },
    {
      name: 'words',
      datatype: 'string',
      description: 'What was said, verbatim: stretches parted by […], paragraphs by line feeds.',
      of: ({ words }) => wordsText(words),
    },
    {
      name: 'sentence',
      datatype: 'string',
      description:
        'The article’s own sentence in which the words stand; empty where the text is not published.',
      of: ({ sentence }) => sentence,
    },
    { name: 'cue', datatype: 'string', description: 'The words that introduce it.', of: ({ cue }) => cue },
    { name: 'venue', datatype: 'string', description: 'Where it was said.', of: ({ venue }) => venue },
    {
      name: 'date',
      datatype: 'string',
      description: 'The day it was said, in EDTF.',
      of: ({ date }) => date,
    },
    {
      name: 'unbalanced',
      datatype: 'boolean',
      description: 'true where the article’s own quotation marks do not balance.',
      of: ({ unbalanced }) => unbalanced,
    },
    {
      name: 'answers',
      datatype: 'string',
      description: 'The quote whose question this answers.',
      of: ({ answers }) => answers,
    },
    {
      name: 'restates',
      datatype: 'string',
      description: 'The quote whose words this repeats or paraphrases.',
      of: ({ restates }) => restates,
    },
    ...lastColumns,
  ],
};

/** How many. */
export const statistics: Table<PublishedFigure> = {
  title: 'Figures',
  key: 'record',
  columns: [
    ...firstColumns,
    ...whoColumns<PublishedFigure>(({ assertedBy }) => assertedBy),
    {
      name: 'words',
      datatype: 'string',
      description: 'The phrase that states the figure, verbatim, its bound included.',
      of: ({ words }) => words,
    },
    {
      name: 'clause',
      datatype: 'string',
      description: 'The words around it that say what it is a figure of.',
      of: ({ clause }) => clause,
    },
    {
      name: 'low',
      datatype: 'number',
      description:
        'The number, or the low end of a range; empty for a number in vague words, as in “dozens”.',
      of: low,
    },
    { name: 'high', datatype: 'number', description: 'The number, or the high end of a range.', of: high },
    {
      name: 'bound',
      datatype: 'string',
      description:
        'How the stated number bounds the real one: exact, over, atLeast, under, atMost, about or almost.',
      of: ({ bound }) => bound,
    },
    {
      name: 'change',
      datatype: 'string',
      description: 'up or down, where the figure is a change.',
      of: ({ change }) => change,
    },
    {
      name: 'unit',
      datatype: 'string',
      description: 'The unit in English in the singular; empty for a bare count.',
      of: ({ unit }) => unit,
    },
    {
      name: 'counted',
      datatype: 'string',
      description: 'What is counted, in the article’s words.',
      of: ({ counted }) => counted,
    },
    {
      name: 'period',
      datatype: 'string',
      description: 'The time the figure covers, in EDTF.',
      of: ({ period }) => period,
    },
    {
      name: 'same_count_as',
      datatype: 'string',
      description: 'A figure that an editor knows to count the same thing.',
      of: ({ sameCountAs }) => sameCountAs,
    },
    ...lastColumns,
  ],
};

/** When it happened. */
export const timeline: Table<PublishedEvent> = {
  title: 'Timeline',
  key: 'record',
  columns: [
    ...firstColumns,
    ...whoColumns<PublishedEvent>(({ assertedBy }) => assertedBy),
    {
      name: 'date',
      datatype: 'string',
      description: 'When, in EDTF; empty where the article gives no date.',
      of: ({ date }) => date ?? undefined,
    },
    {
      name: 'relation',
      datatype: 'string',
      description: 'How the date relates to what happened: on, since, until, by or ahead.',
      of: ({ relation }) => relation,
    },
    {
      name: 'words',
      datatype: 'string',
      description: 'The article’s words for the date.',
      of: ({ words }) => words,
    },
    {
      name: 'what',
      datatype: 'string',
      description: 'What happened, in the article’s words.',
      of: ({ what }) => what,
    },
    {
      name: 'upcoming',
      datatype: 'boolean',
      description: 'true where it was still ahead when the article appeared.',
      of: ({ upcoming }) => upcoming,
    },
    ...lastColumns,
  ],
};

/** What records of every kind can be told by in one table. */
export const records: Table<AnyPublished> = {
  title: 'Records',
  key: 'record',
  columns: [
    ...firstColumns,
    ...whoColumns<AnyPublished>((row) => ('speaker' in row ? row.speaker : row.assertedBy)),
    {
      name: 'words',
      datatype: 'string',
      description:
        'The record’s own words, verbatim: what was said, the phrase of the figure, what happened.',
      of: (row) => ('speaker' in row ? wordsText(row.words) : 'what' in row ? row.what : row.words),
    },
    {
      name: 'sentence',
      datatype: 'string',
      description: 'Of a quote: the article’s own sentence in which the words stand.',
      of: (row) => ('speaker' in row ? row.sentence : undefined),
    },
    {
      name: 'clause',
      datatype: 'string',
      description: 'Of a figure: the words around it that say what it is a figure of.',
      of: (row) => ('clause' in row ? row.clause : undefined),
    },
    {
      name: 'date',
      datatype: 'string',
      description: 'The day it was said, when it happened, or the time the figure covers, in EDTF.',
      of: (row) => ('relation' in row ? (row.date ?? undefined) : 'speaker' in row ? row.date : row.period),
    },
    {
      name: 'relation',
      datatype: 'string',
      description: 'Of an event: how the date relates to it.',
      of: (row) => ('relation' in row ? row.relation : undefined),
    },
    {
      name: 'low',
      datatype: 'number',
      description: 'Of a figure: the number, or the low end of a range.',
      of: (row) => ('clause' in row ? low(row) : undefined),
    },
    {
      name: 'high',
      datatype: 'number',
      description: 'Of a figure: the number, or the high end of a range.',
      of: (row) => ('clause' in row ? high(row) : undefined),
    },
    {
      name: 'bound',
      datatype: 'string',
      description: 'Of a figure: how the stated number bounds the real one.',
      of: (row) => ('clause' in row ? row.bound : undefined),
    },
    {
      name: 'unit',
      datatype: 'string',
      description: 'Of a figure: the unit.',
      of: (row) => ('clause' in row ? row.unit : undefined),
    },
    ...lastColumns,
  ],
};
