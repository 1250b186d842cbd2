import type { Token } from '../tokens.ts';
import type { TokenSpan } from './quantity-rule.ts';
import { together, touches } from './number/number-reading.ts';
import { isPlural, singular } from '../../language/en/sentences/singular.ts';
import { smallNumbers } from '../../language/en/figures/number-words.ts';
import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  pluralModifiers,
  prepositions,
  pronouns,
  verbs,
} from '../../language/en/figures/word-classes.ts';
import { adverbEnding, pastEnding, progressiveEnding } from '../../language/en/sentences/endings.ts';
import { additives, listJoiners } from '../../language/en/sentences/function-words.ts';

const longest = 8;

/** Words that no noun phrase goes past. */
const isStop = ({ lower }: Token): boolean =>
  prepositions.has(lower) ||
  determiners.has(lower) ||
  pronouns.has(lower) ||
  conjunctions.has(lower) ||
  auxiliaries.has(lower);

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

const isPossessive = ({ lower }: Token): boolean => lower === '’s' || lower === "'s";

const isParticiple = ({ lower }: Token): boolean => lower.endsWith(progressiveEnding) && lower.length > 5;

/** A word that is a verb more often than a noun, in lower case. */
const isVerb = (token: Token): boolean => verbs.has(token.lower) && !isCapital(token);

/** How far the reading has come. */
interface Progress {
  readonly tokens: readonly Token[];
  readonly at: number;
  /** The token after the last that belongs to the phrase; `at` where none does yet. */
  readonly end: number;
  readonly plural: boolean;
}

const nextWord = (tokens: readonly Token[], index: number): Token | undefined =>
  together(tokens, index, index + 1) ? tokens[index + 1] : undefined;

/** Whether a word can be the first of a noun phrase. */
function opens({ tokens, plural }: Progress, index: number, here: Token): boolean {
  const next = nextWord(tokens, index);
  const beforePlural = next !== undefined && isPlural(next.lower);
  if (smallNumbers.has(here.lower)) return false;
  if (adverbs.has(here.lower))
    return here.lower === 'most' || here.lower === 'more' || here.lower.endsWith(adverbEnding);
  if (isParticiple(here)) return next?.kind === 'word' && !isStop(next);
  return (
    !verbs.has(here.lower) ||
    beforePlural ||
    here.lower.endsWith(pastEnding) ||
    (plural && isPlural(here.lower))
  );
}

/** Whether a word goes on a noun phrase that has begun. */
function goesOn({ tokens, plural }: Progress, index: number, here: Token): boolean {
  const next = nextWord(tokens, index);
  const beforePlural = next !== undefined && isPlural(next.lower);
  if (adverbs.has(here.lower) || (here.lower.endsWith(adverbEnding) && !beforePlural)) return false;
  if (isVerb(here) || isParticiple(here)) return plural && (isPlural(here.lower) || beforePlural);
  return !here.lower.endsWith(pastEnding) || (next?.kind === 'word' && !isStop(next));
}

/** Whether a symbol, digits or an ending stand inside a noun phrase: "first-team", "737 Max", "AT&T", "Ann’s". */
function joins({ tokens, at, end, plural }: Progress, index: number, here: Token): boolean {
  const next = nextWord(tokens, index);
  if (here.kind === 'number')
    return index > at && (isCapital(tokens[index - 1]) || (isCapital(next) && plural));
  if (isPossessive(here))
    return end > at && next?.kind === 'word' && !auxiliaries.has(next.lower) && !determiners.has(next.lower);
  if (here.text === '&') return end > at;
  // "respondents’ votes"
  if (here.text === '’' || here.text === "'")
    return (
      end > at &&
      touches(tokens, index - 1) &&
      !touches(tokens, index) &&
      tokens[index - 1]?.lower.endsWith('s') === true
    );
  return (
    (here.text === '-' || here.text === '/') &&
    index > at &&
    touches(tokens, index - 1) &&
    touches(tokens, index)
  );
}

/** The end of a phrase that a second plural follows: "galleries and museums". */
function withSecondPlural(tokens: readonly Token[], end: number): number {
  const joint = nextWord(tokens, end - 1);
  const second = nextWord(tokens, end);
  const after = nextWord(tokens, end + 1);
  if (!listJoiners.has(joint?.lower ?? '')) return end;
  if (second?.kind !== 'word' || !isPlural(second.lower) || isVerb(second) || isStop(second)) return end;
  return after === undefined || after.kind === 'symbol' || isStop(after) ? end + 2 : end;
}

/**
 * The noun phrase that starts at a token, its determiner left out: adjectives and nouns up to the head.
 * `plural` says that the head should be a plural: then the phrase ends with the first one that is no mere modifier.
 * Null where no noun stands. Looks at a bounded number of tokens.
 */
export function readNounPhrase(tokens: readonly Token[], at: number, plural: boolean): TokenSpan | null {
  let end = at;
  let joined = false;
  for (let index = at; index < at + longest; index += 1) {
    const here = tokens[index];
    if (!here || !together(tokens, at, index)) break;
    const progress: Progress = { tokens, at, end, plural };
    const next = nextWord(tokens, index);
    if (here.kind !== 'word' || isPossessive(here)) {
      if (!joins(progress, index, here)) break;
      if (here.kind === 'number') end = index + 1;
      continue;
    }
    // "Kia and Hyundai vehicles"
    if (
      additives.has(here.lower) &&
      end > at &&
      !joined &&
      plural &&
      isCapital(next) &&
      isCapital(tokens[index - 1])
    ) {
      joined = true;
      continue;
    }
    const hyphened = index > at && tokens[index - 1]?.text === '-' && touches(tokens, index - 1);
    const compound = next?.text === '-' && touches(tokens, index) && touches(tokens, index + 1);
    if (!hyphened) {
      if (isStop(here)) break;
      if (!compound && !(end > at ? goesOn(progress, index, here) : opens(progress, index, here))) break;
    }
    end = index + 1;
    if (!plural || compound || !isPlural(here.lower)) continue;
    const owns = next !== undefined && (isPossessive(next) || next.text === '’') && touches(tokens, index);
    if (owns || (pluralModifiers.has(here.lower) && next?.kind === 'word' && isPlural(next.lower))) continue;
    return { from: at, to: withSecondPlural(tokens, end) };
  }
  return end > at ? { from: at, to: end } : null;
}

/** The words of a phrase as a unit is named: lower case, the head in the singular, without possessive endings. */
export function phraseName(tokens: readonly Token[], { from, to }: TokenSpan): string {
  let name = '';
  for (let index = from; index < to; index += 1) {
    const here = tokens[index];
    if (!here || isPossessive(here)) continue;
    const word = index === to - 1 ? singular(here.lower) : here.lower;
    const close = index > from && touches(tokens, index - 1);
    name += (name && !close ? ' ' : '') + word;
  }
  return name;
}
