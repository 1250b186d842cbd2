import type { Token } from '../../tokens.ts';
import type { Segment } from './run.ts';
import { isGivenName } from '../../../language/en/names/given-names.ts';
import { phraseOf } from './phrase-of.ts';
import { lowerAt } from '../../lower-at.ts';

// So many words before a name are looked behind at most.
const longestLead = 3;

/**
 * Cuts off what only stands before a name: "Interestingly Doe", "Injecting Doe", "Crooked Jane Doe", where the rest is a
 * name of the article by itself. A single word is left only where the capital before it comes from the sentence's start.
 * @param small the article's words without a capital
 */
export function trimLeads(
  tokens: readonly Token[],
  segments: readonly Segment[],
  small: ReadonlySet<string>,
): Segment[] {
  const alone = new Set(segments.map(({ from, to }) => phraseOf(tokens, from, to)));
  return segments.map((segment) => {
    const { from, to, shape, initial, title } = segment;
    if (shape !== 'plain' || to - from < 2 || title !== null) return segment;
    const first = lowerAt(tokens, from);
    if (isGivenName(first)) return segment;
    for (let cut = from + 1; cut < to && cut <= from + longestLead; cut++) {
      const word = to - cut === 1;
      if (word && !(initial && (small.has(first) || /(?:ing|ed|ly)$/.test(first)))) break;
      if (!word && !isGivenName(lowerAt(tokens, cut))) continue;
      if (tokens[cut]?.kind === 'word' && alone.has(phraseOf(tokens, cut, to)))
        return { ...segment, from: cut, initial: false };
    }
    return segment;
  });
}
