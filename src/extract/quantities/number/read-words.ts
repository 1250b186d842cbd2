import type { Token } from '../../tokens.ts';
import { halfWords, partsAfterAnd, smallNumbers } from '../../../language/en/figures/number-words.ts';
import { together, touches, type NumberReading } from './number-reading.ts';
import { scaleAt } from './scales.ts';
import { additives, indefiniteArticles } from '../../../language/en/sentences/function-words.ts';
import { lowerAt } from '../../lower-at.ts';

/** A number in words as far as it has been read. */
interface Sum {
  /** The token after the last. */
  readonly to: number;
  /** What a scale word above a hundred has closed: the three million of "three million two hundred". */
  readonly total: number;
  /** What stands after that. */
  readonly group: number;
  /** The last of those scale words; 1 where there is none. */
  readonly scale: number;
}

type Tokens = readonly Token[];

const smallAt = (tokens: Tokens, at: number): number | undefined => smallNumbers.get(lowerAt(tokens, at));

/** "seven", or the one that "a million" leaves out; null where no number begins. */
function opening(tokens: Tokens, at: number): Sum | null {
  if (indefiniteArticles.has(lowerAt(tokens, at)))
    return scaleAt(tokens, at + 1) ? { to: at + 1, total: 0, group: 1, scale: 1 } : null;
  const small = smallAt(tokens, at);
  return small === undefined ? null : { to: at + 1, total: 0, group: small, scale: 1 };
}

/** Whether a number below a hundred goes on with another: "twenty" with "one", "two hundred" with "five"; "two" with none. */
function goesOn({ group, total, scale }: Sum, small: number): boolean {
  const ones = group % 100;
  if (ones === 0) return (group > 0 || total > 0) && !(scale > 1 && group === 0 && small >= 1000);
  return ones >= 20 && ones % 10 === 0 && small < 10;
}

/** What may stand between a number and the one below a hundred that goes on with it. */
type Link = 'hyphen' | 'and' | 'nothing';

const linkAt = (tokens: Tokens, at: number): Link => {
  if (tokens[at]?.text === '-' && touches(tokens, at - 1) && touches(tokens, at)) return 'hyphen';
  return additives.has(lowerAt(tokens, at)) && together(tokens, at, at + 1) ? 'and' : 'nothing';
};

/** Whether a link may stand behind a number: "twenty-", "two hundred and", "three thousand and". */
function mayLink({ group, total }: Sum, link: Link): boolean {
  if (link === 'hyphen') return group % 10 === 0 && group % 100 >= 20;
  return link === 'nothing' || (group >= 100 ? group % 100 === 0 : group === 0 && total >= 1000);
}

/** "hundred five", "twenty-one", "hundred and five": with the number below a hundred that goes on with it. */
function withSmall(tokens: Tokens, sum: Sum): Sum | null {
  const link = linkAt(tokens, sum.to);
  const at = link === 'nothing' ? sum.to : sum.to + 1;
  const small = smallAt(tokens, at);
  return small !== undefined && mayLink(sum, link) && goesOn(sum, small)
    ? { ...sum, to: at + 1, group: sum.group + small }
    : null;
}

/** "three million": times the scale word behind it. */
function withScale(tokens: Tokens, { to, total, group, scale }: Sum): Sum | null {
  const by = scaleAt(tokens, to);
  if (!by || (group === 0 && by.scale !== 100 && total === 0)) return null;
  if (by.scale === 100) return { to: by.to, total, group: (group || 1) * 100, scale };
  const closed = group === 0 ? total * by.scale : total + group * by.scale;
  return { to: by.to, total: closed, group: 0, scale: by.scale };
}

const afterHyphen = (tokens: Tokens, at: number): number =>
  tokens[at]?.text === '-' && touches(tokens, at - 1) && touches(tokens, at) ? at + 1 : at;

/** "two and a half", "seven-and-a-half". */
function withPart(tokens: Tokens, sum: Sum): Sum | null {
  const { to, group, scale } = sum;
  const and = afterHyphen(tokens, to);
  const article = afterHyphen(tokens, and + 1);
  const at = afterHyphen(tokens, article + 1);
  const part = lowerAt(tokens, at);
  const isPart =
    additives.has(lowerAt(tokens, and)) && lowerAt(tokens, article) === 'a' && partsAfterAnd.has(part);
  return isPart && scale === 1 && together(tokens, to, at)
    ? { ...sum, to: at + 1, group: group + (halfWords.has(part) ? 0.5 : 0.25) }
    : null;
}

/** A number in words: "twenty-eight thousand six hundred and forty-two", "two and a half million", "a dozen". */
export function readWordNumber(tokens: Tokens, at: number): NumberReading | null {
  let sum = opening(tokens, at);
  while (sum && together(tokens, at, sum.to)) {
    const longer: Sum | null = withSmall(tokens, sum) ?? withScale(tokens, sum) ?? withPart(tokens, sum);
    if (!longer) break;
    sum = longer;
  }
  if (!sum) return null;
  const value = sum.total + sum.group;
  return { from: at, to: sum.to, value, coefficient: value / sum.scale, scale: sum.scale, digits: false };
}
