import type { Article } from '../../article/article.ts';
import type { EventFinding } from '../findings.ts';
import type { Token } from '../tokens.ts';
import type { VoiceAt } from '../attribution/asserted-by.ts';
import { eventSpan } from './event-span.ts';
import type { TokenRange } from './sentence-tokens.ts';

const planned = new Set(['set', 'slated', 'scheduled', 'due', 'poised', 'expected']);
const promised = new Set(
  'promised pledged vowed agreed committed announced planned threatened signaled signalled'.split(' '),
);
const intending = new Set(['plans', 'intends', 'aims', 'plan', 'intend', 'aim']);
const beNow = new Set(['is', 'are', "'s", '’s', "'re", '’re', 'be', 'with']);
const pastBe = new Set(['was', 'were', 'been', 'had']);
const near = new Set(['soon', 'tomorrow', 'shortly', 'tonight']);
const stretches =
  /^(?:days?|weeks?|months?|years?|hours?|season|spring|summer|fall|autumn|winter|\p{Lu}\p{Ll}+)$/u;
const counts = /^(?:\d|two|three|four|five|six|seven|eight|nine|ten|few|several|couple)$/;
/** Words before "plans" that make it a noun: "no current plans to". */
const nounLeads =
  /^(?:no|any|the|a|its|their|his|her|our|my|new|current|future|of|with|for|on|about|announced|unveiled|has|have|had|and|such)$/;

const adverbs =
  /^(?:also|now|still|currently|already|reportedly|publicly|repeatedly|tentatively|widely|not)$/;

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** The word before `at`, adverbs left out. */
const wordBefore = (tokens: readonly Token[], at: number, from: number): string => {
  let place = at - 1;
  while (place > from && adverbs.test(lowerAt(tokens, place))) place -= 1;
  return place >= from ? lowerAt(tokens, place) : '';
};

/** Whether a word says that something is near: "soon", "in days", "next month", "the next two weeks". */
const isNear = (tokens: readonly Token[], at: number): boolean => {
  const word = lowerAt(tokens, at);
  if (near.has(word)) return true;
  const next = tokens[at + 1]?.text ?? '';
  if (word === 'next' || word === 'coming')
    return stretches.test(next) || (counts.test(next) && stretches.test(tokens[at + 2]?.text ?? ''));
  return (word === 'in' || word === 'within') && /^(?:days|weeks|months)$/.test(next);
};

/** What makes the words at a token look ahead; null where nothing does. */
function signAt(tokens: readonly Token[], at: number, { from, to }: TokenRange): string | null {
  const word = lowerAt(tokens, at);
  const next = lowerAt(tokens, at + 1);
  if ((next === 'to' || next === 'for') && planned.has(word)) {
    const before = wordBefore(tokens, at, from);
    // "With Doe set to return", "is due to", "are scheduled for"; "was expected to" looks back.
    const sentenceStart = lowerAt(tokens, from) === 'with';
    return !pastBe.has(before) && (beNow.has(before) || (sentenceStart && word !== 'expected'))
      ? 'set-to'
      : null;
  }
  if ((next === 'to' || next === 'plans') && promised.has(word)) {
    const before = wordBefore(tokens, at, from);
    return before === 'has' || before === 'have' || before === "'ve" || before === '’ve'
      ? 'has-promised-to'
      : null;
  }
  if (next === 'to' && word === 'planning')
    return beNow.has(wordBefore(tokens, at, from)) ? 'plans-to' : null;
  if (next === 'to' && intending.has(word))
    return nounLeads.test(wordBefore(tokens, at, from)) ? null : 'plans-to';
  if (word === 'to' && (lowerAt(tokens, at - 1) === 'is' || lowerAt(tokens, at - 1) === 'are')) {
    // "is to run", but not "the aim is to run", "the best way is to wait".
    const verb = tokens[at + 1];
    const subject = lowerAt(tokens, at - 2);
    return verb?.kind === 'word' &&
      !/^(?:aim|goal|way|purpose|plan|idea|task|point|job|role|question|what|do|objective|priority|step|challenge|answer|this|that)$/.test(
        subject,
      )
      ? 'is-to'
      : null;
  }
  if (word === 'will' || word === 'won’t' || word === "won't") {
    if (/^(?:this|that)$/.test(lowerAt(tokens, at - 1))) return null;
    const stop = Math.min(to, at + 25);
    for (let place = at + 1; place < stop; place += 1) if (isNear(tokens, place)) return 'will-soon';
  }
  return null;
}

/**
 * What the article itself looks ahead to without giving it a date: "set to return in days", "has promised to".
 * Words inside quotation marks are their speaker's and are left out.
 */
export function upcomingEvents(
  { text, sentences, blocks }: Article,
  tokens: readonly Token[],
  ranges: ReadonlyMap<number, TokenRange>,
  voiceAt: VoiceAt,
): EventFinding[] {
  return sentences.flatMap((sentence, index) => {
    const kind = blocks[sentence.block]?.kind;
    const range = ranges.get(index);
    if (!range || (kind !== 'paragraph' && kind !== 'item')) return [];
    for (let at = range.from; at < range.to; at += 1) {
      const token = tokens[at];
      const sign = token && signAt(tokens, at, range);
      if (!sign) continue;
      const voice = voiceAt(token);
      if (voice?.segment) continue;
      const span = eventSpan(text, sentence, token);
      return [
        {
          ...(span ?? { start: sentence.start, end: sentence.end }),
          date: null,
          relation: 'ahead',
          upcoming: true,
          assertedBy: voice?.speaker ?? null,
          record: span !== null,
          rule: `ahead:${sign}`,
        },
      ];
    }
    return [];
  });
}
