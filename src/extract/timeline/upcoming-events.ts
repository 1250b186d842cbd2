import type { Article } from '../../article/article.ts';
import type { EventFinding } from '../findings.ts';
import type { Token } from '../tokens.ts';
import type { VoiceAt } from '../attribution/asserted-by.ts';
import { eventSpan } from './event-span.ts';
import type { TokenRange } from './sentence-tokens.ts';
import {
  beNow,
  betweenAdverbs,
  comingWords,
  counts,
  demonstratives,
  intendingForms,
  isForms,
  nearAdverbs,
  nounLeads,
  perfectForms,
  promisedForms,
  purposes,
  stretches,
  unitsAhead,
  willForms,
  withinWords,
} from '../../language/en/events/upcoming.ts';
import { pastAuxiliaries } from '../../language/en/sentences/function-words.ts';
import { aheadParticles, plannedParticiples } from '../../language/en/dates/tense-words.ts';
import { lowerAt } from '../lower-at.ts';

/** The word before `at`, adverbs left out. */
const wordBefore = (tokens: readonly Token[], at: number, from: number): string => {
  let place = at - 1;
  while (place > from && betweenAdverbs.has(lowerAt(tokens, place))) place -= 1;
  return place >= from ? lowerAt(tokens, place) : '';
};

/** Whether a word says that something is near: "soon", "in days", "next month", "the next two weeks". */
const isNear = (tokens: readonly Token[], at: number): boolean => {
  const word = lowerAt(tokens, at);
  if (nearAdverbs.has(word)) return true;
  const next = tokens[at + 1]?.text ?? '';
  if (comingWords.has(word))
    return stretches.test(next) || (counts.test(next) && stretches.test(tokens[at + 2]?.text ?? ''));
  return withinWords.has(word) && unitsAhead.has(next);
};

/** What makes the words at a token look ahead; null where nothing does. */
function signAt(tokens: readonly Token[], at: number, { from, to }: TokenRange): string | null {
  const word = lowerAt(tokens, at);
  const next = lowerAt(tokens, at + 1);
  if (aheadParticles.has(next) && plannedParticiples.has(word)) {
    const before = wordBefore(tokens, at, from);
    // "With Doe set to return", "is due to", "are scheduled for"; "was expected to" looks back.
    const sentenceStart = lowerAt(tokens, from) === 'with';
    return !pastAuxiliaries.has(before) && (beNow.has(before) || (sentenceStart && word !== 'expected'))
      ? 'set-to'
      : null;
  }
  if ((next === 'to' || next === 'plans') && promisedForms.has(word)) {
    const before = wordBefore(tokens, at, from);
    return perfectForms.has(before) ? 'has-promised-to' : null;
  }
  if (next === 'to' && word === 'planning')
    return beNow.has(wordBefore(tokens, at, from)) ? 'plans-to' : null;
  if (next === 'to' && intendingForms.has(word))
    return nounLeads.has(wordBefore(tokens, at, from)) ? null : 'plans-to';
  if (word === 'to' && isForms.has(lowerAt(tokens, at - 1))) {
    // "is to run", but not "the aim is to run", "the best way is to wait".
    const verb = tokens[at + 1];
    const subject = lowerAt(tokens, at - 2);
    return verb?.kind === 'word' && !purposes.has(subject) ? 'is-to' : null;
  }
  if (willForms.has(word)) {
    if (demonstratives.has(lowerAt(tokens, at - 1))) return null;
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
