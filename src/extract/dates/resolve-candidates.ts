import type { DateFinding } from '../findings.ts';
import { futures } from '../../language/en/sentences/predicates.ts';
import type { Token } from '../tokens.ts';
import type { CalendarDate } from './calendar.ts';
import { yearsReached } from './narrative.ts';
import { resolveReading } from './resolve-reading.ts';
import type { Quarter, Resolved } from './resolved.ts';
import type { Tense, TenseOf } from './tense.ts';
import type { Candidate } from './underspecified.ts';

/** A mod that leaves open where the date lies: no calendar date is certain then. */
const looseMods = new Set(['APPROX', 'MORE_THAN', 'LESS_THAN', 'EQUAL_OR_LESS', 'EQUAL_OR_MORE']);

/** "two years ago" and "a month later" name no certain month or year; "three days ago" and "last year" do. */
const distances = new Set(['ago', 'earlier', 'later', 'from-now']);

/** So many tokens of a sentence at most are looked at on either side of a date. */
const widestSentence = 60;

/** Times of day whose day the words do not give. */
const clocks = new Set(['clock', 'clock-of-24', 'hour-in-part', 'noon']);

const isCertain = (candidate: Candidate & { block: number }, named: Named | null): boolean => {
  const { mod, reading, rule } = candidate;
  if (reading.form === 'stretch') return true;
  if (mod !== null && mod !== undefined && looseMods.has(mod)) return false;
  if (reading.form === 'year-before' || reading.form === 'quarter' || clocks.has(rule)) return false;
  return (reading.form !== 'shift' && reading.form !== 'weekday') || isCounted(candidate, reading, named);
};

/** Whether it is certain which day, month or year so many units from another is. */
function isCounted(
  { rule, block }: Candidate & { block: number },
  reading: Extract<Candidate['reading'], { form: 'shift' | 'weekday' }>,
  named: Named | null,
): boolean {
  // What counts from a date named in another paragraph may count from something else.
  if (reading.anchor === 'named' && named?.block !== block) return false;
  return !(distances.has(rule) && reading.form === 'shift' && (reading.unit !== 'day' || reading.by === 0));
}

/** Whether the sentence around a token says of something that it will be. */
function isToCome(tokens: readonly Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence;
  for (const step of [-1, 1])
    for (let i = at; tokens[i]?.sentence === sentence && Math.abs(i - at) < widestSentence; i += step)
      if (futures.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** The quarter that an article speaks of behind an expression: "the fiscal first quarter" goes on to be told as that, whenever it ended. */
function quarterAfter(before: Quarter | null, { reading }: Candidate, { quarter }: Resolved): Quarter | null {
  if (!quarter) return before;
  if (reading.form === 'part') return quarter;
  return reading.form === 'quarter-to' ? (before ?? quarter) : before;
}

interface Named {
  readonly date: CalendarDate;
  readonly block: number;
}

/**
 * Resolves found expressions, in text order, against the day of publication, the date named last and the tense.
 * A value that stays open is written with X (`XXXX-12-22`).
 */
export function resolveCandidates(
  candidates: readonly Candidate[],
  tokens: readonly Token[],
  publication: CalendarDate | null,
  tenseOf: TenseOf,
): DateFinding[] {
  let named: Named | null = null;
  let quarter: Quarter | null = null;
  const findings: DateFinding[] = [];
  const years = yearsReached(candidates, publication);
  // what will be lies ahead of an account of the past, and is no part of it; what "would follow" then does not
  const reachedAt = (at: number, { start }: Candidate, tense: Tense): number | null =>
    tense === 'future' && isToCome(tokens, start) ? null : (years[at] ?? null);
  for (const [at, candidate] of candidates.entries()) {
    const first = tokens[candidate.start];
    const last = tokens[candidate.end - 1];
    if (!first || !last) continue;
    const tense = tenseOf(tokens, candidate.start, candidate.end);
    const resolved = resolveReading(candidate.reading, {
      publication,
      named: named?.date ?? null,
      reached: reachedAt(at, candidate, tense),
      quarter,
      tense,
    });
    const mod = candidate.mod ?? null;
    const time = candidate.time ?? null;
    findings.push({
      start: first.start,
      end: last.end,
      type: candidate.type,
      value: `${resolved.value}${time ?? ''}`,
      mod,
      edtf: isCertain({ ...candidate, block: first.block }, named) ? resolved.edtf : null,
      yearInferred: resolved.yearInferred,
      explicit: candidate.explicit ?? false,
      rule: candidate.rule,
    });
    if (resolved.date && !clocks.has(candidate.rule)) named = { date: resolved.date, block: first.block };
    quarter = quarterAfter(quarter, candidate, resolved);
  }
  return findings;
}
