import type { Article, Span } from '../../article/article.ts';

/**
 * Every stretch between quotation marks, without the marks, whether or not anybody is known to say it; in text order.
 * One that is never closed reaches to the end of its block.
 */
export function stretchesInMarks({ text, blocks }: Pick<Article, 'text' | 'blocks'>): Span[] {
  const stretches: Span[] = [];
  for (const block of blocks) {
    let open = -1;
    for (const { 0: mark, index } of text.slice(block.start, block.end).matchAll(/[“”"]/g)) {
      const at = block.start + index;
      if (open < 0 && mark !== '”') open = at + 1;
      else if (open >= 0 && mark !== '“') {
        stretches.push({ start: open, end: at });
        open = -1;
      }
    }
    if (open >= 0) stretches.push({ start: open, end: block.end });
  }
  return stretches;
}
