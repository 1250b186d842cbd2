import type { Span } from '../../article/article.ts';
import { additives } from '../../language/en/sentences/function-words.ts';
import { denials } from '../../language/en/sentences/predicates.ts';
import { isAbbreviation } from '../../language/en/sentences/split-word.ts';
import { isRole } from '../../language/en/speech/role-nouns.ts';
import type { Attribution } from '../findings.ts';
import { lowerAt } from '../lower-at.ts';
import type { ParsedSentence } from '../syntax/parsed-sentence.ts';
import { inOwnWords } from './source-phrase.ts';

const ofPhrase = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART']);
const beforeVerb = new Set(['AUX', 'ADV']);

/** Words in marks name nobody. */
const marks = /["“”«»]/;

/** So many words at most are one of several that say something together. */
const longestOne = 8;

/** Places of words in a sentence, both within it. */
interface Words {
  readonly first: number;
  readonly last: number;
}

/**
 * Those who say something together, where a source is the one of them next to "and": “teachers and union officials said”,
 * “said Ann Smith and her lawyer.” They stay under the article's own words, as nobody of them said it alone.
 * @param cue where the verb stands that says so; null where there is none
 * @returns the attribution to all of them; the one that was given where there is one alone
 */
export function withOthers(
  text: string,
  sentence: ParsedSentence | null,
  source: Attribution,
  cue: Span | null,
): Attribution {
  const own = sentence && wordsOf(sentence, source.mention);
  const verb = sentence && cue && wordsOf(sentence, cue);
  const all = own && verb && jointWords(sentence, own, verb);
  const [from, to] = [sentence?.words[all?.first ?? -1], sentence?.words[all?.last ?? -1]];
  if (!from || !to || marks.test(text.slice(from.start, to.end))) return source;
  return inOwnWords(text, { start: from.start, end: to.end });
}

/** Whether a word may stand in a noun phrase. */
const inPhrase = ({ words, universal, penn }: ParsedSentence, at: number): boolean =>
  (ofPhrase.has(universal[at] ?? '') && !denials.has(lowerAt(words, at))) || penn[at] === 'PRP$';

function wordsOf({ words }: ParsedSentence, { start, end }: Span): Words | null {
  const first = words.findIndex((word) => word.end > start);
  const last = words.findLastIndex((word) => word.start < end);
  return first < 0 || last < first ? null : { first, last };
}

/** The words of all who say something together; null where it is one alone. */
function jointWords(sentence: ParsedSentence, own: Words, verb: Words): Words | null {
  if (own.first > verb.last) {
    const last = endOfOthers(sentence, own.last + 1);
    return last !== null && isStop(sentence, last + 1) && isSomebody(sentence, own)
      ? { first: own.first, last }
      : null;
  }
  const last = endOfOthers(sentence, own.last + 1);
  if (last !== null)
    return reaches(sentence, last, verb.first) && isSomebody(sentence, own)
      ? { first: own.first, last }
      : null;
  const first = startOfOthers(sentence, own.first - 1);
  return first !== null && reaches(sentence, own.last, verb.first) ? { first, last: own.last } : null;
}

const isStop = ({ universal, words }: ParsedSentence, at: number): boolean =>
  at >= words.length || universal[at] === 'PUNCT';

/** Whether nothing but auxiliaries and adverbs stands between a word and a verb. */
const reaches = ({ universal }: ParsedSentence, word: number, verb: number): boolean =>
  word < verb && universal.slice(word + 1, verb).every((tag) => beforeVerb.has(tag));

/** The last word of the noun phrases that an "and" joins to what ends before a word; null where it joins none. */
function endOfOthers(sentence: ParsedSentence, from: number): number | null {
  const { words } = sentence;
  let at = from;
  while (words[at]?.text === ',' && inPhrase(sentence, at + 1)) {
    at += 1;
    // "Smith, a captain and the keeper’s nephew": what Smith is
    if (sentence.universal[at] === 'DET' || sentence.penn[at] === 'PRP$') return null;
    while (inPhrase(sentence, at)) at += 1;
  }
  if (words[at]?.text === ',') at += 1;
  if (!additives.has(lowerAt(words, at))) return null;
  const first = at + 1;
  at = first;
  while (inPhrase(sentence, at) && at - first < longestOne) at += 1;
  return at > first && isSomebody(sentence, { first, last: at - 1 }) ? at - 1 : null;
}

/** The first word of the noun phrase that an "and" before a word joins to what follows; null where there is none. */
function startOfOthers(sentence: ParsedSentence, to: number): number | null {
  const { words, universal } = sentence;
  let at = to;
  while (inPhrase(sentence, at) && !additives.has(lowerAt(words, at)) && to - at < longestOne) at -= 1;
  if (!additives.has(lowerAt(words, at))) return null;
  const last = at - 1;
  at = last;
  while (inPhrase(sentence, at) && last - at < longestOne) at -= 1;
  const opens = at < 0 || universal[at] === 'PUNCT';
  return at < last && opens && isSomebody(sentence, { first: at + 1, last }) ? at + 1 : null;
}

/** Whether words are somebody by themselves: a name, several, or with an article; "president" before "and chief" is a role. */
function isSomebody({ words, penn, universal }: ParsedSentence, { first, last }: Words): boolean {
  if (universal[first] === 'DET' || penn[first] === 'PRP$') return first < last;
  const own = lowerAt(words, last).replace(/\.$/, '');
  if (universal[last] === 'PROPN') return !isRole(own) && !isAbbreviation(own);
  return penn[last] === 'NNS';
}
