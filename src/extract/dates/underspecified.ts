import type { DateFinding } from '../findings.ts';
import type { RuleExample } from '../rule-example.ts';
import type { Token } from '../tokens.ts';
import type { Captures } from './pattern.ts';
import type { YearlyDay } from '../../language/en/dates/holidays.ts';
import type { Unit } from '../../language/en/dates/time-words.ts';

/** A year as the words give it: in figures, beside the year of publication, or not at all. */
export type YearTerm = number | 'last' | 'this' | 'next' | null;

/** What an expression is counted from: the day of publication, or the date that the text named last. */
export type Anchor = 'publication' | 'named';

/**
 * What the words of a time expression say by themselves, before anything is known of when they were written.
 * `which` is -1 for "last", 0 for "this", 1 for "next" and null where the words give no direction.
 */
export type Reading =
  | { readonly form: 'fixed'; readonly value: string; readonly edtf?: string }
  | { readonly form: 'day'; readonly year: YearTerm; readonly month: number; readonly day: number }
  | {
      readonly form: 'month';
      readonly year: YearTerm;
      readonly month: number;
      readonly which: number | null;
    }
  | { readonly form: 'year'; readonly year: number }
  /** A day that every year has: a holiday, the first Tuesday of a month. */
  | {
      readonly form: 'yearly';
      readonly day: YearlyDay;
      readonly year: YearTerm;
      readonly which: number | null;
    }
  /** The week that a day stands for: "the week of March 6". */
  | { readonly form: 'week-of'; readonly year: YearTerm; readonly month: number; readonly day: number }
  /** Three months up to the end of one: "the quarter ended Sept. 30". */
  | { readonly form: 'quarter-to'; readonly year: YearTerm; readonly month: number }
  /** A quarter (Q3), a half (H1) or a season (SU) of a year. */
  | {
      readonly form: 'part';
      readonly part: string;
      readonly year: YearTerm;
      readonly which: number | null;
      /** Of a year of accounts, which begins when its company says. */
      readonly ofAccounts?: boolean;
    }
  | {
      readonly form: 'weekday';
      readonly weekday: number;
      readonly which: number | null;
      readonly anchor: Anchor;
      /** "a year ago Friday", "Friday last week": years and weeks away. */
      readonly years?: number;
      readonly weeks?: number;
    }
  /** So many units from an anchor: "yesterday", "last week", "two years ago", "that year". */
  | { readonly form: 'shift'; readonly unit: Unit; readonly by: number; readonly anchor: Anchor }
  /**
   * So many units up to the day of publication, or from it on where `by` is above zero: "the past year", "the next two months". Its value
   * is that of the shift where it has none of its own.
   */
  | { readonly form: 'stretch'; readonly value: string | null; readonly unit: Unit; readonly by: number }
  /** "the quarter", "the latest quarter", "a quarter earlier". */
  | { readonly form: 'quarter'; readonly by: number }
  /** The quarter that is being spoken of, in another year; the year where none is: "the 1988 period". */
  | { readonly form: 'quarter-in-year'; readonly year: number }
  /** The stretch that is being spoken of, one year before: "a year earlier", "the year-ago period". */
  | { readonly form: 'year-before'; readonly years: number };

/** A time expression as a rule reads it. */
export interface Underspecified {
  readonly type: DateFinding['type'];
  readonly reading: Reading;
  readonly mod?: string | null;
  /** Time of day in TIMEX3 form: `TNI`, `T22:00`. */
  readonly time?: string | null;
  /** True where the words name a calendar date. */
  readonly explicit?: boolean;
  /** How many of the matched tokens at either end are no part of the expression. */
  readonly trim?: { readonly start?: number; readonly end?: number };
}

/** A pattern's match as a rule's extract step sees it: token indices, the last one exclusive. */
export interface RuleMatch {
  readonly captures: Captures;
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
}

/** One construct of the language of dates. */
export interface DateRule {
  readonly name: string;
  /** What it reads in an article of 15 June 2022: the TIMEX3 value and, behind a space, its mod. */
  readonly examples: readonly RuleExample[];
  /** See {@link expandPattern}. */
  readonly patterns: readonly string[];
  /** What the words say; null where they are no date after all. */
  readonly extract: (match: RuleMatch) => Underspecified | null;
}

/** A found expression before it is resolved. `start` and `end` are token indices. */
export interface Candidate extends Underspecified {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

/** The number that a slot has read; NaN where it has read none. */
export const numberIn = (captures: Captures, name: string): number => {
  const value = captures.get(name);
  return typeof value === 'number' ? value : Number.NaN;
};

/** The word that a slot has read; empty where it has read none. */
export const wordIn = (captures: Captures, name: string): string => {
  const value = captures.get(name);
  return typeof value === 'string' ? value : '';
};

/** The year that slots named `year` or `yearWord` have read. */
export const yearIn = (captures: Captures): YearTerm => {
  const value = captures.get('year');
  if (typeof value === 'number') return value;
  const which = captures.get('yearWhich');
  if (typeof which !== 'number') return null;
  if (which < 0) return 'last';
  return which > 0 ? 'next' : 'this';
};
