import type { Token } from '../../tokens.ts';

/** The words of a stretch as one phrase: single spaces, no full stops, typewriter apostrophes. */
export function phraseOf(tokens: readonly Token[], from: number, to: number): string {
  let phrase = '';
  let end = -1;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.text === '.') {
      end = token.end;
      continue;
    }
    const text = token.text.endsWith('.') ? token.text.slice(0, -1) : token.text;
    phrase += end === token.start || phrase === '' ? text : ` ${text}`;
    end = token.end;
  }
  return phrase.includes('’') ? phrase.replaceAll('’', "'") : phrase;
}
