import type { Span } from '../../article/article.ts';
import { clauseJoints, clauseStart, finiteVerb, qualification } from '../../language/en/events/clauses.ts';

/** The longest that a record's words for what happened may be, in UTF-16 units. */
const longestEvent = 400;

/** A sentence so long that no clause of it is looked for. */
const longestSentence = 3000;

const openers = /^[\s"“‘'`]+/;
const closers = /(?<![\s"”])[\s"”]+$/;

const countOf = (text: string, mark: string): number => text.split(mark).length - 1;

/** A span without white space and quotation marks at its ends; a mark whose partner stands inside stays. */
function trimSpan(text: string, { start, end }: Span): Span {
  const body = text.slice(start, end);
  const from = start + (openers.exec(body)?.[0].length ?? 0);
  const to = end - (closers.exec(body)?.[0].length ?? 0);
  if (from >= to) return { start, end };
  const inside = text.slice(from, to);
  const isOdd = countOf(inside, '"') % 2 === 1;
  const before = text.slice(start, from).trimStart();
  const opens = (countOf(inside, '”') > countOf(inside, '“') || isOdd) && before !== '';
  const closes = countOf(inside, '“') > countOf(inside, '”') || (isOdd && !opens);
  return {
    start: opens ? from - before.length : from,
    end: closes ? to + text.slice(to, end).trimEnd().length : to,
  };
}

/** True where words hold a verb that can carry a sentence, as far as its form tells. */
export const hasFiniteVerb = (words: string): boolean => finiteVerb.test(words);

const isClause = (words: string): boolean => clauseStart.test(words) && finiteVerb.test(words);

/**
 * The independent clause around a date, if it is one and what is left out of the sentence does not qualify it;
 * null where there is none.
 */
export function clauseAround(text: string, sentence: Span, date: Span): Span | null {
  if (sentence.end - sentence.start > longestSentence) return null;
  const body = text.slice(sentence.start, sentence.end);
  let { start, end } = sentence;
  let next = end;
  for (const joint of body.matchAll(clauseJoints)) {
    const at = sentence.start + joint.index;
    if (at + joint[0].length <= date.start) start = at + joint[0].length;
    else if (at >= date.end) {
      end = at;
      next = at + joint[0].length;
      break;
    }
  }
  const before = text.slice(sentence.start, start);
  const after = text.slice(next, sentence.end);
  if ((before === '' && after === '') || qualification.test(before) || qualification.test(after)) return null;
  const clause = trimSpan(text, { start, end });
  const isWhole = isClause(text.slice(clause.start, clause.end)) && (after === '' || isClause(after));
  return isWhole && clause.end - clause.start <= longestEvent ? clause : null;
}

/**
 * The words for an event: its sentence; where that is too long, the independent clause around the date.
 * Null where neither will do.
 * @param sentence the sentence, or the part of it inside one pair of marks.
 */
export function eventSpan(text: string, sentence: Span, date: Span): Span | null {
  if (sentence.end - sentence.start > longestSentence) return null;
  const body = text.slice(sentence.start, sentence.end);
  // "Doe told the station on May 3: “…”": the clause that introduces a quotation is a whole one.
  const quotation = /:\s*["“]/.exec(body);
  if (quotation && sentence.start + quotation.index >= date.end)
    return trimSpan(text, { start: sentence.start, end: sentence.start + quotation.index });
  const whole = trimSpan(text, sentence);
  return whole.end - whole.start <= longestEvent ? whole : clauseAround(text, sentence, date);
}
