/** A name in CSL-JSON: in its parts where they are known, else as it is written. */
export type CslName =
  | {
      readonly family: string;
      readonly given: string;
      readonly 'non-dropping-particle'?: string;
      readonly suffix?: string;
    }
  | { readonly literal: string };

/** A year, a month of a year or a day; a season counts 1 to 4 from spring. */
export interface CslCalendarDate {
  readonly 'date-parts': readonly [
    | readonly [year: number]
    | readonly [year: number, month: number]
    | readonly [year: number, month: number, day: number],
  ];
  readonly season?: number;
}

/** A date in CSL-JSON; one that is no calendar date is given as it is written. */
export type CslDate = CslCalendarDate | { readonly literal: string };

/** One item of CSL-JSON (schema 1.0.2), in the part of it that is used here. There is no date of access: no build has a clock. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage' | 'document';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly genre?: string;
  readonly URL?: string;
  readonly language?: string;
}

/** What is cited: the publisher's article in which the words stand, and the page of this site on which they were found. */
export interface Citation {
  readonly source: CslItem;
  readonly found: CslItem;
}
