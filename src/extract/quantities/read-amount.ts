import type { Token } from '../tokens.ts';
import { readFraction, readNumber, together, touches, type NumberReading } from './read-number.ts';
import { readPlainUnit, readRate } from './read-unit.ts';
import { isPlural } from './singular.ts';
import { currencyCodes, currencyPrefixes, currencySigns, dollarCountries } from './vocabulary/currencies.ts';

/** A number with the currency before it or the unit of measure after it. */
export interface AmountReading {
  readonly from: number;
  readonly to: number;
  readonly number: NumberReading;
  /** The unit's name without its rate; null where there is none. */
  readonly unit: string | null;
  /** What it is a rate over ("per share"); null where it is none. */
  readonly rate: string | null;
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
    if (country !== undefined) return { to: at + 2, name: country };
  }
  const code = currencyCodes.get(first.text);
  if (code !== undefined && next.kind === 'number') return { to: at + 1, name: code };
  const prefix = currencyPrefixes.get(first.text);
  if (prefix !== undefined) {
    if (touches(tokens, at) && next.kind === 'number') return { to: at + 1, name: prefix };
    if (next.text === '=' && touches(tokens, at) && tokens[at + 2]?.kind === 'number')
      return { to: at + 2, name: prefix };
    if (next.text === '.' && touches(tokens, at) && tokens[at + 2]?.kind === 'number')
      return { to: at + 2, name: prefix };
  }
  return null;
}

const usAfter = /^(?:u\.s\.?|us|canadian|australian|can)$/;
const usAfterUnits = new Map([
  ['canadian', 'canadian dollar'],
  ['can', 'canadian dollar'],
  ['australian', 'australian dollar'],
]);

/** Whether what follows a number makes a lone m after its digits a million: "35m of its devices", "1.2m tons", "10m people". */
function countsAfter(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next || !together(tokens, at - 1, at)) return false;
  if (next.lower === 'of' || isPlural(next.lower) || isPlural(tokens[at + 1]?.lower ?? '')) return true;
  return readPlainUnit(tokens, at) !== null;
}

const moreWords = new Set(['more', 'additional', 'further', 'extra', 'straight', 'consecutive', 'full']);

/** A number in millions by a letter that stands for metres here ("a 37m skeleton") is read again as metres. */
function settle(tokens: readonly Token[], number: NumberReading, money: boolean): NumberReading {
  if (!number.metres || money || countsAfter(tokens, number.to)) return number;
  return { ...number, to: number.to - 1, value: number.coefficient, scale: 1 };
}

/**
 * The amount that starts at a token: "$5.4m", "5835 units" is 5835 alone, "20 miles per gallon", "two-thirds".
 * Null where no number starts there.
 */
export function readAmount(tokens: readonly Token[], at: number): AmountReading | null {
  const currency = currencyBefore(tokens, at);
  const start = currency?.to ?? at;
  if (currency && !together(tokens, at, start)) return null;
  const plain = (currency ? null : readFraction(tokens, start)) ?? readNumber(tokens, start);
  if (!plain) return null;
  const number = settle(tokens, plain, currency !== null);
  if (currency) {
    if (!number.digits) return null;
    const after = tokens[number.to];
    const country =
      after &&
      together(tokens, start, number.to) &&
      usAfter.test(after.lower) &&
      !(tokens[number.to + 1]?.text === '$') &&
      currency.name === 'dollar'
        ? after
        : null;
    const settled =
      (country && tokens[number.to + 1]?.kind !== 'word') ||
      country?.lower.startsWith('u.s') ||
      (country && tokens[number.to + 1]?.lower === 'per')
        ? country
        : null;
    const end = settled ? number.to + 1 : number.to;
    const named = settled ? (usAfterUnits.get(settled.lower) ?? currency.name) : currency.name;
    const rate = readRate(tokens, end);
    return { from: at, to: rate?.to ?? end, number, unit: named, rate: rate?.name ?? null };
  }
  const sign = tokens[number.to];
  if (sign?.kind === 'symbol' && touches(tokens, number.to - 1)) {
    const name = currencySigns.get(sign.text);
    if (name !== undefined && !(tokens[number.to + 1]?.kind === 'number' && touches(tokens, number.to))) {
      const rate = readRate(tokens, number.to + 1);
      return { from: at, to: rate?.to ?? number.to + 1, number, unit: name, rate: rate?.name ?? null };
    }
  }
  // "half an hour"
  const article =
    number.value === 0.5 && !number.digits && /^an?$/.test(tokens[number.to]?.lower ?? '') ? 1 : 0;
  // "20 more years"
  const more = moreWords.has(tokens[number.to]?.lower ?? '') && together(tokens, start, number.to) ? 1 : 0;
  const unit = readPlainUnit(tokens, number.to + article + more);
  if (!unit) return { from: at, to: number.to, number, unit: null, rate: null };
  const rate = readRate(tokens, unit.to);
  return { from: at, to: rate?.to ?? unit.to, number, unit: unit.name, rate: rate?.name ?? null };
}

/** The full name of an amount's unit, its rate included. */
export const unitName = ({ unit, rate }: { unit: string | null; rate: string | null }): string | null =>
  unit === null ? null : rate === null ? unit : `${unit} per ${rate}`;
