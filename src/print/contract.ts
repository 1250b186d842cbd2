import { z } from 'zod';

/*
 * What the pages that are printed and the printer say to each other. A page says it by data attributes (here: marks), of
 * which the printer reads some and the style sheet others; the printer answers by the mark `arrangement` and by the
 * attribute `hidden`. Style sheets have to write the names out; a test compares.
 */

/** The papers that are printed on: as their files are named, and as they are called. */
export const papers = { letter: 'Letter', a4: 'A4' } as const;
/** One of {@link papers}. */
export type Paper = keyof typeof papers;

/** What is printed of an article: the sheet, fitted on two sides, or the full record, on as many pages as it takes. */
export type Extent = 'sheet' | 'full';

/** The name of a printed file in the folder of its article; the page that it is printed from lies there too, as `sheet/` or `full/`. */
export const printedFile = (extent: Extent, paper: Paper): string => `${extent}-${paper}.pdf`;

/** The words that arrangements are made of, each with who obeys it; `nobody` is what the styles do by themselves. */
export const arrangementWords = {
  /** Printed on one side, and on more only where another arrangement is not better. */
  'one-side': 'printer',
  /** Turned where the quotes begin: what happened and how many in front, what was said behind. */
  sides: 'nobody',
  /** Turned where the timeline begins. */
  'turn-at-timeline': 'styles',
  /** The parts follow each other, over the page's end too. */
  flow: 'styles',
  /** Twelve point for the text and ten and a half for the notes. */
  larger: 'styles',
  /** Eleven point for the text and nine and a half for the notes. */
  large: 'styles',
  /** Ten point for the text and nine for the notes, and less room between them. */
  close: 'styles',
  /** Lines closer together. */
  tight: 'styles',
  /** Nothing beside the code but the way back. */
  aside: 'styles',
  /** The timeline in two columns. */
  paired: 'styles',
  /** The figures in two columns. */
  halved: 'styles',
  /** The day of an event above what happened, not beside it. */
  stacked: 'styles',
  /** Who says it in the line where the words end, and a bound in the line of its figure. */
  'run-in': 'styles',
  /** The strip of time above the timeline. */
  glance: 'styles',
  /** The table of who says what about whom. */
  speakers: 'styles',
  /** The timeline before the figures. */
  'timeline-first': 'printer',
  /** The timeline after what was said. */
  'timeline-last': 'printer',
} as const satisfies Record<string, 'styles' | 'printer' | 'nobody'>;
/** One of {@link arrangementWords}. */
export type ArrangementWord = keyof typeof arrangementWords;
/** One way to arrange a page. */
export type Arrangement = readonly ArrangementWord[];

const comfortable: readonly Arrangement[] = [
  ['one-side', 'flow', 'larger', 'aside'],
  ['one-side', 'flow', 'large', 'aside'],
];
/** Where nobody is quoted, the back has room for the timeline. */
const withoutQuotes: readonly Arrangement[] = [
  ['turn-at-timeline', 'larger', 'aside'],
  ['turn-at-timeline', 'large', 'aside'],
];
const closer: readonly Arrangement[] = [
  ['sides', 'larger', 'aside'],
  ['sides', 'large', 'aside'],
  ['flow', 'larger', 'aside'],
  ['flow', 'large', 'aside'],
  ['sides', 'large'],
  ['flow', 'large'],
  ['sides'],
  ['sides', 'paired'],
  ['sides', 'close'],
  ['sides', 'close', 'paired'],
  ['turn-at-timeline'],
  ['turn-at-timeline', 'close'],
  ['turn-at-timeline', 'close', 'paired'],
  ['flow'],
  ['flow', 'close'],
  ['flow', 'close', 'paired'],
  ['flow', 'close', 'timeline-first'],
  ['sides', 'close', 'paired', 'stacked'],
  ['flow', 'close', 'paired', 'stacked'],
  ['sides', 'close', 'run-in'],
  ['turn-at-timeline', 'close', 'run-in'],
  ['flow', 'close', 'run-in'],
  ['flow', 'close', 'tight'],
  ['flow', 'close', 'run-in', 'tight'],
  ['flow', 'close', 'run-in', 'tight', 'timeline-first'],
  ['flow', 'close', 'run-in', 'tight', 'timeline-last'],
  ['flow', 'close', 'run-in', 'paired', 'tight'],
  ['flow', 'close', 'run-in', 'paired', 'stacked', 'tight'],
  ['flow', 'close', 'run-in', 'paired', 'stacked', 'halved', 'tight'],
];

/** What a sheet shows beside its records, where there is room. */
export type Extra = 'glance' | 'speakers';

/** One arrangement with all that a sheet shows beside its records, with the first of it, and with nothing. */
function withExtras(words: Arrangement, extras: readonly Extra[]): Arrangement[] {
  // Where the type is close nothing stands there that the records say already.
  if (words.includes('close')) return [words];
  return [...extras.map((_, index) => [...words, ...extras.slice(0, extras.length - index)]), words];
}

/**
 * The arrangements that a sheet offers, from the most comfortable to the one that holds the most.
 * @param extras what the sheet has to show beside its records: it never makes the type smaller, nor leaves a record out
 */
export const arrangementsOf = (hasQuotes: boolean, extras: readonly Extra[] = []): readonly Arrangement[] =>
  [...comfortable, ...(hasQuotes ? [] : withoutQuotes), ...closer].flatMap((words) =>
    withExtras(words, extras),
  );

/** The parts of a page that stand in an order. */
export type Part = 'figures' | 'timeline' | 'quotes' | 'reported' | 'notes';

/** The kinds of records that a sheet may leave out, in the order in which it says so. */
export const recordKinds = ['quotes', 'reported', 'figures', 'events', 'corrections'] as const;
/** One of {@link recordKinds}; `reported` is what the article reports without marks. */
export type RecordKind = (typeof recordKinds)[number];

/** A phrase in each form that the plurals of its language ask for, by category (CLDR). */
const counted = z.record(z.string(), z.string());

/** How a page wants it said what is left out, in its own language, with how many for `#`. */
export const leftOutFormsSchema = z.object({
  /** BCP 47: by the rules of which language a number takes its form. */
  language: z.string(),
  quotes: counted,
  reported: counted,
  figures: counted,
  events: counted,
  corrections: counted,
  /** The ends of quotes that are shortened. */
  ends: counted,
  between: z.string(),
  beforeLast: z.string(),
  beforeEnds: z.string(),
});
/** See {@link leftOutFormsSchema}. */
export type LeftOutForms = z.infer<typeof leftOutFormsSchema>;

/** Attributes of an element. */
type Attributes = Readonly<Record<string, string>>;

/** A mark that says something. */
interface Mark<Value> {
  readonly name: string;
  /** The attribute that says it; none for null. */
  readonly of: (value: Value | null) => Attributes;
}

/** A mark that says it by being there. */
interface Flag {
  readonly name: string;
  readonly here: Attributes;
}

const mark = <Value>(name: string, write: (value: Value) => string): Mark<Value> => ({
  name,
  of: (value) => (value === null ? {} : { [name]: write(value) }),
});
const flag = (name: string): Flag => ({ name, here: { [name]: '' } });

/** What the printer reads of a page. */
export const marks = {
  /** Of the root: the arrangements that it offers, the most comfortable first. A page without is printed as it is. */
  arrangements: mark('data-arrangements', (offered: readonly Arrangement[]) =>
    offered.map((words) => words.join(' ')).join(', '),
  ),
  /** A part, whose place among its siblings an arrangement may change; hidden where all of its records are left out. */
  part: mark<Part>('data-part', String),
  /** Of a part: by which words of an arrangement it goes before which other part. */
  move: mark('data-move', (moves: readonly (readonly [ArrangementWord, Part])[]) =>
    moves.map((move) => move.join(' ')).join(', '),
  ),
  /** What holds records that stand or fall together, such as a row: hidden where all of them are left out. */
  group: flag('data-group'),
  /** A record, with its kind. */
  record: mark<RecordKind>('data-record', String),
  /** Of a record: the step, from 1 on, at which it is left out. A record without stays. */
  leaveOut: mark<number>('data-leave-out', String),
  /** Of a `<template>` behind a statement of a record: the step at which what it holds takes that statement's place. */
  shorten: mark<number>('data-shorten', String),
  /** Shown only where nothing on the page is shortened. */
  ifWhole: flag('data-if-whole'),
  /** Shown only where something on the page is shortened. */
  ifShortened: flag('data-if-shortened'),
  /** Within a record: shown only where this one is shortened. */
  ifShortenedHere: flag('data-if-shortened-here'),
  /** The line that says what is left out, hidden where nothing is; with the forms in which that is said. */
  leftOut: mark<LeftOutForms>('data-left-out', (forms) => JSON.stringify(forms)),
  /** Within that line: where the printer puts the words. */
  leftOutWords: flag('data-left-out-words'),
  /** Is filled with the number of the page on which the heading of this id stands. */
  pageOf: mark<string>('data-page-of', String),
  /** A `<span>` that is filled with the size of the file at this address. */
  sizeOf: mark<string>('data-size-of', String),
  /** A `<li>` or `<span>` that tells of the full record: taken out where there is none, shown where there is one. */
  fullRecord: flag('data-full-record'),
} as const;

/** What the style sheet reads, on the root. */
export const styleMarks = {
  /** The words of the arrangement that the page is laid out in; written by the printer. */
  arrangement: mark<string>('data-arrangement', String),
  /** What the margins of each page say: the site's name, the title, the release, and what stands before the page's number and behind it. */
  runningName: mark<string>('data-running-name', String),
  runningTitle: mark<string>('data-running-title', String),
  runningRelease: mark<string>('data-running-release', String),
  runningPage: mark<string>('data-running-page', String),
  runningOf: mark<string>('data-running-of', String),
} as const;

/** What the printer writes on a page for itself, to undo one layout before the next. */
export const printerNotes = {
  /** The place of a part before any was moved. */
  place: mark<number>('data-place', String),
  /** What was taken from a template. */
  shortenedCopy: flag('data-shortened-copy'),
} as const;
