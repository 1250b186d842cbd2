import type { Token } from '../tokens.ts';
import type { Candidate } from './underspecified.ts';
import { timeJoints } from '../../language/en/dates/ranges.ts';

const isClock = ({ time, reading }: Candidate): boolean =>
  time !== null &&
  time !== undefined &&
  reading.form === 'shift' &&
  reading.anchor === 'named' &&
  reading.by === 0;

const isDayLike = ({ reading, type, time }: Candidate): boolean =>
  (type === 'DATE' || (type === 'TIME' && /^T[A-Z]/.test(time ?? ''))) &&
  (reading.form === 'day' ||
    reading.form === 'weekday' ||
    (reading.form === 'shift' && reading.unit === 'day'));

/** Joins a time of day and the day named beside it ("10 p.m. Wednesday", "noon on Thursday") into one expression. */
export function joinTimes(candidates: readonly Candidate[], tokens: readonly Token[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const before = joined.at(-1);
    const gap = before ? tokens.slice(before.end, candidate.start) : [];
    const near =
      before !== undefined &&
      tokens[before.end - 1]?.block === tokens[candidate.start]?.block &&
      candidate.start - before.end <= 1 &&
      gap.every(({ lower }) => timeJoints.has(lower));
    if (near && isClock(before) && isDayLike(candidate)) {
      joined.pop();
      joined.push({ ...candidate, start: before.start, type: 'TIME', time: before.time ?? null });
    } else joined.push(candidate);
  }
  return joined;
}
