import type { Token } from '../tokens.ts';
import { lowerAt } from '../lower-at.ts';
import { keyOf } from './pattern.ts';
import type { Candidate, YearTerm } from './underspecified.ts';
import { ordinalEndings } from '../../language/en/dates/clock-words.ts';
import { beforeDays, behindDays, listMarks, rangeWords } from '../../language/en/dates/ranges.ts';

type DayReading = Extract<Candidate['reading'], { form: 'day' }>;

const keyAt = (tokens: readonly Token[], at: number): string => (tokens[at] ? keyOf(tokens[at]) : '');

/** The day of a month at a token, with the index behind it: "25", "13th"; null where none stands there. */
function dayAt(tokens: readonly Token[], at: number): { readonly day: number; readonly end: number } | null {
  const token = tokens[at];
  const day = token?.kind === 'number' && /^\d{1,2}$/.test(token.text) ? Number(token.text) : 0;
  if (!token || day < 1 || day > 31) return null;
  const isOrdinal = ordinalEndings.has(lowerAt(tokens, at + 1)) && tokens[at + 1]?.start === token.end;
  return { day, end: isOrdinal ? at + 2 : at + 1 };
}

/** Whether what stands behind a number says that it counts or is a part of something else: "5 people", "5%". */
function counts(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  const isThing =
    next?.sentence === tokens[end - 1]?.sentence && /^[%$:/]$|^\p{L}+s$/u.test(next?.text ?? '');
  return isThing && !behindDays.has(next?.lower ?? '');
}

/** Index behind the mark or word that joins the day before to another one; -1 for none. "May 12, 13 and 14" is a list. */
function behindJoint(tokens: readonly Token[], at: number): number {
  if (rangeWords.has(keyAt(tokens, at))) return at + 1;
  if (!listMarks.has(keyAt(tokens, at))) return -1;
  if (rangeWords.has(keyAt(tokens, at + 1))) return at + 2;
  const next = dayAt(tokens, at + 1);
  return next && behindJoint(tokens, next.end) > 0 && dayAt(tokens, behindJoint(tokens, next.end))
    ? at + 1
    : -1;
}

/** The days that follow the one of a candidate: "April 24 and 25", "June 5-7", "May 12, 13 and 14". */
function daysBehind(
  tokens: readonly Token[],
  candidate: Candidate,
  reading: DayReading,
  limit: number,
): Candidate[] {
  const found: Candidate[] = [];
  const { block } = tokens[candidate.start] ?? { block: -1 };
  for (let at = candidate.end; at < limit;) {
    const start = behindJoint(tokens, at);
    const next = start < 0 || start >= limit ? null : dayAt(tokens, start);
    if (!next || tokens[start]?.block !== block || counts(tokens, next.end)) break;
    found.push({ ...candidate, start, end: next.end, reading: { ...reading, day: next.day }, mod: null });
    at = next.end;
  }
  return found;
}

/** The days before the one of a candidate whose month follows: "6-7 January", "from 13 to 15 July", "the 13th and 15th of July". */
function daysBefore(
  tokens: readonly Token[],
  candidate: Candidate,
  reading: DayReading,
  floor: number,
): Candidate[] {
  const found: Candidate[] = [];
  const { block } = tokens[candidate.start] ?? { block: -1 };
  let first = candidate.start;
  for (;;) {
    const joint = first - 1 - (beforeDays.articles.has(keyAt(tokens, first - 1)) ? 1 : 0);
    const isJoint =
      rangeWords.has(keyAt(tokens, joint)) || (found.length > 0 && listMarks.has(keyAt(tokens, joint)));
    const start = ordinalEndings.has(lowerAt(tokens, joint - 1)) ? joint - 2 : joint - 1;
    const before = isJoint && start >= floor ? dayAt(tokens, start) : null;
    if (before?.end !== joint || tokens[start]?.block !== block) break;
    found.unshift({ ...candidate, start, end: joint, reading: { ...reading, day: before.day }, mod: null });
    first = start;
  }
  return isLedTo(tokens, first) || isGlued(tokens, found[0]) ? found : [];
}

/** Whether the words before a list of days lead to one: "from 13 to 15 July", and not "lost 13 to 15 July". */
const isLedTo = (tokens: readonly Token[], first: number): boolean =>
  beforeDays.leads.has(keyAt(tokens, first - 1)) ||
  (beforeDays.articles.has(keyAt(tokens, first - 1)) && beforeDays.leads.has(keyAt(tokens, first - 2)));

/** "6-7": a dash that touches both. */
const isGlued = (tokens: readonly Token[], first: Candidate | undefined): boolean =>
  first !== undefined &&
  keyAt(tokens, first.end) === '-' &&
  tokens[first.end - 1]?.end === tokens[first.end]?.start &&
  tokens[first.end]?.end === tokens[first.end + 1]?.start &&
  tokens[first.start - 1]?.end !== tokens[first.start]?.start;

const isNear = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from === 1 && rangeWords.has(keyAt(tokens, from));

/** The year behind the last day of a list: "May 8–10, 1945". */
const yearBehind = (
  tokens: readonly Token[],
  last: Candidate,
  next: Candidate | undefined,
): number | null => {
  if (next?.reading.form !== 'year') return null;
  const gap = next.start - last.end;
  return gap === 0 || (gap === 1 && listMarks.has(keyAt(tokens, last.end))) ? next.reading.year : null;
};

const yearOf = ({ reading }: Candidate): YearTerm => ('year' in reading ? reading.year : null);

const withYear = (candidate: Candidate, year: number): Candidate =>
  candidate.reading.form === 'day' && candidate.reading.year === null
    ? { ...candidate, reading: { ...candidate.reading, year } }
    : candidate;

/** A day with the days that lean on it, and how many of the expressions behind it that has used up. */
function completeDay(
  candidate: Candidate & { readonly reading: DayReading },
  next: Candidate | undefined,
  floor: number,
  tokens: readonly Token[],
): { readonly days: readonly Candidate[]; readonly used: number } {
  const { reading } = candidate;
  const before = daysBefore(tokens, candidate, reading, floor);
  const behind = daysBehind(tokens, candidate, reading, next?.start ?? tokens.length);
  const last = behind.at(-1);
  const year = last && reading.year === null ? yearBehind(tokens, last, next) : null;
  if (last && next && year !== null) {
    const days = [...before, candidate, ...behind.slice(0, -1), { ...last, end: next.end }];
    return { days: days.map((each) => withYear(each, year)), used: 1 };
  }
  const isNextNear = next?.reading.form === 'day' && isNear(tokens, candidate.end, next.start);
  const lent = isNextNear ? yearOf(next) : null;
  const own = typeof lent === 'number' ? withYear(candidate, lent) : candidate;
  return { days: [...before, own, ...behind], used: 0 };
}

const isDayCandidate = (candidate: Candidate): candidate is Candidate & { readonly reading: DayReading } =>
  candidate.reading.form === 'day';

/**
 * Completes days that lean on another: the second of "April 24 and 25" takes the month of the first, the first of "6-7 January"
 * that of the second, all of "May 8–10, 1945" its year, and the first of "January 23 through March 9, 2014" the year of the second.
 */
export function completeDays(candidates: readonly Candidate[], tokens: readonly Token[]): Candidate[] {
  const completed: Candidate[] = [];
  for (let index = 0; index < candidates.length; index += 1) {
    const candidate = candidates[index];
    if (!candidate) continue;
    if (!isDayCandidate(candidate)) {
      completed.push(candidate);
      continue;
    }
    const { days, used } = completeDay(candidate, candidates[index + 1], completed.at(-1)?.end ?? 0, tokens);
    completed.push(...days);
    index += used;
  }
  return completed;
}
