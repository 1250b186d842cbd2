import type { Span } from '../../article/article.ts';
import { isFinite } from './parsed-sentence.ts';
import type { Syntax } from './read-syntax.ts';

/** Whether a finite verb stands in a stretch of one sentence: "the road will open" has one, "the campaign for a new road" none. UTF-16 offsets. */
export function holdsVerb(syntax: Syntax, { start, end }: Span): boolean {
  const sentence = syntax.sentenceAt(start);
  return (
    sentence?.words.some(
      (word, i) => word.start >= start && word.end <= end && isFinite(sentence.penn[i]),
    ) === true
  );
}
