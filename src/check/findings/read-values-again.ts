import type { Span } from '../../article/article.ts';
import { hasWords } from '../../article/places/place-words.ts';
import type { DatedValue, Findings, StatisticFinding } from '../../extract/findings.ts';
import { compareWithWords } from '../events/read-date-again.ts';

/** What another reader's values are held against: the article's text, and what the program itself reads there. */
export interface OwnReading {
  readonly text: string;
  readonly findings: Findings;
}

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

const listed = (values: readonly (string | null)[]): string =>
  [...new Set(values.filter((value) => value !== null))].join(', ') || 'nothing';

/** The dates that the program reads in some words of the article. */
function datesAt(span: Span, { findings }: OwnReading): string[] {
  const { dates, quotes, timeline } = findings;
  return [
    ...dates.filter((date) => overlap(date, span)).map(({ edtf }) => edtf),
    ...[...quotes, ...timeline].map(({ date }) => (date && overlap(date.span, span) ? date.edtf : null)),
  ].filter((edtf) => edtf !== null);
}

/**
 * Why a date is not taken from another reader; null where it is. What its words state is held by the rules of records; what they do
 * not state ("on Monday") is taken where the program reads the same there.
 */
export function dateFault({ edtf, span }: DatedValue, own: OwnReading): string | null {
  const words = own.text.slice(span.start, span.end);
  const { unstated } = compareWithWords(edtf, words);
  if (unstated.length === 0) return null;
  const read = datesAt(span, own);
  return read.includes(edtf)
    ? null
    : `date is ${edtf}, and its words “${words}” do not state the ${unstated.join(' or the ')}: read again they are ${listed(read)}.`;
}

/** Why the period of a figure is not taken; null where its words state it, or the program reads the same. */
function periodFault(
  { period }: StatisticFinding,
  words: string | null,
  here: readonly StatisticFinding[],
): string | null {
  if (period === null || here.some((one) => one.period?.edtf === period.edtf)) return null;
  if (words === null)
    return `period is ${period.edtf}: expected periodAt, the place of the words that state it.`;
  const { contradicts, unstated } = compareWithWords(period.edtf, words);
  const faults = [...contradicts, ...unstated.map((part) => `the ${part} is not stated`)];
  return faults.length === 0
    ? null
    : `period is ${period.edtf}, and its words are “${words}”: ${faults.join(', ')}.`;
}

/** Why a figure's unit, change or period is not taken from another reader; null where they are. */
export function figureFault(
  figure: StatisticFinding,
  periodWords: string | null,
  { text, findings }: OwnReading,
): string | null {
  const here = findings.statistics.filter((one) => overlap(one, figure));
  const read = [...here, ...findings.quantities.filter((one) => overlap(one, figure))];
  const { unit, change, clause } = figure;
  const units = read.map((one) => one.unit);
  if (unit !== null && !units.includes(unit) && !hasWords(text, unit, { within: clause }))
    return `unit is “${unit}”, and its words are read again as ${listed(units)}.`;
  const changes = read.map((one) => one.change);
  if (change !== null && !changes.includes(change))
    return `change is ${change}, and its words are read again as ${listed(changes)}.`;
  return periodFault(figure, periodWords, here);
}
