import type { Sentence, Span } from '../../article/article.ts';
import { containing } from './places.ts';

const opening = /["“‘\s]/;
const closing = /["”’\s]/;
const partners = new Map([
  ['“', '”'],
  ['”', '“'],
  ['‘', '’'],
  ['’', '‘'],
]);

/** Whether a mark at one end of a stretch has its partner inside it; a straight one, whether there is an even number. */
function isPaired(body: string, mark: string): boolean {
  const partner = partners.get(mark);
  if (partner !== undefined) return body.includes(partner);
  return mark === '"' && body.split('"').length % 2 === 1;
}

/** Marks of quotation at the ends of a stretch that stand there without their partner are left out. */
function withoutLooseMarks(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && opening.test(text[from] ?? '') && !isPaired(text.slice(from, to), text[from] ?? ''))
    from += 1;
  while (to > from && closing.test(text[to - 1] ?? '') && !isPaired(text.slice(from, to), text[to - 1] ?? ''))
    to -= 1;
  return { start: from, end: to };
}

const leastPart = 30;

/** A sentence cut at its semicolons, each part long enough to stand alone. */
function partsOf(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (let cut = text.indexOf('; ', start); cut >= 0 && cut < end; cut = text.indexOf('; ', cut + 2)) {
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
