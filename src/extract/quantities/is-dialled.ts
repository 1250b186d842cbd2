import type { Token } from '../tokens.ts';
import { dialJoiners, dialWords } from '../../language/en/figures/telephones.ts';
import { together } from './number/number-reading.ts';

/** So many tokens at most are looked at to either side of a number, and between it and the word that says it is dialled. */
const furthest = 8;
const furthestWord = 4;

/** The most digits that one group of a number has which is dialled. */
const longestGroup = 7;
/** Digits so many or more in groups, the first of which opens with a nought, are dialled whatever stands before. */
const fewestDigits = 7;
/** So many in groups are dialled where the words before say so. */
const fewestLedTo = 5;

const isGroup = ({ kind, text }: Token): boolean =>
  kind === 'number' && text.length <= longestGroup && !text.includes(',') && !text.includes('.');

const joints = new Set(['-', '–', '.', '(', ')', '+', '/']);

/** Whether a token is a group of digits of the number at `at`, or joins two. */
function belongs(tokens: readonly Token[], i: number, at: number): boolean {
  const token = tokens[i];
  if (!token || token.kind === 'word') return false;
  return (isGroup(token) || joints.has(token.text)) && together(tokens, i, at);
}

/** Whether a word before a token says that a number is dialled. */
function isLedTo(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= first - furthestWord && together(tokens, i, first); i -= 1) {
    const { lower } = tokens[i] ?? { lower: '' };
    if (dialWords.has(lower)) return true;
    if (!dialJoiners.has(lower)) return false;
  }
  return false;
}

/** How many groups of digits, and digits, a number has that goes on from `from` to `at` and on. */
function sizeOf(tokens: readonly Token[], from: number, at: number): { groups: number; digits: number } {
  let [groups, digits] = [0, 0];
  for (let i = from; i < at + furthest && (i <= at || belongs(tokens, i, at)); i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'number') continue;
    groups += 1;
    digits += token.text.length;
  }
  return { groups, digits };
}

/** The first token of the groups and marks that a number stands among, and the first of them that is no mark: "(020) 7946". */
function startOf(tokens: readonly Token[], at: number): { first: number; opening: number } {
  let first = at;
  while (at - first < furthest && belongs(tokens, first - 1, at)) first -= 1;
  let opening = first;
  while (opening < at && tokens[opening]?.kind === 'symbol') opening += 1;
  return { first, opening };
}

/**
 * Whether the digits at a token are of a telephone number: groups that begin as one does ("0800 123 456"), or those that the words
 * before say one calls ("the helpline on 116 123").
 */
export function isDialled(tokens: readonly Token[], at: number): boolean {
  const own = tokens[at];
  if (!own || !isGroup(own)) return false;
  const { first, opening } = startOf(tokens, at);
  const opensWithNought = /^0\d/.test(tokens[opening]?.text ?? '');
  if (!opensWithNought && !isLedTo(tokens, first)) return false;
  const { groups, digits } = sizeOf(tokens, opening, at);
  if (opensWithNought && groups > 1) return digits >= fewestDigits;
  return digits >= (groups > 1 ? fewestLedTo : fewestDigits) && isLedTo(tokens, first);
}
