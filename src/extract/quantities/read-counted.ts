import type { Syntax } from '../syntax/read-syntax.ts';
import { isNounInTree, subjectInTree } from './subject-in-tree.ts';
import type { Token } from '../tokens.ts';
import type { QuantityReading, TokenSpan } from './quantity-rule.ts';
import { together } from './number/number-reading.ts';
import { readNounPhrase } from './read-noun-phrase.ts';
import { changeWords } from '../../language/en/figures/changes.ts';
import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  pronouns,
  verbs,
} from '../../language/en/figures/word-classes.ts';
import { isMoney } from '../../language/en/figures/compounds.ts';
import {
  dimensions,
  emptyNouns,
  measuredBy,
  measureLinks,
  payees,
  payingVerbs,
  phraseJoints,
} from '../../language/en/figures/counted.ts';
import {
  additives,
  genitives,
  listJoiners,
  relativeOpeners,
  relativePronouns,
} from '../../language/en/sentences/function-words.ts';
import { simultaneous } from '../../language/en/sentences/predicates.ts';
import { contrasts } from '../../language/en/speech/claims.ts';
import { adverbEnding, pastEnding } from '../../language/en/sentences/endings.ts';
import { lowerAt } from '../lower-at.ts';

const reach = 30;
const closers = new Set([';', ':', '—', '(', ')', '“', '”', '"']);

const isVerb = ({ lower, text }: Token): boolean =>
  auxiliaries.has(lower) ||
  changeWords.has(lower) ||
  (!/^\p{Lu}/u.test(text) && (verbs.has(lower) || (lower.endsWith(pastEnding) && lower.length > 4)));

const isFunctionWord = ({ lower }: Token): boolean =>
  prepositions.has(lower) || determiners.has(lower) || conjunctions.has(lower) || adverbs.has(lower);

/** A phrase and the prepositional phrases with of, in, for, from that hang on it: "increase in usage among students". */
function withComplements(tokens: readonly Token[], phrase: TokenSpan, most: number): TokenSpan {
  let { to } = phrase;
  for (let added = 0; added < most; added += 1) {
    const joint = tokens[to];
    if (!joint || !together(tokens, phrase.from, to) || !phraseJoints.has(joint.lower)) break;
    let start = to + 1;
    if (determiners.has(lowerAt(tokens, start))) start += 1;
    if (!together(tokens, to, start)) break;
    const next = readNounPhrase(tokens, start, false);
    if (!next || /^\d/.test(tokens[next.from]?.text ?? '')) break;
    // "populations of Wisconsin and Michigan": half of it would say less than it means
    if (listJoiners.has(lowerAt(tokens, next.to)) && together(tokens, next.from, next.to)) break;
    ({ to } = next);
  }
  return { from: phrase.from, to };
}

/** The noun phrase that ends just before a token, its determiner left out; null where a verb or nothing stands there. */
function phraseBefore(tokens: readonly Token[], at: number): TokenSpan | null {
  let from = at;
  while (from > 0 && at - from < 8) {
    const here = tokens[from - 1];
    if (!here || !together(tokens, from - 1, at)) break;
    if (here.kind === 'symbol' && here.text !== '-' && here.text !== '&' && here.text !== '/') break;
    if (isFunctionWord(here) || pronouns.has(here.lower) || auxiliaries.has(here.lower)) break;
    if (from < at && verbs.has(here.lower) && !/^\p{Lu}/u.test(here.text)) break;
    from -= 1;
  }
  while (
    from < at &&
    (tokens[from]?.text === '-' || tokens[from]?.lower === '’s' || tokens[from]?.lower.endsWith(adverbEnding))
  )
    from += 1;
  if (from >= at) return null;
  // "a margin of error of": the noun goes on before its own "of"
  const of = tokens[from - 1];
  if (!genitives.has(of?.lower ?? '') || !together(tokens, from - 2, at)) return { from, to: at };
  const outer = tokens[from - 2];
  return outer?.kind === 'word' && !isFunctionWord(outer) && !isVerb(outer)
    ? { from: from - 2, to: at }
    : { from, to: at };
}

/** The subject of the clause that a token stands in: what stands before its nearest verb, back to where the clause begins. */
function subjectBefore(tokens: readonly Token[], at: number): TokenSpan | null {
  let verb = at - 1;
  const least = Math.max(0, at - reach);
  for (; verb >= least; verb -= 1) {
    const here = tokens[verb];
    if (!here || !together(tokens, verb, at) || closers.has(here.text)) return null;
    if (isVerb(here)) break;
  }
  if (verb < least) return null;
  let end = verb;
  while (end > least && together(tokens, end - 1, at)) {
    const here = tokens[end - 1];
    if (
      !here ||
      !(isVerb(here) || adverbs.has(here.lower) || here.lower.endsWith(adverbEnding) || here.lower === 'to')
    )
      break;
    end -= 1;
  }
  let skippedRelative = false;
  if (relativePronouns.has(lowerAt(tokens, end - 1))) {
    skippedRelative = true;
    end -= 1;
    if (tokens[end - 1]?.text === ',') end -= 1;
  }
  let from = end;
  while (from > least && end - from < 14) {
    const here = tokens[from - 1];
    if (!here || !together(tokens, from - 1, at) || closers.has(here.text) || here.text === ',') break;
    if (isVerb(here) && !(here.lower.endsWith(pastEnding) && from < end)) break;
    if (conjunctions.has(here.lower) && !additives.has(here.lower)) break;
    if (additives.has(here.lower) && from - 2 >= least && clauseBefore(tokens, from - 1, least)) break;
    if (relativeOpeners.has(here.lower)) break;
    from -= 1;
  }
  // a clause that opens with "In 2018 …" or "Last year …" has its subject further on; leading small words go
  while (from < end) {
    const here = tokens[from];
    if (
      !here ||
      !(
        determiners.has(here.lower) ||
        adverbs.has(here.lower) ||
        conjunctions.has(here.lower) ||
        here.kind === 'symbol'
      )
    )
      break;
    from += 1;
  }
  const first = tokens[from];
  if (!first || from >= end) return null;
  if (pronouns.has(first.lower) || (end - from === 1 && pronouns.has(lowerAt(tokens, from)))) return null;
  if (prepositions.has(first.lower) && !skippedRelative) return null;
  return { from, to: end };
}

/** Whether a verb stands shortly before an "and", so that it joins clauses and not two nouns. */
function clauseBefore(tokens: readonly Token[], at: number, least: number): boolean {
  for (let index = at - 1; index >= least && at - index < 14; index -= 1) {
    const here = tokens[index];
    if (!here || !together(tokens, index, at) || here.text === ',' || closers.has(here.text)) return false;
    if (isVerb(here)) return true;
  }
  return false;
}

/** What a quantity is a quantity of. */
interface CountedReading extends TokenSpan {
  /** True where it is the clause's subject, which the words around the number do not tie to it. */
  readonly inferred: boolean;
}

/** Whether a determiner governs a number, with an adjective or two between at most: "a record 5 percent". */
function isDetermined(tokens: readonly Token[], from: number): boolean {
  for (let back = 1; back <= 3; back += 1) {
    const here = together(tokens, from - back, from) ? tokens[from - back] : undefined;
    if (here?.kind !== 'word') return false;
    if (determiners.has(here.lower)) return true;
    if (prepositions.has(here.lower) || isVerb(here)) return false;
  }
  return false;
}

/** So many tokens at most tell an amount again in another unit. */
const longestRestated = 6;

/** "450 Nm (332 lb-ft) of torque": the token behind an amount that is told again in parentheses; the one given where it is not. */
function behindRestated(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.text !== '(' || tokens[to + 1]?.kind === 'word') return to;
  const close = tokens.slice(to, to + longestRestated).findIndex(({ text }) => text === ')');
  return close > 0 && together(tokens, to - 1, to + close) ? to + close + 1 : to;
}

/**
 * The noun that stands with a unit of measure: after "of", or right after the unit. Without a determiner before the number
 * ("an $800 oven") or a hyphen after it, the word after the unit may as well be a verb: then it is only likely.
 */
function besideUnit(tokens: readonly Token[], from: number, end: number): CountedReading | null {
  const to = behindRestated(tokens, end);
  const next = together(tokens, to - 1, to) ? tokens[to] : undefined;
  if (!next) return null;
  if (genitives.has(next.lower)) {
    const start = to + 1 + (determiners.has(lowerAt(tokens, to + 1)) ? 1 : 0);
    const noun = together(tokens, to, start) ? readNounPhrase(tokens, start, true) : null;
    return noun && { ...noun, inferred: false };
  }
  const hyphened = next.text === '-' && tokens[to - 1]?.end === next.start ? 1 : 0;
  if (next.kind !== 'word' && !hyphened) return null;
  const adjective = dimensions.has(lowerAt(tokens, to + hyphened)) ? 1 : 0;
  const start = to + hyphened + adjective;
  const determined = hyphened === 1 || isDetermined(tokens, from);
  const noun = readNounPhrase(tokens, start, true);
  // "the $3 million Ann Lee raised": a name after a sum is no part of it
  const isName = hyphened === 0 && /^\p{Lu}/u.test(tokens[start]?.text ?? '');
  if (noun) return { ...noun, inferred: !determined || isName };
  // "a three percent drop", "a two-hour meeting": after a determiner no verb stands here
  const bare = tokens[start];
  const isNoun =
    bare?.kind === 'word' &&
    together(tokens, to - 1, start) &&
    !isFunctionWord(bare) &&
    !pronouns.has(bare.lower) &&
    !auxiliaries.has(bare.lower);
  return determined && isNoun ? { from: start, to: start + 1, inferred: false } : null;
}

/** The subject of an amount's clause: the tree's, unless a clause begins behind that which has one of its own, as its words show. */
function subjectOf(
  syntax: Syntax | null,
  tokens: readonly Token[],
  { from, to }: TokenSpan,
): (TokenSpan & { readonly isSure: boolean }) | null {
  // "puts it at 5": of what, stands elsewhere
  const isOfPronoun = measuredBy.has(lowerAt(tokens, from - 1)) && pronouns.has(lowerAt(tokens, from - 2));
  if (isOfPronoun && together(tokens, from - 2, from)) return null;
  const inTree = syntax && subjectInTree(syntax, tokens, { from, to });
  const before = subjectBefore(tokens, from);
  if (!inTree) return before && { ...before, isSure: isNounInTree(syntax, tokens, before) };
  if (!before) return { ...inTree, isSure: false };
  // "enrollment at colleges rose": where the tree begins within a phrase, its words are all of it
  const isInside = before.from < inTree.from && prepositions.has(lowerAt(tokens, inTree.from - 1));
  if (before.from < inTree.to) return { ...(isInside ? before : inTree), isSure: before.to > inTree.from };
  const opens = tokens
    .slice(inTree.to, before.from)
    .some(({ lower }) => simultaneous.has(lower) || relativeOpeners.has(lower) || contrasts.has(lower));
  return { ...(opens ? before : inTree), isSure: opens };
}

/** "paid $35,538 for a new roof": what money is given for. */
function boughtWith(tokens: readonly Token[], { from, to }: TokenSpan): CountedReading | null {
  const isPaid = [1, 2, 3].some(
    (back) => together(tokens, from - back, from) && payingVerbs.has(lowerAt(tokens, from - back)),
  );
  if (!isPaid || !payees.has(lowerAt(tokens, to)) || !together(tokens, from, to)) return null;
  const start = to + 1 + (determiners.has(lowerAt(tokens, to + 1)) ? 1 : 0);
  const noun = together(tokens, to, start) ? readNounPhrase(tokens, start, false) : null;
  return noun && { ...withComplements(tokens, noun, 1), inferred: true };
}

/**
 * What a quantity without a noun of its own is a quantity of: the phrase after "of" ("60% of its market cap"), the noun that
 * it stands before ("an $800 oven"), the noun that it follows ("a profit of $5 million"), or the subject of its clause.
 * `from` and `to`: the tokens that number, unit and bound cover. Null where the words do not show it.
 */
export function readCounted(
  tokens: readonly Token[],
  { from, to }: TokenSpan,
  { kind, unit }: Pick<QuantityReading, 'kind' | 'unit'>,
  changed: boolean,
  syntax: Syntax | null,
): CountedReading | null {
  const beside = kind === 'measure' && !changed ? besideUnit(tokens, from, to) : null;
  const isBehindOf = genitives.has(lowerAt(tokens, to));
  if (beside && (isBehindOf || isNounInTree(syntax, tokens, beside, !beside.inferred)))
    return { ...withComplements(tokens, beside, 1), inferred: beside.inferred };
  const bought = unit !== null && isMoney(unit) ? boughtWith(tokens, { from, to }) : null;
  if (bought) return bought;
  const previous = together(tokens, from - 1, from) ? tokens[from - 1] : undefined;
  if (previous && measureLinks.has(previous.lower) && !changed) {
    const noun = phraseBefore(tokens, from - 1);
    // "to close at 1,478 points", "was higher at $5": no noun is measured there
    if (noun && isNounInTree(syntax, tokens, noun)) {
      // "an average of 9 points" does not say of what
      const isEmpty = noun.to === noun.from + 1 && emptyNouns.has(lowerAt(tokens, noun.from));
      const told = isEmpty ? subjectOf(syntax, tokens, { from, to }) : null;
      const { from: first, to: last } = told ?? noun;
      return { from: first, to: last, inferred: previous.lower === 'at' || isEmpty };
    }
  }
  const subject = subjectOf(syntax, tokens, { from, to });
  if (subject)
    return { from: subject.from, to: subject.to, inferred: !changed || (syntax !== null && !subject.isSure) };
  if (previous?.kind === 'word' && !isFunctionWord(previous) && !isVerb(previous)) {
    const noun = phraseBefore(tokens, from);
    return noun && { ...noun, inferred: true };
  }
  if (previous && (changeWords.has(previous.lower) || /^[-+−]$/.test(previous.text))) {
    const noun = phraseBefore(tokens, from - 1);
    return noun && { ...noun, inferred: true };
  }
  return null;
}
