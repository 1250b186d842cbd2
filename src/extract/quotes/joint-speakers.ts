import { withOthers } from '../attribution/joint-source.ts';
import type { Attribution, QuoteFinding } from '../findings.ts';
import type { Syntax } from '../syntax/read-syntax.ts';

/** Quotations that several have said together, under the words for all of them; also those that go on from one of these. */
export function withJointSpeakers(
  quotes: readonly QuoteFinding[],
  text: string,
  syntax: Syntax,
): QuoteFinding[] {
  const joint = new Map<number, Attribution>();
  for (const { speaker, cue } of quotes) {
    if (!speaker || !cue || syntax.numberAt(speaker.mention.start) !== syntax.numberAt(cue.start)) continue;
    const all = withOthers(text, syntax.sentenceAt(cue.start), speaker, cue);
    if (all !== speaker) joint.set(speaker.mention.start, all);
  }
  return quotes.map((quote) => {
    const all = quote.speaker ? joint.get(quote.speaker.mention.start) : undefined;
    return all ? { ...quote, speaker: all } : quote;
  });
}
