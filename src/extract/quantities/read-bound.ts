import type { Bound } from '../../records/figure.ts';
import type { Token } from '../tokens.ts';
import type { QuantityReading } from './quantity-rule.ts';
import { together, touches } from './number/number-reading.ts';
import {
  boundsAfter,
  boundsBefore,
  longestBoundAfter,
  longestBoundBefore,
  plusSigns,
  spanOpeners,
  topicWords,
} from '../../language/en/figures/bounds.ts';
import { lengthUnits, timeUnits } from '../../language/en/figures/units.ts';

/** A quantity's bound and the stretch of tokens that number, unit and bound words cover. */
export interface BoundReading {
  readonly from: number;
  readonly to: number;
  readonly bound: Bound;
}

function before(tokens: readonly Token[], at: number): { from: number; bound: Bound; phrase: string } | null {
  let phrase = '';
  let found: { from: number; bound: Bound; phrase: string } | null = null;
  for (let length = 1; length <= longestBoundBefore; length += 1) {
    const index = at - length;
    const here = tokens[index];
    if (!here || !together(tokens, index, at)) break;
    phrase = length === 1 ? here.lower : `${here.lower} ${phrase}`;
    const bound = boundsBefore.get(phrase);
    if (bound !== undefined) found = { from: index, bound, phrase };
  }
  return found;
}

/** Whether the words before a number bound it here, or mean something else. */
function bounding(
  tokens: readonly Token[],
  { from, phrase }: { from: number; phrase: string },
  { unit }: QuantityReading,
): boolean {
  const previous = tokens[from - 1];
  const earlier = previous && together(tokens, from - 1, from) ? previous.lower : '';
  if (phrase === 'within') {
    const last = unit?.slice(unit.lastIndexOf(' ') + 1) ?? '';
    return timeUnits.has(last) || lengthUnits.has(last);
  }
  if (phrase === 'over' && unit !== null && timeUnits.has(unit)) return spanOpeners.has(earlier);
  if (phrase === 'about') return !topicWords.has(earlier);
  if (phrase === 'some') return earlier !== 'and' || unit !== null;
  return true;
}

/** A bound that starts at a token, right after a number or its unit: "or more", "or so", "-plus"; null where none does. */
export function readBoundAfter(tokens: readonly Token[], at: number): { to: number; bound: Bound } | null {
  let phrase = '';
  let found: { to: number; bound: Bound } | null = null;
  for (let length = 1; length <= longestBoundAfter; length += 1) {
    const index = at + length - 1;
    const here = tokens[index];
    if (!here || !together(tokens, index, at - 1)) break;
    phrase = length === 1 ? here.lower : `${phrase} ${here.lower}`;
    const bound = boundsAfter.get(phrase);
    // "plus" joins two numbers; only where it touches the first does it bound it
    if (bound !== undefined && (!plusSigns.test(phrase) || touches(tokens, at - 1)))
      found = { to: index + 1, bound };
  }
  return found;
}

/** The bound around a quantity: the words before it ("more than", "up to") or after it ("or more"). */
export function readBound(tokens: readonly Token[], reading: QuantityReading): BoundReading {
  let { from, to } = reading;
  let bound: Bound = reading.bound ?? 'exact';
  const left = before(tokens, from);
  if (left && bounding(tokens, left, reading)) {
    ({ from, bound } = left);
    // "up to about 400": the outer words decide
    const outer = before(tokens, from);
    if (outer && bounding(tokens, outer, reading) && outer.bound !== 'exact') ({ from, bound } = outer);
  }
  const after = readBoundAfter(tokens, to);
  if (after) ({ to } = after);
  if (after && bound === 'exact') ({ bound } = after);
  else if (!after && reading.numeral !== undefined) to = reading.numeral;
  return { from, to, bound };
}

const boundPhrases = [...boundsBefore.keys(), ...boundsAfter.keys()].map((phrase) =>
  phrase.replaceAll(' ', ''),
);

/** Whether words have a phrase in them that bounds a number. */
export function statesBound(words: string): boolean {
  const closed = words.toLowerCase().replaceAll(/\s/g, '');
  return boundPhrases.some((phrase) => closed.includes(phrase));
}
