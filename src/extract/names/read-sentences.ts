import type { Article } from '../../article/article.ts';
import type { Token } from '../tokens.ts';
import { isAllCapitals, isCapitalised } from './letter-case.ts';
import { functionWords } from '../../language/en/names/other-words.ts';

/**
 * How far capitals are evidence in a sentence: in `prose` they mark names; in a `headline` nearly every word has one;
 * in `capitals` every letter is one and nothing follows.
 */
export type CapitalUse = 'prose' | 'headline' | 'capitals';

/**
 * Reads how each sentence uses capitals, by the share of its words that have one. Outside titles and
 * headings only a sentence whose every word but the smallest has a capital is a headline.
 * @returns one entry a sentence of the article
 */
export function readCapitalUse({ sentences, blocks }: Article, tokens: readonly Token[]): CapitalUse[] {
  const uses = sentences.map((): CapitalUse => 'prose');
  let first = 0;
  while (first < tokens.length) {
    const head = tokens[first];
    if (!head) break;
    let end = first;
    let words = 0;
    let capitals = 0;
    let shouted = 0;
    let small = 0;
    let saying = false;
    for (let token = tokens[end]; token?.sentence === head.sentence; token = tokens[++end]) {
      if (token.kind !== 'word') continue;
      const long = token.text.length > 3;
      if (long) words++;
      if (isCapitalised(token.text)) {
        if (isAllCapitals(token.text)) shouted++;
        if (long) capitals++;
      } else {
        if (long) small++;
        saying ||= !functionWords.has(token.lower);
      }
    }
    const kind = blocks[head.block]?.kind;
    const label = kind === 'title' || kind === 'heading';
    if (shouted > 3 && small === 0) uses[head.sentence] = 'capitals';
    else if (label ? words > 2 && capitals / words >= 0.6 : words > 4 && !saying)
      uses[head.sentence] = 'headline';
    first = end;
  }
  return uses;
}
