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
  /\p{L}(?:\.\p{L})+\.?(?![\p{L}\p{M}])|['’][sS](?![\p{L}\p{M}])|\p{L}[\p{L}\p{M}]*(?:['’](?![sS](?![\p{L}\p{M}]))[\p{L}\p{M}]+)*|\d+(?:,\d{3})*(?!,?\d)(?:\.\d+)?|\d+|\S/u;

const letterFirst = /^(?:\p{L}|['’].)/u;

function kindOf(text: string): TokenKind {
  const code = text.charCodeAt(0);
  if (code >= 48 && code <= 57) return 'number';
  return (code | 32) >= 97 && (code | 32) <= 122 ? 'word' : letterFirst.test(text) ? 'word' : 'symbol';
}

/**
 * Splits every sentence of an article into tokens, in text order, in one pass.
 * Text outside sentences (picture credits, for instance) yields none.
 */
export function tokenize({ text, sentences }: Article): Token[] {
  const tokens: Token[] = [];
  // asked at each place whether a token starts there, it makes no list of what it found
  const pattern = new RegExp(tokenPattern, 'uy');
  sentences.forEach(({ start, end, block }, sentence) => {
    const body = text.slice(start, end);
    for (let at = 0; at < body.length;) {
      pattern.lastIndex = at;
      if (!pattern.test(body)) {
        at += 1;
        continue;
      }
      const found = body.slice(at, pattern.lastIndex);
      tokens.push({
        start: start + at,
        end: start + pattern.lastIndex,
        text: found,
        lower: found.toLowerCase(),
        kind: kindOf(found),
        sentence,
        block,
      });
      at = pattern.lastIndex;
    }
  });
  return tokens;
}
