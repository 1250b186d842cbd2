import type { Token } from '../tokens.ts';
import {
  afterHaving,
  ahead,
  aheadParticles,
  openForms,
  aheadWithParticle,
  beForms,
  behind,
  deadlines,
  earliest,
  infinitiveMarks,
  openModals,
  pastOpeners,
} from '../../language/en/dates/tense-words.ts';
import { pastAuxiliaries } from '../../language/en/sentences/function-words.ts';
import { pastEnding } from '../../language/en/sentences/endings.ts';
import { lowerAt } from '../lower-at.ts';

/**
 * Whether the words around a date speak of what was or of what is to come; `just past` where the past verb governs
 * the date itself; null where they say neither.
 */
export type Tense = 'past' | 'just past' | 'future' | null;

/** Tells the tense around the expression at `start` to `end` (token indices, the last exclusive). */
export type TenseOf = (tokens: readonly Token[], start: number, end: number) => Tense;

/** Whether at a token stands a verb that leaves another to come. */
const isOpen = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]?.lower === 'not' ? at + 2 : at + 1;
  const isPerfect = lowerAt(tokens, next) === 'have' && !afterHaving.has(lowerAt(tokens, next + 1));
  // with a capital "May" is the month
  return openModals.has(tokens[at]?.text ?? '') && !isPerfect;
};

const isLinked = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]?.lower;
  return aheadParticles.has(next ?? '');
};

const isReportedPast = (tokens: readonly Token[], at: number): boolean =>
  [at - 1, at - 2].some((place) => pastAuxiliaries.has(lowerAt(tokens, place)));

const tenseOf = (tokens: readonly Token[], at: number): Tense => {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const { lower } = token;
  const before = lowerAt(tokens, at - 1);
  if (aheadWithParticle.has(lower) && isLinked(tokens, at))
    return isReportedPast(tokens, at) ? 'past' : 'future';
  // "to expire": what stands before it tells when
  if (ahead.has(lower) && infinitiveMarks.has(before)) return null;
  if (ahead.has(lower) || isOpen(tokens, at)) return isReportedPast(tokens, at) ? 'past' : 'future';
  if (lower === 'to') {
    if (beForms.has(before)) return 'future';
    if (tokens[at + 1]?.lower === 'be') return 'future';
  }
  // "to be held", "will be extended": the verb before it tells.
  // and "are tallied March 15" is of what is, or is to be
  if (openForms.has(before)) return null;
  if (behind.has(lower)) return 'past';
  // Capitals are names: "Ahmed".
  return lower.length > 4 && lower.endsWith(pastEnding) && token.text === lower ? 'past' : null;
};

const tenseUnless = (isNoVerb: (token: Token) => boolean, tokens: readonly Token[], at: number): Tense => {
  const tense = tenseOf(tokens, at);
  const token = tokens[at];
  return tense === 'past' && token && isNoVerb(token) ? null : tense;
};

/** How far, in tokens, a verb may stand from the date that it speaks of. */
const reach = 25;
/** How near a past verb stands that governs the date itself: "said on Aug. 2". */
const governing = 3;

/** Whether a verb at a token that stands nearest to a date governs the date itself. */
const governs = (tokens: readonly Token[], at: number, start: number): boolean => {
  const before = lowerAt(tokens, start - 1);
  const isPlan = aheadWithParticle.has(lowerAt(tokens, at));
  return start - at <= governing && !deadlines.has(before) && before !== 'to' && !isPlan;
};

/**
 * The tense of the words nearest to the date at `start` to `end` (token indices): those before it, else those after it.
 * @param isNoVerb tells of a word that looks like a verb whether it describes the noun behind it: "preferred shares".
 */
export function tenseAround(
  tokens: readonly Token[],
  start: number,
  end: number,
  isNoVerb: (token: Token) => boolean = () => false,
): Tense {
  const sentence = tokens[start]?.sentence;
  const before = tokens[start - 1]?.sentence === sentence ? lowerAt(tokens, start - 1) : '';
  if (pastOpeners.has(before)) return 'just past';
  // "as soon as Tuesday", "as early as March"
  if (before === 'as' && earliest.has(lowerAt(tokens, start - 2))) return 'future';
  // "expected next month", "due Friday"
  if (aheadWithParticle.has(before)) return isReportedPast(tokens, start - 1) ? 'past' : 'future';
  for (let at = start - 1; at >= 0 && at > start - reach && tokens[at]?.sentence === sentence; at -= 1) {
    const tense = tenseUnless(isNoVerb, tokens, at);
    if (tense === 'past' && governs(tokens, at, start)) return 'just past';
    if (tense) return tense;
  }
  for (let at = end; at < end + reach && tokens[at]?.sentence === sentence; at += 1) {
    const tense = tenseUnless(isNoVerb, tokens, at);
    if (tense) return tense;
  }
  return null;
}
