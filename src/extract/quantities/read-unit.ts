import type { Token } from '../tokens.ts';
import { together, touches } from './number/number-reading.ts';
import { readNumber } from './number/read-number.ts';
import {
  americanWords,
  currencyAdjectives,
  currencyCodes,
  currencyWords,
} from '../../language/en/figures/currencies.ts';
import { determiners, prepositions } from '../../language/en/figures/word-classes.ts';
import {
  comparingWords,
  perWords,
  powers,
  shySigns,
  wordLikeSigns,
} from '../../language/en/figures/unit-signs.ts';
import { lengthUnits, rateBases, unitSigns, unitWords } from '../../language/en/figures/units.ts';
import { singular } from '../../language/en/sentences/singular.ts';
import { indefiniteArticles } from '../../language/en/sentences/function-words.ts';
import { lowerAt } from '../lower-at.ts';

/** A unit of measure at a token. */
export interface UnitReading {
  /** First token. */
  readonly from: number;
  /** The token after the last. */
  readonly to: number;
  /** Usual name, singular, lower case. */
  readonly name: string;
}

const longestUnit = 5;

/** The longest listed spelling that starts at a token. */
function spelledUnit(tokens: readonly Token[], at: number): UnitReading | null {
  const first = tokens[at];
  if (!first) return null;
  let spaced = '';
  let closed = '';
  let found: UnitReading | null = null;
  for (let length = 1; length <= longestUnit; length += 1) {
    const index = at + length - 1;
    const here = tokens[index];
    if (here?.sentence !== first.sentence) break;
    spaced = length === 1 ? here.lower : `${spaced} ${here.lower}`;
    const name = unitWords.get(spaced);
    if (name !== undefined) found = { from: at, to: index + 1, name };
    if (length > 1 && !touches(tokens, index - 1)) {
      closed = '\0';
      continue;
    }
    closed += here.text;
    const sign = unitSigns.get(closed);
    // "9L15 p.m.": glued to what follows, it is no sign
    const isGlued = touches(tokens, index) && /^[\p{L}\p{N}]/u.test(tokens[index + 1]?.text ?? '');
    if (sign !== undefined && !isGlued) found = { from: at, to: index + 1, name: sign };
  }
  return found;
}

/** "square metres", "sq m", "sq. ft.", "cubic feet". */
function poweredUnit(tokens: readonly Token[], at: number): UnitReading | null {
  const first = tokens[at];
  const power = powers.get(first?.lower ?? '');
  if (!power) return null;
  let next = at + 1;
  if (tokens[next]?.text === '.' || tokens[next]?.text === '-') next += 1;
  if (!together(tokens, at, next)) return null;
  const base = spelledUnit(tokens, next);
  if (!base || !lengthUnits.has(base.name)) return null;
  const dot =
    tokens[base.to]?.text === '.' && touches(tokens, base.to - 1) && together(tokens, base.to, base.to + 1)
      ? 1
      : 0;
  return { from: at, to: base.to + dot, name: `${power} ${base.name}` };
}

/** "dollars", "Australian dollars", "JPY", "U.S. dollars". */
function currencyUnit(tokens: readonly Token[], at: number): UnitReading | null {
  const first = tokens[at];
  if (!first) return null;
  const code = currencyCodes.get(first.text);
  if (code) return { from: at, to: at + 1, name: code };
  const name = currencyWords.get(first.lower);
  if (name) return { from: at, to: at + 1, name };
  for (const length of [1, 2]) {
    const last = tokens[at + length];
    const before = tokens[at + length - 1];
    if (!last || !before || last.sentence !== first.sentence) return null;
    const base = currencyWords.get(last.lower);
    if (base === undefined) continue;
    if (americanWords.test(before.lower)) return { from: at, to: at + length + 1, name: base };
    if (!currencyAdjectives.has(before.lower)) return null;
    const adjectives = tokens.slice(at, at + length).map(({ lower }) => lower);
    return { from: at, to: at + length + 1, name: [...adjectives, base].join(' ') };
  }
  return null;
}

/** The unit of measure at a token, without a rate; null where none stands there. `close` says that it touches its number. */
export function readPlainUnit(tokens: readonly Token[], at: number): UnitReading | null {
  const first = tokens[at];
  if (!first || !together(tokens, at - 1, at)) return null;
  const close = touches(tokens, at - 1);
  // "8-inch", "65-year-old": the hyphen belongs to neither
  if (first.text === '-' && close && touches(tokens, at)) {
    const hyphened = readPlainUnit(tokens, at + 1);
    return hyphened ? { ...hyphened, from: at } : null;
  }
  const found = poweredUnit(tokens, at) ?? spelledUnit(tokens, at) ?? currencyUnit(tokens, at);
  if (!found) return null;
  if (found.to === at + 1 && shySigns.has(first.text) && !close) return spacedSign(tokens, at) ? found : null;
  return found;
}

/** "5 W USB-C charger", "661 kt": a sign after a space, which nothing makes a word. */
function spacedSign(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at] ?? { text: '' };
  return !wordLikeSigns.has(text);
}

const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');

/** "a year", "per sq m", "/cm", "an hour" after a unit or a counted noun: what it is a rate over; null where none stands there. */
export function readRate(tokens: readonly Token[], at: number): UnitReading | null {
  const first = tokens[at];
  const next = tokens[at + 1];
  if (!first || !next || !together(tokens, at - 1, at) || !together(tokens, at, at + 1)) return null;
  const slash = first.text === '/' && touches(tokens, at);
  if (slash || perWords.has(first.lower)) {
    if (slash && next.kind !== 'word') return null;
    const base = readPlainUnit(tokens, at + 1);
    if (base) return { from: at, to: base.to, name: base.name };
    // "per 100,000 people"
    const many = slash ? null : readNumber(tokens, at + 1);
    const whom = many ? tokens[many.to] : undefined;
    if (many && whom?.kind === 'word' && together(tokens, at, many.to))
      return { from: at, to: many.to + 1, name: `${wordsOf(tokens, at + 1, many.to)} ${whom.lower}` };
    if (next.kind !== 'word' || determiners.has(next.lower) || prepositions.has(next.lower) || slash)
      return null;
    return { from: at, to: at + 2, name: singular(next.lower) };
  }
  if (indefiniteArticles.has(first.lower) && rateBases.has(next.lower)) {
    // "$6 billion a year earlier" is no rate
    if (together(tokens, at, at + 2) && comparingWords.has(lowerAt(tokens, at + 2))) return null;
    const base = readPlainUnit(tokens, at + 1);
    return base ? { from: at, to: base.to, name: base.name } : { from: at, to: at + 2, name: next.lower };
  }
  return null;
}
