import { splitSentences } from '../../../article/sentences/split-sentences.ts';
import { mayQualify } from './qualifying-words.ts';
import { lineText, type Line } from './sheet.ts';

/** In characters: what counts as long, what is left of it at the least, and what a cut must at least save. */
const lengths = { long: 700, kept: 350, saved: 120 };

interface SentencePlace {
  readonly paragraph: number;
  readonly start: number;
  readonly text: string;
}

function sentencesOf(paragraphs: readonly Line[]): SentencePlace[] {
  return paragraphs.flatMap((line, paragraph) => {
    const text = lineText(line);
    const block = { kind: 'paragraph', start: 0, end: text.length, line: 1 } as const;
    return splitSentences(text, [block]).map(({ start, end }) => ({
      paragraph,
      start,
      text: text.slice(start, end),
    }));
  });
}

/** The stretches of a line up to a place, in characters from its start, without white space at the end. */
function lineUpTo(line: Line, end: number): Line {
  const kept: { text: string; editors?: boolean; inferred?: boolean; strong?: boolean }[] = [];
  let left = lineText(line).slice(0, end).trimEnd().length;
  for (const piece of line) {
    if (left <= 0) break;
    kept.push({ ...piece, text: piece.text.slice(0, left) });
    left -= piece.text.length;
  }
  return kept;
}

/**
 * Shortens a long statement for a sheet that has no room for it: whole sentences at its end give way to `[…]`, as many
 * as there are in which no word qualifies or denies anything.
 * @param paragraphs Its words with their marks.
 * @param language Of the words, as a BCP 47 tag; only English is shortened, since only its qualifying words are known.
 * @returns The paragraphs that stay, the last with `[…]` and its closing mark; null where it is not long or where
 * nothing may be cut.
 */
export function shortenStatement(paragraphs: readonly Line[], language: string): Line[] | null {
  const whole = paragraphs.map(lineText).join('\n');
  if (whole.length <= lengths.long || !/^en\b/i.test(language)) return null;
  // What an editor put into the words explains them, and is kept with them.
  if (paragraphs.flat().some(({ editors }) => editors)) return null;
  const sentences = sentencesOf(paragraphs);
  const after = (from: number): number =>
    sentences.slice(from).reduce((sum, { text }) => sum + text.length + 1, 0);
  const all = after(0);
  let from = sentences.length;
  while (from > 1) {
    const before = sentences[from - 1];
    if (!before || mayQualify(before.text) || all - after(from - 1) < lengths.kept) break;
    from -= 1;
  }
  const first = sentences[from];
  if (!first || after(from) < lengths.saved) return null;
  const cut = lineUpTo(paragraphs[first.paragraph] ?? [], first.start);
  const kept = [...paragraphs.slice(0, first.paragraph), ...(cut.length > 0 ? [cut] : [])];
  const last = kept.at(-1);
  if (!last) return null;
  const [close = ''] = /[”"»’]?$/u.exec(whole) ?? [];
  const open = lineText(last).replace(/[”"»]$/u, '').length;
  return [...kept.slice(0, -1), [...lineUpTo(last, open), { text: ` […]${close}` }]];
}
