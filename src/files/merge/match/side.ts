import { asTyped } from '../../../article/text/as-typed.ts';
import type { Position } from '../../../records/parsed.ts';
import { stringsOf, type Facts, type Value } from '../../facts.ts';

/** What is compared: one record's facts and places, of the last parse or of this one. */
export interface Side {
  readonly kind: string;
  readonly facts: Facts;
  readonly at: Readonly<Record<string, readonly Position[]>>;
}

/** Gives a reference as it is now: whoever got a new id is nobody else. */
export type Former = ReadonlyMap<string, string>;

const flat = (value: Value | undefined): string =>
  Array.isArray(value) ? value.map(flat).join(' ') : typeof value === 'string' ? value : '';

/** The sentence or clause of a record, its segments joined; empty where it holds none. */
export const longText = ({ kind, facts }: Side): string =>
  kind === 'quotes' ? flat(facts['words']) : flat(facts['clause'] ?? facts['what']);

/** The pieces that stand in the article, each as it is. */
export const verbatimPieces = ({ kind, facts }: Side): string[] =>
  stringsOf(kind === 'quotes' ? facts['words'] : (facts['clause'] ?? facts['what']));

/** Who says or asserts it, in one text; `null` where that is nobody. */
export function whoOf({ kind, facts }: Side, former: Former): string {
  const who = (kind === 'quotes' ? facts['speaker'] : facts['assertedBy']) ?? null;
  return JSON.stringify(typeof who === 'string' ? (former.get(who) ?? who) : who);
}

/** The figure of a statistic, in one text, whatever the order of a range's ends. */
export function figureOf({ kind, facts }: Side): string {
  const { value = null } = facts;
  if (kind !== 'statistics') return '';
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? JSON.stringify([value['low'] ?? null, value['high'] ?? null])
    : JSON.stringify(value);
}

const asIs = (text: string): string => text;

/** Words whose marks, dashes or spaces a publisher has set otherwise are the same words. */
const typed = (text: string): string =>
  asTyped(text.normalize('NFKC'))
    .replace(/ +/g, ' ')
    .replace(/ ?-+ ?/g, '-');

function wordsIn({ facts }: Side, form: (text: string) => string): string[] {
  return ['words', 'clause', 'what'].map((field) => form(flat(facts[field])));
}

/**
 * The words of a record, whoever says them; null for one that holds no sentence or clause of the text: two of them may share
 * the words for a date and be different events.
 */
export const wordsKey = (side: Side): string | null =>
  longText(side) === '' ? null : JSON.stringify([side.kind, ...wordsIn(side, asIs)]);

function identity(side: Side, former: Former, form: (text: string) => string): string | null {
  if (longText(side) === '') return null;
  return JSON.stringify([side.kind, ...wordsIn(side, form), whoOf(side, former), figureOf(side)]);
}

/** What a record is: its words, who says or asserts them, and the figure. Null as in {@link wordsKey}. */
export const identityOf = (side: Side, former: Former): string | null => identity(side, former, asIs);

/** The same, with words as a keyboard has them. */
export const typedIdentityOf = (side: Side, former: Former): string | null => identity(side, former, typed);

/** Where a record stands: its clause for an event, its words for the rest. */
export const anchorOf = ({ kind, at }: Side): Position | undefined =>
  (kind === 'timeline' ? at['what'] : at['words'])?.[0];

/** The block in which a record stands. */
export const blockOf = (side: Side): string | null => {
  const anchor = anchorOf(side);
  return anchor ? `${side.kind} ${anchor.block}` : null;
};

/** The stretches of an unchanged block that a record's words are. */
export const placeOf = (side: Side): string | null => {
  const { kind, at } = side;
  return anchorOf(side)
    ? JSON.stringify([kind, ...['words', 'clause', 'what'].map((field) => at[field] ?? [])])
    : null;
};

const meet = (one: Position | undefined, other: Position | undefined): boolean =>
  !!one && !!other && one.block === other.block && one.start < other.end && other.start < one.end;

/** Whether two share a stretch of an unchanged block; two events also that of their dates. */
export function overlap(one: Side, other: Side): boolean {
  const [dateHere, dateThere] = [one.at['words']?.[0], other.at['words']?.[0]];
  const areOtherDates = one.kind === 'timeline' && dateHere && dateThere && !meet(dateHere, dateThere);
  return !areOtherDates && meet(anchorOf(one), anchorOf(other));
}

/** Whether two begin at one place of an unchanged block. */
export const startTogether = (one: Side, other: Side): boolean =>
  overlap(one, other) && anchorOf(one)?.start === anchorOf(other)?.start;
