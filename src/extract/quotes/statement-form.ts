import type { Span } from '../../article/article.ts';

/** How many words a stretch of text has. */
export function wordsIn(text: string, { start, end }: Span): number {
  return text.slice(start, end).split(/\s+/).length;
}

/** A whole sentence in marks: it starts with a capital, and a stop ends it before or after the closing mark. */
export function isSentence(text: string, { start, end }: Span): boolean {
  return (
    /^["'‘“([…. ]*\p{Lu}/u.test(text.slice(start, start + 8)) &&
    (/[.?!,…—-]["'’”)\]]*$/.test(text.slice(Math.max(start, end - 4), end)) ||
      /^["'’”]{1,2}[.,;]/.test(text.slice(end, end + 3)))
  );
}

/** Whether a stretch holds the end of a sentence and the start of the next. */
export const isSeveralSentences = (text: string, { start, end }: Span): boolean =>
  /\p{Ll}{3}[.?!] \p{Lu}/u.test(text.slice(start, end));
