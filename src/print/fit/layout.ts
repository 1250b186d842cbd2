/** One way to lay a page out on paper. */
export interface Layout {
  /** One of the arrangements that the page offers, its words with a space between them; empty where it offers none. */
  readonly arrangement: string;
  /** How many steps of the page's own order of leaving out are taken: 0 for everything, uncut. */
  readonly step: number;
}

/** What a page offers to be fitted with. */
export interface Offer {
  /** From the most comfortable to the one that holds the most. */
  readonly arrangements: readonly string[];
  /** The last step of leaving out; 0 where nothing may be left out. */
  readonly steps: number;
}

/** How a layout comes out. */
export interface Measured {
  readonly pages: number;
  /** What no sheet may have, in words: a heading at the end of a page, a record that breaks, words over an edge. */
  readonly faults: readonly string[];
  /** What is better avoided, though never by leaving anything out: a last page with next to nothing on it, a front that is half empty. */
  readonly flaws: readonly string[];
}

/** A layout with how it comes out. */
export interface MeasuredLayout extends Measured {
  readonly layout: Layout;
}
