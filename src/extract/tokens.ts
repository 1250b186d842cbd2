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
// Digits stand in groups after commas (of two, as in India, before the last three) or after spaces that do not break a line; a plain
// space parts numbers as well, and joins the groups only of round thousands.
// A possessive ’s is a token of its own; a hyphen is a symbol, so "all-girl" is three tokens that touch.
const tokenPattern =
  /\p{L}(?:\.\p{L})+\.?(?![\p{L}\p{M}])|['’][sS](?![\p{L}\p{M}])|\p{L}[\p{L}\p{M}]*(?:['’](?![sS](?![\p{L}\p{M}]))[\p{L}\p{M}]+)*|\d{1,2}(?:,\d{2}){1,4},\d{3}(?![\d,])(?:\.\d+)?|[1-9]\d{0,2}(?:(?:[\u00a0\u2009\u202f]\d{3})+|(?: \d{3}){0,3} 000)(?!\d)(?:\.\d+)?|\d+(?:,\d{3})*(?!,?\d)(?:\.\d+)?|\d+|\S/u;

const letterFirst = /^(?:\p{L}|['’].)/u;

function kindOf(text: string): TokenKind {
  const code = text.charCodeAt(0);
  if (code >= 48 && code <= 57) return 'number';
  return isAsciiLetter(code) || letterFirst.test(text) ? 'word' : 'symbol';
}

const isAsciiLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/**
 * The end of the token at `at` where it is a word of plain letters or a plain mark, which most are: a look at a few
 * characters instead of the pattern. -1 where the pattern must say.
 */
function plainEnd(body: string, at: number): number {
  let end = at;
  while (isAsciiLetter(body.charCodeAt(end))) end += 1;
  const next = body.charCodeAt(end);
  const stop = end === body.length || next === 0x20 || next === 0x2c || next === 0x2d;
  if (end > at) return stop ? end : -1;
  return next === 0x2c || next === 0x2d || next === 0x2e ? end + 1 : -1;
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
      if (body.charCodeAt(at) === 0x20) {
        at += 1;
        continue;
      }
      let to = plainEnd(body, at);
      if (to < 0) {
        pattern.lastIndex = at;
        to = pattern.test(body) ? pattern.lastIndex : at;
      }
      if (to === at) {
        at += 1;
        continue;
      }
      const found = body.slice(at, to);
      tokens.push({
        start: start + at,
        end: start + to,
        text: found,
        lower: found.toLowerCase(),
        kind: kindOf(found),
        sentence,
        block,
      });
      at = to;
    }
  });
  return tokens;
}
