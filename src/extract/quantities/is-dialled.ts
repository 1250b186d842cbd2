import type { Token } from '../tokens.ts';
import { dialJoiners, dialWords } from '../../language/en/figures/telephones.ts';
import { together } from './number/number-reading.ts';

/** So many tokens at most make up a number that is dialled, and stand between it and the word that says so. */
const longest = 12;
const furthest = 4;

const isGroup = (token: Token | undefined): boolean =>
  token?.kind === 'number' && /^\d{1,7}$/.test(token.text);
const isJoint = (token: Token | undefined): boolean =>
  token?.kind === 'symbol' && /^[-–.()+/]$/.test(token.text);

/** The groups of digits, with what joins them, that a token stands among. */
function groupsAround(tokens: readonly Token[], at: number): { first: number; groups: string[] } {
  const belongs = (i: number): boolean =>
    together(tokens, i, at) && (isGroup(tokens[i]) || isJoint(tokens[i])) && Math.abs(i - at) < longest;
  let first = at;
  while (belongs(first - 1)) first -= 1;
  let last = at;
  while (belongs(last + 1)) last += 1;
  const run = tokens.slice(first, last + 1);
  return { first, groups: run.filter(isGroup).map(({ text }) => text) };
}

/** Whether a word before a token says that a number is dialled. */
function isLedTo(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= first - furthest && together(tokens, i, first); i -= 1) {
    const { lower } = tokens[i] ?? { lower: '' };
    if (dialWords.has(lower)) return true;
    if (!dialJoiners.has(lower)) return false;
  }
  return false;
}

/** Digits so many or more in groups, the first of which opens with a nought, are dialled whatever stands before. */
const fewestDigits = 7;

/**
 * Whether the digits at a token are of a telephone number: groups that begin as one does ("0800 123 456"), or those that the words
 * before say one calls ("the helpline on 116 123").
 */
export function isDialled(tokens: readonly Token[], at: number): boolean {
  if (!isGroup(tokens[at])) return false;
  const { first, groups } = groupsAround(tokens, at);
  const digits = groups.join('').length;
  if (groups.length > 1 && digits >= fewestDigits && /^0\d/.test(groups[0] ?? '')) return true;
  const isWhole = digits >= fewestDigits || groups.length > 1;
  return isWhole && digits >= 5 && isLedTo(tokens, first);
}
