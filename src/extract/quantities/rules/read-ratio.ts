import type { Token } from '../../tokens.ts';
import { together, touches, type NumberReading } from '../number/number-reading.ts';
import { readNumber } from '../number/read-number.ts';
import type { QuantityReading, QuantityRule } from '../quantity-rule.ts';
import { phraseName, readNounPhrase } from '../read-noun-phrase.ts';
import { readPlainUnit } from '../read-unit.ts';
import { timeUnits } from '../../../language/en/figures/units.ts';
import { distributives, rounds } from '../../../language/en/figures/counted.ts';
import { genitives } from '../../../language/en/sentences/function-words.ts';
import { lowerAt } from '../../lower-at.ts';

/** Where the second number of a ratio stands, after "in", "-in-", "in every" or "out of"; null where no such words are. */
function afterRatioWords(tokens: readonly Token[], at: number): number | null {
  const from = tokens[at]?.text === '-' && touches(tokens, at - 1) && touches(tokens, at) ? at + 1 : at;
  const word = tokens[from]?.lower;
  if (word === 'out') return genitives.has(lowerAt(tokens, from + 1)) ? skipEvery(tokens, from + 2) : null;
  if (word !== 'in') return null;
  return from > at && tokens[from + 1]?.text === '-' ? from + 2 : skipEvery(tokens, from + 1);
}

const skipEvery = (tokens: readonly Token[], at: number): number =>
  distributives.has(lowerAt(tokens, at)) ? at + 1 : at;

const isWhole = ({ value, scale }: NumberReading): boolean =>
  Number.isInteger(value) && value >= 1 && scale === 1;

/** "two in three voters", "1-in-2,700", "seven out of 11": a share, told by two numbers. */
export const ratio: QuantityRule = {
  name: 'ratio',
  examples: [
    { text: 'Four in 10 voters stayed away.', reads: '0.4 % voter' },
    { text: 'Seven out of 14 were lost.', reads: '0.5' },
    { text: 'It was built in 2019.', reads: null },
  ],
  read({ tokens }, at): QuantityReading | null {
    const first = readNumber(tokens, at);
    const next = first && isWhole(first) ? afterRatioWords(tokens, first.to) : null;
    const second = next === null ? null : readNumber(tokens, next);
    if (!first || !second || second.value <= first.value || !together(tokens, at, second.to - 1)) return null;
    if (tellsWhen(tokens, second)) return null;
    const reading = { from: at, value: first.value / second.value };
    const noun = readNounPhrase(tokens, second.to, true);
    return noun
      ? {
          ...reading,
          to: noun.to,
          numeral: second.to,
          unit: `% ${phraseName(tokens, noun)}`,
          kind: 'noun',
          noun,
        }
      : { ...reading, to: second.to, unit: null, kind: 'none', noun: null };
  },
};

/** "3 in 2019", "one in two games", "3 in 10 seconds": the second number is a year, or how often or how soon; not behind "out of". */
function tellsWhen(tokens: readonly Token[], { from, to }: NumberReading): boolean {
  if (/^[12]\d{3}$/.test(tokens[from]?.text ?? '')) return true;
  if (genitives.has(lowerAt(tokens, from - 1))) return false;
  const unit = readPlainUnit(tokens, to);
  return rounds.test(lowerAt(tokens, to)) || (unit !== null && timeUnits.has(unit.name));
}
