import { accordingCues, conditions } from '../../language/en/speech/claims.ts';
import type { Claim } from './find-claims.ts';
import { introductionEnd, introductionStart } from './introduction.ts';
import { lowerAt } from '../lower-at.ts';

/** First and last words of what was said, without the words that introduce it where they stand inside, between commas. */
export function partsOf(claim: Claim): readonly (readonly [number, number])[] {
  const { sentence, cue, source, first, last } = claim;
  const { words } = sentence;
  if (cue < first || cue > last) return [[first, last]];
  const from = introductionStart(claim);
  const to = introductionEnd(sentence, cue, source);
  // "If it rains, he said he would go": no comma parts the words that introduce from those that follow
  const next = words[to + 1]?.text === ',' ? to + 2 : conditions.has(lowerAt(words, first)) ? to + 1 : -1;
  return words[from - 1]?.text === ',' && from - 2 >= first && next >= 0 && next <= last
    ? [
        [first, from - 2],
        [next, last],
      ]
    : [[first, last]];
}

/** The last word of a cue: "according to" is two. */
export const cueEnd = ({ sentence: { words }, cue }: Claim): number =>
  accordingCues.has(lowerAt(words, cue)) && words[cue + 1]?.lower === 'to' ? cue + 1 : cue;

/** So far apart are two words where a quotation stands between them that is a sentence of its own. */
export const widestGap = 8;
