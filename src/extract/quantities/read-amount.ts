import type { Bound } from '../../records/figure.ts';
import type { Token } from '../tokens.ts';
import { readBoundAfter } from './read-bound.ts';
import { together, touches, type NumberReading } from './number/number-reading.ts';
import { readFraction } from './number/read-fraction.ts';
import { readNumber } from './number/read-number.ts';
import { withSmallerParts } from './read-compound.ts';
import { readPlainUnit, readRate } from './read-unit.ts';
import { isPlural } from '../../language/en/sentences/singular.ts';
import {
  currencyCodes,
  currencyPrefixes,
  currencySigns,
  dollarCountries,
  dollarOwners,
  dollarsByOwner,
  spacedPrefixes,
} from '../../language/en/figures/currencies.ts';
import { genitives, indefiniteArticles } from '../../language/en/sentences/function-words.ts';
import { moreWords } from '../../language/en/figures/counted.ts';
import { perWords } from '../../language/en/figures/unit-signs.ts';
import { lowerAt } from '../lower-at.ts';

/** A number with the currency before it or the unit of measure after it. */
export interface AmountReading {
  readonly from: number;
  readonly to: number;
  readonly number: NumberReading;
  /** The unit's name without its rate; null where there is none. */
  readonly unit: string | null;
  /** What it is a rate over ("per share"); null where it is none. */
  readonly rate: string | null;
  /** A bound between the number and its unit. */
  readonly bound?: Bound;
}

/** The currency that a token starts and the token after it: "$", "US$", "$US", "HK $", "AUD", "Y=". */
function currencyBefore(tokens: readonly Token[], at: number): { to: number; name: string } | null {
  const first = tokens[at];
  if (!first) return null;
  const next = together(tokens, at, at + 1) ? tokens[at + 1] : undefined;
  if (first.kind === 'symbol') {
    const name = currencySigns.get(first.text);
    if (name === undefined) return null;
    const country = next && touches(tokens, at) ? dollarCountries.get(next.text) : undefined;
    if (first.text === '$' && country !== undefined) return { to: at + 2, name: country };
    return { to: at + 1, name };
  }
  if (first.kind !== 'word' || !next) return null;
  if (next.text === '$') {
    const country = dollarCountries.get(first.text);
    // "A $160 billion deal" is no Australian sum
    const isClose = first.text.length > 1 || touches(tokens, at);
    if (country !== undefined && isClose) return { to: at + 2, name: country };
  }
  const code = currencyCodes.get(first.text);
  if (code !== undefined && next.kind === 'number') return { to: at + 1, name: code };
  const prefix = currencyPrefixes.get(first.text);
  if (prefix !== undefined) {
    const isBeside = touches(tokens, at) || spacedPrefixes.has(first.text);
    if (isBeside && next.kind === 'number') return { to: at + 1, name: prefix };
    if (next.text === '=' && touches(tokens, at) && tokens[at + 2]?.kind === 'number')
      return { to: at + 2, name: prefix };
    if (next.text === '.' && touches(tokens, at) && tokens[at + 2]?.kind === 'number')
      return { to: at + 2, name: prefix };
  }
  return null;
}

/** Whether what follows a number makes a lone m after its digits a million: "35m of its devices", "1.2m tons", "10m people". */
function countsAfter(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next || !together(tokens, at - 1, at)) return false;
  if (genitives.has(next.lower) || isPlural(next.lower) || isPlural(lowerAt(tokens, at + 1))) return true;
  return readPlainUnit(tokens, at) !== null;
}

/** A number in millions by a letter that stands for metres here ("a 37m skeleton") is read again as metres. */
function settle(tokens: readonly Token[], number: NumberReading, money: boolean): NumberReading {
  if (!number.metres || money || countsAfter(tokens, number.to)) return number;
  return { ...number, to: number.to - 1, value: number.coefficient, scale: 1 };
}

/** An amount with its unit, the smaller units that go on with it, and the rate that stands after it, where one does. */
function withRate(
  tokens: readonly Token[],
  from: number,
  to: number,
  { number, unit, bound }: Omit<AmountReading, 'from' | 'to' | 'rate'>,
): AmountReading {
  const whole = unit === null ? null : withSmallerParts(tokens, { to, value: number.value, unit });
  const isCompound = whole !== null && whole.to > to;
  const end = whole?.to ?? to;
  const rate = readRate(tokens, end);
  return {
    from,
    to: rate?.to ?? end,
    number: isCompound ? { ...number, value: whole.value, coefficient: whole.value, scale: 1 } : number,
    unit: whole?.unit ?? unit,
    rate: rate?.name ?? null,
    ...(bound === undefined ? {} : { bound }),
  };
}

/** "$31.20 US", "$75 U.S. per barrel", "$5 Canadian": the country after the sum; null where another word takes it. */
function countryAfter(tokens: readonly Token[], at: number, name: string): string | null {
  const after = together(tokens, at - 1, at) ? tokens[at]?.lower : undefined;
  const next = tokens[at + 1];
  if (after === undefined || !dollarOwners.test(after) || name !== 'dollar' || next?.text === '$')
    return null;
  return next?.kind !== 'word' || after.startsWith('u.s') || perWords.has(next.lower) ? after : null;
}

function readMoney(
  tokens: readonly Token[],
  at: number,
  currency: { to: number; name: string },
): AmountReading | null {
  if (!together(tokens, at, currency.to)) return null;
  const plain = readNumber(tokens, currency.to);
  if (!plain?.digits) return null;
  const number = settle(tokens, plain, true);
  const country = countryAfter(tokens, number.to, currency.name);
  const unit = country === null ? currency.name : (dollarsByOwner.get(country) ?? currency.name);
  return withRate(tokens, at, country === null ? number.to : number.to + 1, { number, unit });
}

/**
 * The amount that starts at a token: "$5.4m", "5835 units" is 5835 alone, "20 miles per gallon", "two-thirds".
 * Null where no number starts there.
 */
export function readAmount(tokens: readonly Token[], at: number): AmountReading | null {
  const currency = currencyBefore(tokens, at);
  if (currency) return readMoney(tokens, at, currency);
  const plain = readFraction(tokens, at) ?? readNumber(tokens, at);
  if (!plain) return null;
  const number = settle(tokens, plain, false);
  const sign = tokens[number.to];
  const signName = sign && touches(tokens, number.to - 1) ? currencySigns.get(sign.text) : undefined;
  // "1,200€", but not the sign of the next sum
  if (signName !== undefined && !(tokens[number.to + 1]?.kind === 'number' && touches(tokens, number.to)))
    return withRate(tokens, at, number.to + 1, { number, unit: signName });
  const next = together(tokens, at, number.to) ? lowerAt(tokens, number.to) : '';
  // "half an hour", "20 more years"
  const skipped =
    (number.value === 0.5 && !number.digits && indefiniteArticles.has(next)) || moreWords.has(next) ? 1 : 0;
  const unit = readPlainUnit(tokens, number.to + skipped);
  if (unit) return withRate(tokens, at, unit.to, { number, unit: unit.name });
  // "15-plus years", "20 or more miles"
  const open = readBoundAfter(tokens, number.to);
  const beyond = open ? readPlainUnit(tokens, open.to) : null;
  if (open && beyond)
    return withRate(tokens, at, beyond.to, { number, unit: beyond.name, bound: open.bound });
  return { from: at, to: number.to, number, unit: null, rate: null };
}

/** The full name of an amount's unit, its rate included. */
export const unitName = ({ unit, rate }: { unit: string | null; rate: string | null }): string | null =>
  unit === null ? null : rate === null ? unit : `${unit} per ${rate}`;
