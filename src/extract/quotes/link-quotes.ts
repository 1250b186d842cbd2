import type { QuoteFinding } from '../findings.ts';
import { askingVerbs, commonWords, tellingVerbs } from '../../language/en/speech/answers.ts';

/** Which earlier quotation a quotation answers, and which it words anew; indexes into the list, null where none. */
export interface Links {
  readonly answers: number | null;
  readonly restates: number | null;
}
/** How far back an earlier quotation is looked for, in quotations. */
const memory = 12;

function contentWords(text: string): Set<string> {
  const found = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}{3,}/gu))
    if (!commonWords.has(word)) found.add(word.replace(/(?:ies|es|s)$/u, ''));
  return found;
}

/** Whether two quotations are by different speakers, both of them known. */
function differ(a: QuoteFinding, b: QuoteFinding): boolean {
  if (!a.speaker || !b.speaker) return false;
  return a.speaker.entity !== null && b.speaker.entity !== null
    ? a.speaker.entity !== b.speaker.entity
    : a.speaker.name.toLowerCase() !== b.speaker.name.toLowerCase();
}

/**
 * Links each quotation to the question it answers (asked just before it, by somebody else) and to the quotation it words
 * anew: one by another speaker whom it names as having said it, or of whose words most of its own are.
 * @param blockOf the block in which an offset lies
 */
export function linkQuotes(
  text: string,
  quotes: readonly QuoteFinding[],
  blockOf: (offset: number) => number,
): Links[] {
  const read: Set<string>[] = [];
  const wordsOf = (index: number): Set<string> =>
    (read[index] ??= contentWords(
      (quotes[index]?.segments ?? []).map(({ start, end }) => text.slice(start, end)).join(' '),
    ));
  return quotes.map((quote, i) => {
    let answers: number | null = null;
    const former = quotes[i - 1];
    if (
      former?.cue &&
      differ(former, quote) &&
      text.slice(former.start, former.end).trimEnd().endsWith('?') &&
      askingVerbs.test(text.slice(former.cue.start, former.cue.end)) &&
      blockOf(quote.start) - blockOf(former.end - 1) <= 1
    )
      answers = i - 1;
    let restates: number | null = null;
    const said = text.slice(quote.start, quote.end);
    for (let j = i - 1; j >= 0 && i - j <= memory && restates === null; j -= 1) {
      const earlier = quotes[j];
      if (!earlier || !differ(earlier, quote)) continue;
      const own = wordsOf(i);
      const theirs = wordsOf(j);
      let common = 0;
      for (const word of own) if (theirs.has(word)) common += 1;
      const surname = earlier.speaker?.name.split(' ').at(-1) ?? '';
      const namesThem = surname.length > 2 && said.includes(surname) && tellingVerbs.test(said);
      if ((own.size >= 5 && common >= 5 && common / own.size >= 0.7) || (namesThem && common >= 2))
        restates = j;
    }
    return { answers, restates };
  });
}
