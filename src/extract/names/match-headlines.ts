import type { Span } from '../../article/article.ts';
import type { Token } from '../tokens.ts';
import { isCapitalised } from './letter-case.ts';
import type { CapitalUse } from './read-sentences.ts';
import { phraseOf } from './runs/phrase-of.ts';

// No name has more words than this; it bounds the search at each place.
const longestName = 8;

/** A name found again in a headline, by its owner's index. */
export interface HeadlineMention extends Span {
  readonly owner: number;
}

/**
 * Finds names that the article's sentences give also in its headlines, where capitals prove nothing.
 * @param forms each form of a name and the index of its owner
 */
export function matchHeadlines(
  tokens: readonly Token[],
  uses: readonly CapitalUse[],
  forms: ReadonlyMap<string, number>,
): HeadlineMention[] {
  const found: HeadlineMention[] = [];
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    i++;
    if (!token || uses[token.sentence] !== 'headline' || !isCapitalised(token.text)) continue;
    const at = i - 1;
    for (let to = Math.min(tokens.length, at + longestName); to > at; to--) {
      const last = tokens[to - 1];
      if (last?.sentence !== token.sentence || last.kind !== 'word') continue;
      const owner = forms.get(phraseOf(tokens, at, to));
      if (owner === undefined) continue;
      found.push({ start: token.start, end: last.end, owner });
      i = to;
      break;
    }
  }
  return found;
}
