import { isNameNumber, isNotNumber, isYear } from '../is-name-number.ts';
import type { QuantityReading, QuantityRule } from '../quantity-rule.ts';
import { readAmount, unitName, type AmountReading } from '../read-amount.ts';
import { phraseName, readNounPhrase } from '../read-noun-phrase.ts';
import { isPlural } from '../../../language/en/sentences/singular.ts';
import { together, touches } from '../number/number-reading.ts';
import { rangeLeads, yearLeads } from '../../../language/en/figures/counted.ts';
import { additives, alternatives } from '../../../language/en/sentences/function-words.ts';
import { lowerAt } from '../../lower-at.ts';

const dashes = new Set(['-', '–', '—', '−']);

/** The token after the words that join the two ends of a range. */
function connector(tokens: Parameters<typeof touches>[0], at: number, opener: string): number | null {
  const here = tokens[at];
  if (!here || !together(tokens, at - 1, at)) return null;
  if (
    here.lower === 'to' ||
    (here.lower === 'through' && opener === 'from') ||
    (alternatives.has(here.lower) && tokens[at + 1]?.kind === tokens[at - 1]?.kind) ||
    (additives.has(here.lower) && opener === 'between')
  ) {
    const up = here.lower === 'to' && tokens[at + 1]?.lower === 'about' ? 1 : 0;
    return (
      (dashes.has(tokens[at + 1]?.text ?? '') && touches(tokens, at) && touches(tokens, at + 1)
        ? at + 2
        : at + 1) + up
    );
  }
  // "20- to 30-year": the hyphen hangs on the first number
  if (here.text === '-' && touches(tokens, at - 1) && tokens[at + 1]?.lower === 'to' && !touches(tokens, at))
    return at + 2;
  if (dashes.has(here.text) && touches(tokens, at - 1) === touches(tokens, at)) return at + 1;
  return null;
}

/** Gives the first end the scale of the second: "10 to 15 billion", but not "250,000 to 1 million". */
function low({ number: first }: AmountReading, { number: second }: AmountReading): number {
  return first.scale === 1 && second.scale > 1 && first.value < second.coefficient
    ? first.value * second.scale
    : first.value;
}

/** Two amounts that are the ends of one: "8 to 10", "between 5% and 6%", "from $200 to $4 million", "14-18 mpg". */
export const range: QuantityRule = {
  name: 'range',
  examples: [
    { text: 'From 8 to 10 ships arrived.', reads: '8–10 ship' },
    { text: 'Between 5% and 6% of them voted.', reads: '5–6 percentage' },
  ],
  read(source, at): QuantityReading | null {
    const { tokens } = source;
    const before = together(tokens, at - 1, at) ? lowerAt(tokens, at - 1) : '';
    const first = readAmount(tokens, at);
    if (!first) return null;
    const next = connector(tokens, first.to, before);
    if (next === null || !together(tokens, at, next)) return null;
    const second = readAmount(tokens, next);
    if (!second) return null;
    const from = rangeLeads.has(before) ? at - 1 : at;
    if (isNotNumber(source, at, first.number.to) || isNotNumber(source, next, second.number.to)) return null;
    if (first.unit !== null && second.unit !== null && first.unit !== second.unit) return null;
    if (first.unit === null && yearLeads.has(before) && isYear(source, at, first.to, false)) return null;
    if (first.rate !== null && second.rate !== null && first.rate !== second.rate) return null;
    if (
      first.unit !== null &&
      second.unit === null &&
      second.number.digits &&
      first.from === first.number.from
    ) {
      // "from 20 miles per gallon to 29": the unit stands with the first end alone
      if (!rangeLeads.has(before)) return null;
    }
    // "beat her by 46 percent to 42 percent": two figures beside each other
    if (low(first, second) > second.number.value && !rangeLeads.has(before)) return null;
    const ends = [low(first, second), second.number.value].sort((a, b) => a - b);
    const value = { low: ends[0] ?? 0, high: ends[1] ?? 0 };
    if (value.low === value.high) return null;
    const dash = tokens[first.to]?.kind === 'symbol';
    const unit = unitName({ unit: first.unit ?? second.unit, rate: first.rate ?? second.rate });
    if (unit !== null) return { from, to: second.to, value, unit, kind: 'measure', noun: null };
    if (dash && /^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '')) return null;
    const noun = readNounPhrase(tokens, second.to, true);
    const counted =
      noun !== null &&
      !isStreet(source, next, second.to) &&
      !(dash && !isPlural(lowerAt(tokens, noun.to - 1)));
    if (isYear(source, next, second.to, counted) && /^[12]\d{3}$/.test(tokens[at]?.text ?? '')) return null;
    if (isNameNumber(source, at, first.to, counted) || isNameNumber(source, next, second.to, counted))
      return null;
    // two bare numbers and a dash: a score, a house, a record
    if (
      dash &&
      !(
        counted &&
        value.low === low(first, second) &&
        value.high > value.low &&
        second.number.value > first.number.value
      )
    )
      return null;
    if (!counted)
      return rangeLeads.has(before) || value.low >= 10 || !first.number.digits
        ? { from, to: second.to, value, unit: null, kind: 'none', noun: null }
        : null;
    return {
      from,
      to: noun.to,
      numeral: second.to,
      value,
      unit: phraseName(tokens, noun),
      kind: 'noun',
      noun,
    };
  },
};

const isStreet = (source: Parameters<typeof isNameNumber>[0], from: number, to: number): boolean =>
  isNameNumber(source, from, to, true);
