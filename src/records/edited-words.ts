/** A piece of a quotation's segment: the article's words, an editor's cut `[…]`, or an editor's insertion `[the agency]`. */
export interface WordsPiece {
  readonly is: 'text' | 'cut' | 'insertion';
  /** The piece as it is written, brackets included. */
  readonly text: string;
}

const bracketed = /\[[^[\]]+\]/g;
const cut = /^\[\s*(?:…|\.\s*\.\s*\.)\s*\]$/;

/**
 * Splits a segment at the brackets of an editor. The pieces in order are the whole segment again.
 * Whether brackets are an editor's or the article's own only the article can tell.
 */
export function splitEditedWords(segment: string): WordsPiece[] {
  const pieces: WordsPiece[] = [];
  let from = 0;
  for (const { 0: text, index } of segment.matchAll(bracketed)) {
    if (index > from) pieces.push({ is: 'text', text: segment.slice(from, index) });
    pieces.push({ is: cut.test(text) ? 'cut' : 'insertion', text });
    from = index + text.length;
  }
  if (from < segment.length) pieces.push({ is: 'text', text: segment.slice(from) });
  return pieces;
}
