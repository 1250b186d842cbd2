import type { Token } from '../../tokens.ts';
import { scalePlurals, scaleWords } from '../../../language/en/figures/number-words.ts';
import { together, touches } from './number-reading.ts';
import { lowerAt } from '../../lower-at.ts';

/** The scale word at `at`, or after a hyphen that touches both sides: "million", "-dozen"; null where none stands. */
export function scaleAt(tokens: readonly Token[], at: number): { to: number; scale: number } | null {
  const here = tokens[at];
  if (!here || !together(tokens, at - 1, at)) return null;
  const scale = scaleWords.get(here.lower) ?? scalePlurals.get(here.lower);
  // "12 Grand Slam titles" and "two grand pianos" are no thousands
  const isThing = here.lower === 'grand' && (here.text !== 'grand' || tokens[at + 1]?.kind === 'word');
  if (scale !== undefined && !isThing) return { to: at + 1, scale };
  if (here.text === '-' && touches(tokens, at - 1) && touches(tokens, at)) {
    const hyphened = scaleWords.get(lowerAt(tokens, at + 1));
    if (hyphened !== undefined) return { to: at + 2, scale: hyphened };
  }
  return null;
}
