import type { Span } from '../../article/article.ts';
import { framing, subordinating } from '../../language/en/events/clauses.ts';
import { genitives, relativeOpeners, relativeSubjects } from '../../language/en/sentences/function-words.ts';
import { lowerAt } from '../lower-at.ts';
import { infinitives } from '../../language/en/speech/claims.ts';
import { agentLeads } from '../../language/en/speech/passives.ts';
import { isCueForm } from '../attribution/cue-words.ts';
import { isFinite, type ParsedSentence } from '../syntax/parsed-sentence.ts';

/** So many words at most stand between the word that opens a clause and the date in it. */
const longestClause = 14;
/** So many words at most stand between a participle and the date that it bears: "released late on Friday". */
const longestGap = 4;
/** Parts of speech of a noun phrase, as its words stand in a row. */
const inPhrase = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN']);

/** First and last words of a clause, in a sentence. */
type Words = readonly [number, number];

const isNoun = ({ universal }: ParsedSentence, at: number): boolean =>
  /^(?:NOUN|PROPN)$/.test(universal[at] ?? '');
const isComma = ({ words }: ParsedSentence, at: number): boolean => words[at]?.text === ',';

/** The noun before a comma before a word; -1 for none. */
const nounBefore = (sentence: ParsedSentence, at: number): number =>
  isComma(sentence, at - 1) && isNoun(sentence, at - 2) ? at - 2 : -1;

/** The first word of the noun phrase that ends in a word, over an "of" between two names or two nouns; -1 where an "and" joins it to more. */
function phraseStart(sentence: ParsedSentence, noun: number): number {
  const { universal, words } = sentence;
  let at = noun;
  while (universal[at] !== 'DET' && inPhrase.has(universal[at - 1] ?? '')) at -= 1;
  if (universal[at - 1] === 'PRON') at -= 1;
  if (universal[at - 1] === 'CCONJ') return -1;
  return genitives.has(lowerAt(words, at - 1)) && universal[at - 2] === universal[noun]
    ? phraseStart(sentence, at - 2)
    : at;
}

/** Whether a mark parts clauses: one within a word does not, nor does the stop of "Ill.". */
function parts({ words }: ParsedSentence, at: number): boolean {
  const [own, next] = [words[at], words[at + 1]];
  if (!own || own.end === next?.start) return false;
  return /^(?:[,;:!?)–—-]|--)$/.test(own.text) || (/^[.!?]$/.test(own.text) && next === undefined);
}

/** The last word of the clause that a word stands in: the one before the next mark. */
function clauseEnd(sentence: ParsedSentence, at: number): number {
  for (let i = at + 1; i < sentence.words.length; i += 1) if (parts(sentence, i)) return i - 1;
  return sentence.words.length - 1;
}

/** The participle that a date stands behind: "founded in 1911", "released late on Friday". */
function verbBefore({ universal }: ParsedSentence, date: number): number {
  let verb = date - 1;
  while (date - verb < longestGap && /^(?:ADP|ADV|DET|ADJ)$/.test(universal[verb] ?? '')) verb -= 1;
  return verb;
}

/** "His firm, founded in 1911, has sold": a noun and the participle behind it that a date belongs to. */
function ofParticiple(sentence: ParsedSentence, date: number): Words | null {
  const verb = verbBefore(sentence, date);
  const noun = nounBefore(sentence, verb);
  if (sentence.penn[verb] !== 'VBN' || noun < 0) return null;
  const end = clauseEnd(sentence, date);
  return isComma(sentence, end + 1) ? [phraseStart(sentence, noun), end] : null;
}

/** So many words at most stand between a date and the verb by which a noun tells something: "by the Harbour Ledger". */
const longestAgent = 7;

/** "A memo released Friday says", "Papers obtained on Tuesday by the Ledger suggest": the noun with what was done with it then. */
function ofTeller(sentence: ParsedSentence, date: number, last: number): Words | null {
  const { words, penn } = sentence;
  const verb = verbBefore(sentence, date);
  let lead = verb - 1;
  while (infinitives.has(lowerAt(words, lead)) || penn[lead] === 'VB') lead -= 1;
  if (isComma(sentence, lead)) lead -= 1;
  if (!/^VB[ND]$/.test(penn[verb] ?? '') || !isNoun(sentence, lead)) return null;
  const isByWhom = agentLeads.has(lowerAt(words, last + 1));
  for (let at = last + 1; at <= last + (isByWhom ? longestAgent : 2); at += 1) {
    // a plain form without a "to" is one as well, whatever its tag
    if (!/^VB[DPZ]?$/.test(penn[at] ?? '') || !isCueForm(lowerAt(words, at))) continue;
    const start = phraseStart(sentence, lead);
    return start === 0 ? [start, isComma(sentence, at - 1) ? at - 2 : at - 1] : null;
  }
  return null;
}

/** The word that opens the clause of a date, before any comma; -1 for none. */
function openerOf(sentence: ParsedSentence, date: number): number {
  const { words } = sentence;
  for (let at = date - 1; at >= 0 && date - at < longestClause && !isComma(sentence, at); at -= 1) {
    const word = lowerAt(words, at);
    if (subordinating.has(word) || relativeOpeners.has(word) || relativeSubjects.has(word)) return at;
  }
  return -1;
}

/** "Ann Smith, who was elected in 2010, has resigned", "They left before the levee broke in 1911": the clause that an opener opens. */
function ofOpener(sentence: ParsedSentence, date: number): Words | null {
  const { words, penn } = sentence;
  const opener = openerOf(sentence, date);
  const inside = penn.slice(opener + 1, date);
  if (opener < 0 || !inside.some((tag) => isFinite(tag) || tag === 'VBN')) return null;
  if (subordinating.has(lowerAt(words, opener))) {
    const hasSubject = isNoun(sentence, opener + 1) || /^(?:DT|PRP|CD|JJ|NN)/.test(penn[opener + 1] ?? '');
    return hasSubject ? [opener + 1, clauseEnd(sentence, date)] : null;
  }
  const noun = nounBefore(sentence, opener);
  return noun < 0 || !(penn[opener] ?? '').startsWith('W')
    ? null
    : [phraseStart(sentence, noun), clauseEnd(sentence, date)];
}

/**
 * The clause of a sentence that a date belongs to where that is not the whole: "His firm, founded in 1911" of "His firm, founded
 * in 1911, has sold half of its boats"; "the levee broke in 1911" of "They left before the levee broke in 1911".
 * @param date UTF-16 offsets
 * @returns UTF-16 offsets; null where the date belongs to the sentence's own verb, or that is not certain
 */
export function ownClause(sentence: ParsedSentence, date: Span): Span | null {
  const word = sentence.words.findIndex(({ end }) => end > date.start);
  const last = sentence.words.findLastIndex(({ start }) => start < date.end);
  const clause =
    word < 0
      ? null
      : (ofTeller(sentence, word, last) ?? ofParticiple(sentence, word) ?? ofOpener(sentence, word));
  const [first, end] = clause ?? [-1, -1];
  if (first < 0) return null;
  const [from, to] = [sentence.words[first], sentence.words[end]];
  // "in an interview published Friday, she said": when the sentence's own verb was, too
  const isCut = sentence.words[first - 1]?.end === from?.start;
  const isFrame = framing.has(lowerAt(sentence.words, first - 1));
  if (!from || !to || isCut || isFrame || from.start > date.start || to.end < date.end) return null;
  return { start: from.start, end: to.end };
}
