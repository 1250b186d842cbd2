import type { Article, Span } from '../article/article.ts';

/** `word`: letters, with inner apostrophes and initialisms ("don’t", "U.S."); `number`: digits with separators; `symbol`: any other single character. */
export type TokenKind = 'word' | 'number' | 'symbol';

/** One token. Neighbours with no space between them have `end === next.start`. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  /** Index of its sentence in {@link Article.sentences}, which is in text order. */
  readonly sentence: number;
  /** Index of its block in {@link Article.blocks}. */
  readonly block: number;
}

// Each alternative consumes what it starts on, and none can match the same text in two ways: linear in the text.
// A possessive ’s is a token of its own; a hyphen is a symbol, so "all-girl" is three tokens that touch.
const tokenPattern =
  /\p{L}(?:\.\p{L})+\.?(?![\p{L}\p{M}])|['’][sS](?![\p{L}\p{M}])|\p{L}[\p{L}\p{M}]*(?:['’](?![sS](?![\p{L}\p{M}]))[\p{L}\p{M}]+)*|\d+(?:,\d{3})*(?!,?\d)(?:\.\d+)?|\d+|\S/gu;

const kindOf = (text: string): TokenKind =>
  /^\p{L}|^['’]./u.test(text) ? 'word' : /^\d/.test(text) ? 'number' : 'symbol';

/**
 * Splits every sentence of an article into tokens, in text order, in one pass.
 * Text outside sentences (picture credits, for instance) yields none.
 */
export function tokenize({ text, sentences }: Article): Token[] {
  const tokens: Token[] = [];
  sentences.forEach(({ start, end, block }, sentence) => {
    const body = text.slice(start, end);
    for (const match of body.matchAll(tokenPattern)) {
      const [found] = match;
      const at = start + match.index;
      tokens.push({
        start: at,
        end: at + found.length,
        text: found,
        lower: found.toLowerCase(),
        kind: kindOf(found),
        sentence,
        block,
      });
    }
  });
  return tokens;
}
