import type { ArticleTime } from '../../views/time/time-of-article.ts';

/** A stretch of a line. */
export interface Piece {
  readonly text: string;
  /** True where it follows from the article but is not stated there. */
  readonly inferred?: boolean;
  /** True for who says it. */
  readonly strong?: boolean;
  /** True for an editor's cut or insertion in a quote. */
  readonly editors?: boolean;
  /** True for the article's own words in a line of the interface's. */
  readonly verbatim?: boolean;
}

/** One line for a reader, in stretches. */
export type Line = readonly Piece[];

/** What a line says, its stretches joined. */
export const lineText = (line: Line): string => line.map(({ text }) => text).join('');

/** The step at which a record is left out where a sheet cannot hold all; null for one that stays. */
export type LeaveOut = number | null;

/** One figure as the sheet prints it. */
export interface SheetFigure {
  readonly id: string;
  /** The source's own word for the bound ("more than"); null where it has none. */
  readonly bound: string | null;
  /** The figure with its unit, in the source's own writing: "32,000", "72 hours". */
  readonly figure: string;
  /** What it is a figure of. */
  readonly of: string;
  /** The time it covers, where the words above do not say it. */
  readonly period: Line | null;
  /** Who says it, in full. */
  readonly saidBy: Line;
  readonly notes: readonly string[];
  /** The figures above that its notes speak of. */
  readonly above: readonly string[];
  readonly leaveOut: LeaveOut;
}

/** One event as the sheet prints it. */
export interface SheetEvent {
  readonly id: string;
  readonly when: Line;
  readonly what: string;
  /** Who says so; null where it is the article itself. */
  readonly saidBy: Line | null;
  readonly notes: readonly string[];
  readonly leaveOut: LeaveOut;
}

/** One quote as the sheet prints it. */
export interface SheetQuote {
  readonly id: string;
  /** Verbatim and with its marks, a paragraph each; words inside a sentence of the article's own stand in that sentence. */
  readonly paragraphs: readonly Line[];
  readonly speaker: Line;
  readonly role: Line;
  /** Where and when it was said. */
  readonly setting: Line;
  /** True where the next quote on the sheet answers it, so that the two stay together. */
  readonly isAnsweredNext: boolean;
  readonly notes: readonly string[];
  readonly leaveOut: LeaveOut;
  /** How it reads where the sheet has no room for all of it, and from which step on; null where nothing may be cut. */
  readonly shortened: { readonly step: number; readonly paragraphs: readonly Line[] } | null;
}

/** What one source says to one hearer, as a line of the sheet's table. */
export interface SheetSpeaker {
  readonly speaker: Line;
  readonly role: Line;
  /** To whom, or where; empty where no record says. */
  readonly toWhom: Line;
  /** The names in the words. */
  readonly about: readonly string[];
}

/** One of the sources that a sheet numbers. */
export interface SheetSource {
  readonly name: Line;
  /** In full, as the source's own file gives it. */
  readonly address: string | null;
}

/** A short form with the article's own long form. */
export interface SheetAbbreviation {
  readonly short: string;
  readonly long: string;
}

/** What was corrected in a record. */
export interface SheetCorrection {
  readonly was: string;
  readonly now: string;
  readonly why: string;
  /** In the reader's form. */
  readonly on: string;
  readonly leaveOut: LeaveOut;
}

/** All that a printed fact sheet says: the site's own records, worded for paper. */
export interface Sheet {
  readonly article: string;
  /** Language of the article's own words, as a BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  /** An editor's lead, else the article's first paragraph; null where there is neither. */
  readonly lead: string | null;
  /** What says that the lead is the article's first paragraph; null for an editor's. */
  readonly leadLabel: string | null;
  /** Where it comes from: "from a report by The Harbour Post, March 2024"; empty where nothing is known. */
  readonly origin: string;
  /** Which release this is, or that it is a draft: "Draft, not released" before the first. */
  readonly release: string;
  /** What the foot of each side says of how new it is: the release, else the newest day that the content states. */
  readonly asOf: string;
  /** The number of the newest release; null before the first. */
  readonly newestRelease: number | null;
  /** Whom the PDF names as its author. */
  readonly author: string | null;
  readonly figures: readonly SheetFigure[];
  readonly events: readonly SheetEvent[];
  /** The time of the events, laid out on a strip; null where there is too little of it. */
  readonly time: ArticleTime | null;
  readonly speakers: readonly SheetSpeaker[];
  readonly quotes: readonly SheetQuote[];
  /** What the article reports in its own words, without marks. */
  readonly reported: readonly SheetQuote[];
  /** What it rests on, the published article first. */
  readonly sources: readonly SheetSource[];
  /** The places where its quotes were said or written, by name. */
  readonly venues: readonly Piece[];
  /** How it was made, and what was compared with what. */
  readonly method: string;
  /** What nobody checked. */
  readonly unchecked: string;
  readonly abbreviations: readonly SheetAbbreviation[];
  readonly corrections: readonly SheetCorrection[];
}
