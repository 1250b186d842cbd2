import type { Span } from '../../article/article.ts';

/** The longest that a record's words for what happened may be, in UTF-16 units. */
export const longestEvent = 400;

/** A sentence so long that no clause of it is looked for. */
const longestSentence = 3000;

const openers = /^[\s"“‘'`]+/;
const closers = /[\s"”]+$/;

/** A span without white space and quotation marks at its ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const body = text.slice(start, end);
  const from = start + (openers.exec(body)?.[0].length ?? 0);
  const to = end - (closers.exec(body)?.[0].length ?? 0);
  return from < to ? { start: from, end: to } : { start, end };
}

/** Words without which a claim says more than the article does. */
const qualification =
  /\b(?:according to|may|might|could|alleged(?:ly)?|reported(?:ly)?|said|says|claim(?:s|ed)?|if|unless|not|suspected|apparently|estimated?)\b/i;

/** Where one independent clause may end and the next begin. */
const joints = /;\s+|\s[—–]\s|,\s+(?:and|but|while|whereas)\s+/g;

/**
 * The words for an event: its sentence; where that is too long, the independent clause around the date, if what
 * is left out does not qualify it. Null where neither will do.
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
  if (whole.end - whole.start <= longestEvent) return whole;
  let start = sentence.start;
  let end = sentence.end;
  for (const joint of body.matchAll(joints)) {
    const at = sentence.start + joint.index;
    if (at + joint[0].length <= date.start) start = at + joint[0].length;
    else if (at >= date.end) {
      end = at;
      break;
    }
  }
  const rest = text.slice(sentence.start, start) + text.slice(end, sentence.end);
  const clause = trimSpan(text, { start, end });
  return clause.end - clause.start <= longestEvent && !qualification.test(rest) ? clause : null;
}
