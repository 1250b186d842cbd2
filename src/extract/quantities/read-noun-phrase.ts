import type { Token } from '../tokens.ts';
import type { TokenSpan } from './quantity-rule.ts';
import { together, touches } from './read-number.ts';
import { isPlural, singular } from './singular.ts';
import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  pluralModifiers,
  prepositions,
  pronouns,
  verbs,
} from './vocabulary/word-classes.ts';
import { smallNumbers } from './vocabulary/number-words.ts';

const longest = 8;

/** Words in -ed and -en that stand before a noun as adjectives more often than as verbs after one. */
const isStop = ({ lower }: Token): boolean =>
  prepositions.has(lower) ||
  determiners.has(lower) ||
  pronouns.has(lower) ||
  conjunctions.has(lower) ||
  auxiliaries.has(lower);

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

const verbal = ({ lower, text }: Token): boolean =>
  (verbs.has(lower) && !/^\p{Lu}/u.test(text)) || (lower.endsWith('ing') && lower.length > 5);

/**
 * The noun phrase that starts at a token, its determiner left out: adjectives and nouns up to the head.
 * `plural` says that the head must be a plural where there is one: then the phrase ends there. Null where no noun stands.
 */
export function readNounPhrase(tokens: readonly Token[], at: number, plural: boolean): TokenSpan | null {
  let end = at;
  let joined = false;
  for (let index = at; index < at + longest; index += 1) {
    const here = tokens[index];
    if (!here || !together(tokens, at, index)) break;
    const next = tokens[index + 1];
    if (here.kind === 'number') {
      // "737 Max jets": digits inside a name
      if (index === at || !(isCapital(tokens[index - 1]) || (isCapital(next) && plural))) break;
      end = index + 1;
      continue;
    }
    if (here.kind === 'symbol') {
      if (here.text === '&' && end > at) continue;
      if (
        (here.text === '-' || here.text === '/') &&
        index > at &&
        touches(tokens, index - 1) &&
        touches(tokens, index)
      )
        continue;
      break;
    }
    if (here.lower === '’s' || here.lower === "'s") {
      if (end === at || next?.kind !== 'word' || auxiliaries.has(next.lower) || determiners.has(next.lower))
        break;
      continue;
    }
    if (
      here.lower === 'and' &&
      end > at &&
      !joined &&
      next &&
      isCapital(next) &&
      isCapital(tokens[index - 1]) &&
      plural
    ) {
      joined = true;
      continue;
    }
    const hyphened = index > at && tokens[index - 1]?.text === '-' && touches(tokens, index - 1);
    if (!hyphened && isStop(here)) break;
    if (
      !hyphened &&
      end === at &&
      (adverbs.has(here.lower) || smallNumbers.has(here.lower)) &&
      !(here.lower === 'most' || here.lower === 'more')
    ) {
      if (!here.lower.endsWith('ly')) break;
    }
    if (
      !hyphened &&
      end > at &&
      (adverbs.has(here.lower) || (here.lower.endsWith('ly') && !isPlural(next?.lower ?? '')))
    )
      break;
    const compound = next?.text === '-' && touches(tokens, index) && touches(tokens, index + 1);
    if (
      !hyphened &&
      !compound &&
      end > at &&
      verbal(here) &&
      !(plural && (isPlural(here.lower) || isPlural(next?.lower ?? '')))
    )
      break;
    if (
      !hyphened &&
      !compound &&
      end === at &&
      verbs.has(here.lower) &&
      !isPlural(next?.lower ?? '') &&
      !here.lower.endsWith('ed') &&
      !isPlural(here.lower)
    )
      break;
    if (
      end === at &&
      !compound &&
      here.lower.endsWith('ing') &&
      here.lower.length > 5 &&
      (next === undefined || isStop(next) || next.kind !== 'word')
    )
      break;
    if (!plural && end > at && here.lower.endsWith('ed') && isStop(next ?? here)) break;
    end = index + 1;
    if (plural && !compound && isPlural(here.lower)) {
      const possessive =
        next !== undefined &&
        (next.lower === '’s' || next.lower === "'s" || next.lower === '’') &&
        touches(tokens, index);
      if (possessive) continue;
      if (!(
        next &&
        pluralModifiers.has(here.lower) &&
        next.kind === 'word' &&
        isPlural(next.lower) &&
        together(tokens, index, index + 1)
      ))
        break;
    }
  }
  return end > at ? { from: at, to: end } : null;
}

/** The words of a phrase as a unit is named: lower case, the head in the singular, without possessive endings. */
export function phraseName(tokens: readonly Token[], { from, to }: TokenSpan): string {
  let name = '';
  for (let index = from; index < to; index += 1) {
    const here = tokens[index];
    if (!here || here.lower === '’s' || here.lower === "'s") continue;
    const word = index === to - 1 ? singular(here.lower) : here.lower;
    name += (name && !(touches(tokens, index - 1) && index > from) ? ' ' : '') + word;
  }
  return name;
}
