import type { Span } from '../../article/article.ts';

const opening = /["“‘\s]/;
const closing = /["”’\s]/;

/** Marks of quotation at the ends of a stretch that stand there without their partner are left out. */
function withoutLooseMarks(text: string, { start, end }: Span, inner: Span): Span {
  let from = start;
  let to = end;
  const body = (): string => text.slice(from, to);
  while (from < inner.start && opening.test(text[from] ?? '')) {
    const mark = text[from];
    if (mark === '“' && body().includes('”')) break;
    if (mark === '"' && body().split('"').length % 2 === 1) break;
    if (mark === '‘' && body().includes('’')) break;
    from += 1;
  }
  while (to > inner.end && closing.test(text[to - 1] ?? '')) {
    const mark = text[to - 1];
    if (mark === '”' && body().includes('“')) break;
    if (mark === '"' && body().split('"').length % 2 === 1) break;
    if (mark === '’' && body().includes('‘')) break;
    to -= 1;
  }
  return { start: from, end: to };
}

const leastPart = 30;

/**
 * The words that say what a figure is a figure of: its sentence, or the part of it between semicolons where that is long
 * enough to stand alone. Never less, so that no qualification is lost.
 * @param attributed true where the sentence says who asserts it in words outside that part, perhaps; then it stays whole
 */
export function readClause(text: string, sentence: Span, figure: Span, attributed: boolean): Span {
  let { start, end } = sentence;
  if (!attributed) {
    const before = text.lastIndexOf('; ', figure.start);
    const after = text.indexOf('; ', figure.end);
    if (before > start && end - before > leastPart) start = before + 2;
    if (after >= 0 && after < end && after - start > leastPart) end = after;
  }
  return withoutLooseMarks(text, { start, end }, figure);
}
