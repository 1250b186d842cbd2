import { accordingCues, accusing, asked, asking, bounding, saying } from '../../language/en/speech/claims.ts';
import { isFinite, lastWord, type ParsedSentence } from '../syntax/parsed-sentence.ts';
import { cueEnd, partsOf, widestGap } from './claim-parts.ts';
import { lemmaOf } from './cue-words.ts';
import type { Claim } from './find-claims.ts';
import { introductionStart } from './introduction.ts';
import { believing, leastBelief } from './is-told.ts';
import { amountOpeners } from '../../language/en/figures/number-words.ts';
import { askedFor } from '../../language/en/speech/passives.ts';
import {
  complementizers,
  genitives,
  relativeOpeners,
  relativeSubjects,
} from '../../language/en/sentences/function-words.ts';
import { lowerAt } from '../lower-at.ts';

/** Below this belief a claim tells who asserts a figure, and is no record. */
const leastForRecord = { saying: 0.2, other: 0.65 };
/** A claim of fewer words is no clause. */
export const fewest = 4;

/** Tags of words after which a clause goes on. */
const goesOn = /^(?:[SC]CONJ|ADP|DET|AUX)$/;

/** So many words behind "said" or "said that" are a clause whatever their tags. */
const longestPhrase = 5;

/** Whether a stretch has a finite verb; before its cue stands a whole sentence, whose verb the tags may take for a participle. */
function hasFiniteVerb(claim: Claim): boolean {
  const { sentence, first, last, cue } = claim;
  const { words, penn } = sentence;
  const isBetweenCommas = words[introductionStart(claim) - 1]?.text === ',' && words[first - 1]?.text === ',';
  // "said the harbour costs": the tags may take a verb for a noun, but nothing else follows on these words
  const opens = lowerAt(words, first - 1);
  const isOpened = complementizers.has(opens) || (first - 1 === cue && lemmaOf(opens) === 'say');
  if (isOpened && last - first >= longestPhrase) return true;
  // a whole sentence stands there: its verb may be tagged as a participle
  const isSentence = last < cue || isBetweenCommas;
  return penn.slice(first, last + 1).some((tag) => isFinite(tag) || (isSentence && tag === 'VBN'));
}

/** Whether a stretch holds a subject whose verb hangs on nothing else in it: "the remarks that he made" is none. */
function hasMainClause({ sentence: { heads, labels }, first, last }: Claim): boolean {
  const isWithin = (i: number): boolean => i >= first && i <= last;
  for (let i = first; i <= last; i += 1) {
    const verb = heads[i] ?? -1;
    if (!/^(?:nsubj|csubj|expl)/.test(labels[i] ?? '') || !isWithin(verb)) continue;
    const label = labels[verb] ?? '';
    if (/^(?:conj|parataxis|ccomp)/.test(label)) return true;
    if (!isWithin(heads[verb] ?? -1) && !/^(?:acl|advcl)/.test(label)) return true;
  }
  return false;
}

/** "a majority of the voters will cast": one noun phrase, and its verb, as a clause opens. */
function opensWithSubject({ sentence: { penn }, first, last }: Claim): boolean {
  let hasNoun = false;
  for (let i = first; i < last; i += 1) {
    const tag = penn[i] ?? '';
    if (isFinite(tag)) return hasNoun;
    // "the work Harrow did": another noun phrase opens behind the first
    const opensAnother = /^(?:DT|PRP|NNPS?)$/.test(tag) && /^NNS?$/.test(penn[i - 1] ?? '') && i > first;
    if (opensAnother || !/^(?:DT|PDT|PRP\$?|JJ[RS]?|CD|NN.*|POS|IN|HYPH|RB|\$|EX)$/.test(tag)) return false;
    hasNoun ||= /^(?:NN|PRP$|EX)/.test(tag);
  }
  return false;
}

/**
 * "new measures that make it dearer", "the deal, which would cut its rate": nothing but what a noun is, since each of its
 * verbs stands behind a word of its own that leads back to it.
 */
export function isNounPhrase({ sentence: { words, penn }, first, last }: Claim): boolean {
  let relatives = 0;
  let verbs = 0;
  for (let i = first; i <= last; i += 1) {
    if (isFinite(penn[i])) verbs += 1;
    else if (i > first && (penn[i] === 'WDT' || relativeSubjects.has(lowerAt(words, i)))) {
      if (verbs > relatives) return false;
      relatives += 1;
    }
  }
  return relatives > 0 && verbs <= relatives;
}

/** "asked the council to pay", "accused the council of hiding it": what somebody is to do, or has done, with "to" or "of". */
function tellsOfDeed({ sentence: { words, penn }, first, last, cue }: Claim): boolean {
  const lemma = lemmaOf(lowerAt(words, cue));
  const joins = (i: number): boolean =>
    (asking.has(lemma) && penn[i] === 'TO' && penn[i + 1] === 'VB') ||
    (accusing.has(lemma) && genitives.has(lowerAt(words, i)) && penn[i + 1] === 'VBG');
  for (let i = first; i < last && last > cue; i += 1) if (joins(i)) return true;
  return false;
}

/** So many words in marks are a name or a word held at a distance, and no quotation. */
export const longestScare = 2;

/** Whether a stretch of words has a quotation in it, or one that was left out of the sentence. */
function holdsQuotation({ words }: ParsedSentence, from: number, to: number): boolean {
  let marked = 0;
  for (let i = from; i <= to; i += 1) {
    const { stretch = -1, end = 0 } = words[i] ?? {};
    marked = stretch >= 0 ? marked + 1 : 0;
    if (marked > longestScare || (i < to && (words[i + 1]?.start ?? end) - end > widestGap)) return true;
  }
  return false;
}

/** "a plan which, according to the agency, both have criticised": what the clause is about stands before it. */
function isRelative(claim: Claim): boolean {
  const { words } = claim.sentence;
  const from = introductionStart(claim);
  return (
    claim.first > claim.cue && words[from - 1]?.text === ',' && relativeOpeners.has(lowerAt(words, from - 2))
  );
}

/** "called for a ban on boats": what is asked for. */
const isAskedFor = ({ sentence: { words }, first, cue }: Claim): boolean =>
  first === cue + 1 && askedFor.get(lowerAt(words, cue))?.has(lowerAt(words, first)) === true;

/** "called on the council to pay": the words of whoever is called on. */
const isCalledOn = ({ sentence: { words }, first, cue }: Claim): boolean =>
  lemmaOf(lowerAt(words, cue)) === 'call' && words[first]?.lower === 'on';

/** "about 20 boats", "at least six boats": a number and what bounds it. */
function boundsNumber({ words, penn }: ParsedSentence, at: number): boolean {
  const end = bounding.has(lowerAt(words, at + 1)) ? at + 2 : at + 1;
  const isNumber = penn[end] === 'CD' || (amountOpeners.has(lowerAt(words, end)) && penn[end] !== 'DT');
  return bounding.has(lowerAt(words, at)) && isNumber;
}

/** "said on a show", "said as she left": right behind its cue stands where and when, not what. */
function startsBeside(claim: Claim): boolean {
  const { sentence, first, cue } = claim;
  const { words, universal } = sentence;
  if (first !== cue + 1 || accordingCues.has(lowerAt(words, cue))) return false;
  const opens = lowerAt(words, first);
  if (!/^(?:ADP|SCONJ)$/.test(universal[first] ?? '') || asked.has(opens)) return false;
  if (boundsNumber(sentence, first) || isAskedFor(claim)) return false;
  return !(isCalledOn(claim) && tellsOfDeed(claim));
}

/** "said that overlooked the costs": right behind a verb of saying, "that" before a finite verb is what is spoken of. */
export function isThatOfSaying({ sentence: { words, penn }, cue }: Claim, at: number): boolean {
  const isNext = at === cue + 1 && complementizers.has(lowerAt(words, at)) && isFinite(penn[at + 1]);
  return isNext && saying.has(lemmaOf(lowerAt(words, cue)));
}

/** "the report that came", "was of the schools": which it is, or a clause with its subject elsewhere, not what was said. */
function startsAside(claim: Claim): boolean {
  const { sentence, first, cue } = claim;
  const tag = sentence.penn[first] ?? '';
  const isSubject = isThatOfSaying(claim, first);
  return (
    (tag === 'WDT' && !isSubject) ||
    (first > cue && isFinite(tag)) ||
    isRelative(claim) ||
    startsBeside(claim)
  );
}

/** Whether a stretch breaks off: after a word that something follows on. "those whom he works with" ends with its sentence. */
function breaksOff({ sentence, last }: Claim): boolean {
  const { universal, penn } = sentence;
  if (universal[last] === 'ADP' && last === lastWord(sentence)) return false;
  return goesOn.test(universal[last] ?? '') || (penn[last] ?? '').startsWith('W');
}

/** Whether a belief is enough for a record, of so many words. */
export function isSureEnough(claim: Claim): boolean {
  const { sentence, first, last, cue, any } = claim;
  // what stands on both sides of it can be nothing else
  const least = partsOf(claim).length > 1 ? leastBelief : leastForRecord;
  return last - first + 1 >= fewest && any >= believing(least, lowerAt(sentence.words, cue));
}

/** Whether a stretch can be no record whatever it says: it is asked, or the source itself, or breaks off, or holds a quotation. */
function isNoRecord(claim: Claim): boolean {
  const { sentence, first, last, cue } = claim;
  // "according | to her friends": that is the source
  const isSource = first === cueEnd(claim) && first !== cue;
  const isAsked = sentence.words.at(-1)?.text === '?';
  return (
    isSource ||
    isAsked ||
    breaksOff(claim) ||
    holdsQuotation(sentence, Math.min(first, cue), Math.max(last, cue))
  );
}

/** Whether what was said is a clause of the article's own words, which can stand alone, with no quotation in it or before it. */
export function isClause(claim: Claim): boolean {
  if (isNoRecord(claim) || !isSureEnough(claim) || startsAside(claim) || isNounPhrase(claim)) return false;
  if (tellsOfDeed(claim) || isAskedFor(claim)) return true;
  const isSaid = saying.has(lemmaOf(lowerAt(claim.sentence.words, claim.cue)));
  return hasFiniteVerb(claim) && (isSaid || hasMainClause(claim) || opensWithSubject(claim));
}
