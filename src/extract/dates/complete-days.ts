import type { Token } from '../tokens.ts';
import { keyOf } from './pattern.ts';
import type { Candidate } from './underspecified.ts';
import { rangeWords } from '../../language/en/dates/ranges.ts';

const isNear = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from === 1 && rangeWords.has(tokens[from] ? keyOf(tokens[from]) : '');

/** The second day of "April 24 and 25" or "June 5-7", where one follows the day at `index`. */
const secondDay = (tokens: readonly Token[], candidate: Candidate, limit: number): Candidate | null => {
  const { reading, end } = candidate;
  const number = tokens[end + 1];
  const joint = tokens[end];
  if (reading.form !== 'day' || end + 1 >= limit || !joint || number?.kind !== 'number') return null;
  if (joint.block !== number.block || !rangeWords.has(keyOf(joint)) || !/^\d{1,2}$/.test(number.text))
    return null;
  const day = Number(number.text);
  const next = tokens[end + 2];
  const counts = next?.sentence === number.sentence && /^[%$:/]$|^\p{L}+s$/u.test(next.text);
  if (day < 1 || day > 31 || (counts && next.lower !== 'as' && next.lower !== 'this')) return null;
  return { ...candidate, start: end + 1, end: end + 2, reading: { ...reading, day }, mod: null };
};

/**
 * Completes days that lean on another: the second of "April 24 and 25" takes the month of the first, the first of
 * "January 23 through March 9, 2014" the year of the second.
 */
export function completeDays(candidates: readonly Candidate[], tokens: readonly Token[]): Candidate[] {
  return candidates.flatMap((candidate, index) => {
    const { reading } = candidate;
    const next = candidates[index + 1];
    const second = secondDay(tokens, candidate, next?.start ?? tokens.length);
    if (second) return [candidate, second];
    if (reading.form !== 'day' || reading.year !== null || next?.reading.form !== 'day') return [candidate];
    const lends = typeof next.reading.year === 'number' && isNear(tokens, candidate.end, next.start);
    return [lends ? { ...candidate, reading: { ...reading, year: next.reading.year } } : candidate];
  });
}
