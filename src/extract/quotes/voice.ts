import type { Article } from '../../article/article.ts';
import type { Token } from '../tokens.ts';
import type { Stretch } from './marked-stretches.ts';
import { reportingLemma } from '../../language/en/speech/reporting-verbs.ts';
import { closedWord, plainStarters } from '../../language/en/speech/closed-words.ts';
import { adverbEnding, pastEnding, progressiveEnding } from '../../language/en/sentences/endings.ts';

/** One item of the article's own voice: a word outside marks, or a whole quotation standing as one item. */
export interface VoiceItem {
  readonly start: number;
  readonly end: number;
  readonly block: number;
  /** Counts up where the article's own sentence ends; a quotation belongs to the sentence around it. */
  readonly sentence: number;
  readonly text: string;
  readonly lower: string;
  /** Index of the stretch; -1 for a word. */
  readonly stretch: number;
  /** The dictionary form of a reporting verb. */
  readonly lemma: string | undefined;
  /** What kind of word it is, coarse enough to learn from: V a reporting verb, N a name, w any other word … */
  readonly kind: string;
}

/** An article's own voice, with an index of where each stretch stands in it. */
export interface Voice {
  readonly items: readonly VoiceItem[];
  /** Index into items, one a stretch. */
  readonly placeOf: readonly number[];
}

const upper = /^\p{Lu}/u;
const ends = new Set(['.', '!', '?', '…']);
const stops = new Set(['.', '!', '?']);
/** A sentence that has just ended has still just ended after one of these. */
const openers = new Set(['"', "'", '“', '”', '‘', '’', '(', '[', '-', '—', '–']);

function kindOf(
  token: Token,
  startsSentence: boolean,
  closed: string | undefined,
  lemma: string | undefined,
): string {
  if (token.kind === 'number') return '0';
  // a lone small i is a name or an item's number, not the pronoun
  if (token.text === 'i') return 'w';
  if (token.kind === 'symbol') return token.text === '–' || token.text === '—' ? '-' : token.text;
  if (upper.test(token.text) && token.text !== 'I') {
    if (!startsSentence)
      return closed !== undefined && token.text.length > 3 && closed !== 'us' ? closed : 'N';
    if (plainStarters.has(token.lower))
      return closed ?? (token.lower.endsWith(progressiveEnding) ? 'g' : token.lower);
    if (lemma !== undefined) return token.lower.endsWith(progressiveEnding) ? 'Vg' : 'V';
    if (token.lower.endsWith(adverbEnding)) return 'r';
    return 'N';
  }
  if (closed !== undefined) return closed;
  if (lemma !== undefined) return token.lower.endsWith(progressiveEnding) ? 'Vg' : 'V';
  if (token.lower.endsWith(progressiveEnding)) return 'g';
  if (token.lower.endsWith(adverbEnding)) return 'r';
  if (token.lower.endsWith(pastEnding)) return 'd';
  return 'w';
}

/**
 * Reads an article as its own voice alone: every marked stretch becomes one item, and sentences are counted outside marks,
 * so that “A.” said X stays together whatever ends inside the marks.
 */
export function readVoice({ text }: Article, tokens: readonly Token[], stretches: readonly Stretch[]): Voice {
  const items: VoiceItem[] = [];
  const placeOf: number[] = [];
  let next = 0;
  let sentence = 0;
  let block = -1;
  let lastSentence = -1;
  /** The article's sentence in which own words lead to the stretch before, where that ends with a stop; -1 where none do. */
  let led = -1;
  let fresh = true;
  const place = (): void => {
    const stretch = stretches[next];
    if (!stretch) return;
    if (stretch.block !== block) {
      sentence += 1;
      block = stretch.block;
      fresh = true;
    } else if (items.length > 0 && items.at(-1)?.stretch === -1 && /[.!?]/.test(items.at(-1)?.text ?? '')) {
      sentence += 1;
    }
    placeOf.push(items.length);
    items.push({
      start: stretch.start,
      end: stretch.end,
      block,
      sentence,
      text: '',
      lower: '',
      stretch: next,
      lemma: undefined,
      kind: 'Q',
    });
    fresh = ends.has(text.charAt(stretch.end - 1));
    led = fresh && items.at(-2)?.sentence === sentence && lastSentence >= 0 ? lastSentence : -1;
    next += 1;
    lastSentence = -1;
  };
  for (const token of tokens) {
    while (next < stretches.length && (stretches[next]?.outer.end ?? 0) <= token.start) place();
    const here = stretches[next];
    if (here && token.end > here.outer.start && token.start < here.outer.end) continue;
    const last = items.at(-1);
    if (token.block !== block) {
      block = token.block;
      sentence += 1;
      fresh = true;
    } else if (last && last.stretch < 0 && token.sentence !== lastSentence && lastSentence >= 0) {
      sentence += 1;
      fresh = true;
    } else if (last && last.stretch < 0 && lastSentence < 0 && stops.has(last.text)) {
      sentence += 1;
      fresh = true;
    } else if (led >= 0 && token.sentence !== led) {
      // "Smith called it “a disgrace.” Jones called it “safe.”"
      sentence += 1;
      fresh = true;
    }
    led = -1;
    lastSentence = token.sentence;
    const closed = token.kind === 'word' ? closedWord(token.lower) : undefined;
    // no word of a closed class is a form of a reporting verb
    const lemma = token.kind === 'word' && closed === undefined ? reportingLemma(token.lower) : undefined;
    items.push({
      start: token.start,
      end: token.end,
      block,
      sentence,
      text: token.text,
      lower: token.lower,
      stretch: -1,
      lemma,
      kind: kindOf(token, fresh, closed, lemma),
    });
    if (token.kind !== 'symbol') fresh = false;
    else if (!openers.has(token.text)) fresh = token.text === ':' || stops.has(token.text);
  }
  while (next < stretches.length) place();
  return { items, placeOf };
}
