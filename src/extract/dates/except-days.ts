import type { Token } from '../tokens.ts';
import type { Candidate } from './underspecified.ts';
import {
  beforeException,
  exceptionPairs,
  exceptions,
  unitsOfSets,
  wholes,
} from '../../language/en/dates/exceptions.ts';
import { lowerAt } from '../lower-at.ts';

/** How many words after "every night" an exception may stand ("every night of the summer but Sunday"), … */
const farthest = 6;
/** … and how many words may part a day from "but", or from the day before it in the same list. */
const mostBetween = 3;

/** Index of the word that opens an exception right before a token, or of a day that has been excepted; null without. */
function exceptionBefore(
  tokens: readonly Token[],
  start: number,
  excepted: ReadonlySet<number>,
): number | null {
  for (let at = start - 1; at >= Math.max(0, start - 1 - mostBetween); at -= 1) {
    if (tokens[at]?.sentence !== tokens[start]?.sentence) return null;
    const word = lowerAt(tokens, at);
    if (excepted.has(at) || exceptions.has(word)) return at;
    if (exceptionPairs.has(`${lowerAt(tokens, at - 1)} ${word}`)) return at - 1;
    if (!beforeException.has(word)) return null;
  }
  return null;
}

/** Whether what stands before a token says what happens again and again: "every night", "daily", "all week". */
function followsEvery(tokens: readonly Token[], at: number, before: readonly Candidate[]): boolean {
  const isHere = (index: number): boolean => tokens[index]?.sentence === tokens[at]?.sentence;
  if (before.some(({ type, end }) => type === 'SET' && end <= at && at - end <= farthest && isHere(end - 1)))
    return true;
  const [whole, unit] = [lowerAt(tokens, at - 2), lowerAt(tokens, at - 1)];
  return isHere(at - 2) && wholes.has(whole) && unitsOfSets.has(unit);
}

/**
 * Reads the days that are excepted from what happens again and again ("every night but Sunday", "daily except on Monday and
 * Tuesday") as days of every week, and not as the one that is next.
 * @param candidates in text order
 */
export function exceptDays(candidates: readonly Candidate[], tokens: readonly Token[]): Candidate[] {
  const excepted = new Set<number>();
  return candidates.map((candidate, index) => {
    const { reading, start, end } = candidate;
    if (reading.form !== 'weekday' || reading.which !== null || reading.years !== undefined) return candidate;
    const at = exceptionBefore(tokens, start, excepted);
    if (at === null) return candidate;
    const before = candidates.slice(Math.max(0, index - 3), index);
    if (!excepted.has(at) && !followsEvery(tokens, at, before)) return candidate;
    for (let token = start; token < end; token += 1) excepted.add(token);
    const value = `XXXX-WXX-${String(reading.weekday)}`;
    return { ...candidate, type: 'SET', reading: { form: 'fixed', value }, explicit: false };
  });
}
