import type { Sentence, Span } from '../../article/article.ts';
import { containing } from './places.ts';

const opening = /["“‘\s]/;
const closing = /["”’\s]/;

/**
 * Marks of quotation at the ends of a stretch that stand there without their partner are left out: a curly one that has none
 * inside the stretch, a straight one where their number is odd.
 */
function withoutLooseMarks(text: string, { start, end }: Span): Span {
  const body = text.slice(start, end);
  let from = 0;
  let to = body.length;
  let straight = body.split('"').length - 1;
  const lastPartner = new Map([
    ['“', body.lastIndexOf('”')],
    ['‘', body.lastIndexOf('’')],
  ]);
  while (from < to) {
    const mark = body.charAt(from);
    if (!opening.test(mark)) break;
    if (mark === '"' ? straight % 2 === 0 : (lastPartner.get(mark) ?? -1) >= from) break;
    if (mark === '"') straight -= 1;
    from += 1;
  }
  const firstPartner = new Map([
    ['”', body.indexOf('“', from)],
    ['’', body.indexOf('‘', from)],
  ]);
  while (to > from) {
    const mark = body.charAt(to - 1);
    if (!closing.test(mark)) break;
    const partner = firstPartner.get(mark) ?? -1;
    if (mark === '"' ? straight % 2 === 0 : partner >= 0 && partner < to) break;
    if (mark === '"') straight -= 1;
    to -= 1;
  }
  return { start: start + from, end: start + to };
}

const leastPart = 30;

/** A sentence cut at its semicolons, each part long enough to stand alone. */
function partsOf(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  // searched in the sentence alone: a search from it would pass the whole rest of a text without semicolons
  const sentence = text.slice(start, end);
  let from = start;
  for (let at = sentence.indexOf('; '); at >= 0; at = sentence.indexOf('; ', at + 2)) {
    const cut = start + at;
    if (cut - from < leastPart || end - cut < leastPart) continue;
    parts.push({ start: from, end: cut });
    from = cut + 2;
  }
  parts.push({ start: from, end });
  return parts.map((part) => withoutLooseMarks(text, part));
}

/** Gives the words that say what a figure is a figure of. */
export type ClauseReader = (sentence: Sentence, figure: Span, attributed: boolean) => Span;

/**
 * Reads clauses out of one article: the sentence of a figure, or the part of it between semicolons, where that is long enough
 * to stand alone. Never less, so that no qualification is lost; and the whole where the sentence names its source
 * (`attributed`), which may stand in another part. Each sentence is cut once.
 */
export function readClauses(text: string): ClauseReader {
  const cut = new Map<Sentence, { readonly whole: Span; readonly parts: readonly Span[] }>();
  return (sentence, figure, attributed) => {
    let known = cut.get(sentence);
    if (!known) {
      known = { whole: withoutLooseMarks(text, sentence), parts: partsOf(text, sentence) };
      cut.set(sentence, known);
    }
    return (attributed ? null : containing(known.parts, figure)) ?? known.whole;
  };
}
