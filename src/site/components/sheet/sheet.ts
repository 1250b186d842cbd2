/** A stretch of a line. */
export interface Piece {
  readonly text: string;
  /** True where it follows from the article but is not stated there. */
  readonly inferred?: boolean;
  /** True for who says it. */
  readonly strong?: boolean;
}

/** One line for a reader, in stretches. */
export type Line = readonly Piece[];

/** One figure as the sheet prints it. */
export interface SheetFigure {
  readonly id: string;
  /** The source's own word for the bound ("more than"); null where it has none. */
  readonly bound: string | null;
  /** The figure with its unit, in the source's own writing: "32,000", "72 hours". */
  readonly figure: string;
  /** What it is a figure of. */
  readonly of: string;
  readonly period: Line | null;
  /** Who says it, in full. */
  readonly saidBy: string;
  readonly notes: readonly string[];
}

/** One event as the sheet prints it. */
export interface SheetEvent {
  readonly id: string;
  readonly when: Line;
  readonly what: string;
  /** Who says so; null where it is the article itself. */
  readonly saidBy: string | null;
  readonly notes: readonly string[];
}

/** One quote as the sheet prints it. */
export interface SheetQuote {
  readonly id: string;
  /** Verbatim and with its marks, a paragraph each. */
  readonly paragraphs: readonly string[];
  readonly speaker: Line;
  readonly role: string | null;
  /** Where and when it was said. */
  readonly setting: Line;
  /** True where the next quote on the sheet answers it, so that the two stay together. */
  readonly isAnsweredNext: boolean;
  readonly notes: readonly string[];
}

/** A text that the sheet rests on. */
export interface SheetSource {
  readonly title: string;
  readonly publisher: string | null;
  readonly author: string | null;
  /** In the reader's form. */
  readonly published: string | null;
  readonly url: string | null;
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
}

/** All that a printed fact sheet says: the site's own records, worded for paper. */
export interface Sheet {
  readonly article: string;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  readonly lead: string | null;
  /** What the sheet is made from: "from an account of a report by …, December 2024". */
  readonly madeFrom: string;
  /** "draft, no release yet", or the release with its day. */
  readonly release: string;
  readonly source: SheetSource;
  readonly figures: readonly SheetFigure[];
  readonly events: readonly SheetEvent[];
  readonly quotes: readonly SheetQuote[];
  readonly abbreviations: readonly SheetAbbreviation[];
  readonly corrections: readonly SheetCorrection[];
  /** How it was made, a sentence each. */
  readonly method: readonly string[];
  /** What nobody checked: documents, broadcasts, posts. */
  readonly unchecked: readonly string[];
}
