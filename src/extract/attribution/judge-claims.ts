import {
  asked,
  asking,
  besides,
  bounding,
  nounCues,
  ordering,
  saying,
  times,
  unsaid,
} from '../../language/en/speech.ts';
import { dependentsOf, lastWord, type ParsedSentence } from '../syntax/parsed-sentence.ts';
import { lemmaOf } from './cue-words.ts';
import type { Claim } from './find-claims.ts';
import { introductionEnd } from './propose-contents.ts';

/** Below this belief that a cue introduces anything at all, it does not: verbs of saying are believed sooner than others. */
const leastBelief = { saying: 0.1, other: 0.4 };
/** Below this belief a claim tells who asserts a figure, and is no record. */
const leastForRecord = { saying: 0.2, other: 0.65 };
/** A claim of fewer words is no clause. */
const fewest = 4;

/** The first word of the clause that introduces what was said. */
const introductionStart = ({ sentence, cue, source }: Claim): number =>
  Math.min(cue, sentence.first[source] ?? cue);

const isWithin = (inner: Claim, outer: Claim): boolean =>
  inner !== outer &&
  introductionStart(inner) >= outer.first &&
  inner.first >= outer.first &&
  Math.max(inner.cue, inner.last) <= outer.last;

/**
 * Claims none of which lies within another. "According to the agency, X believes …": the words are X's, and the agency only
 * passes them on. "X said that the plan, which Y says works, …": all of it is what X said.
 */
export function withoutNested(claims: readonly Claim[]): Claim[] {
  const passesOn = (outer: Claim): boolean =>
    claims.some(
      (inner) =>
        isWithin(inner, outer) &&
        inner.any > 0.6 &&
        introductionStart(inner) === outer.first &&
        inner.last >= outer.last - 1,
    );
  const own = claims.filter((claim) => !passesOn(claim));
  return own.filter(
    (inner) => !own.some((outer) => isWithin(inner, outer) && isSureEnough(outer) && !isNounPhrase(outer)),
  );
}

/** First and last words of what was said, without the words that introduce it where they stand inside, between commas. */
export function partsOf(claim: Claim): readonly (readonly [number, number])[] {
  const { sentence, cue, source, first, last } = claim;
  const { words } = sentence;
  if (cue < first || cue > last) return [[first, last]];
  const from = introductionStart(claim);
  const to = introductionEnd(sentence, cue, source);
  const isAside = words[from - 1]?.text === ',' && words[to + 1]?.text === ',';
  return isAside && from - 2 >= first && to + 2 <= last
    ? [
        [first, from - 2],
        [to + 2, last],
      ]
    : [[first, last]];
}

const isFinite = (tag: string | undefined): boolean => /^(?:VB[DPZ]|MD)$/.test(tag ?? '');

/** "Visitors, said the captain, are asked to wait": a subject on one side of the words that introduce it, its verb on the other. */
export function withBothParts(claim: Claim): Claim {
  const { sentence, cue, source, first, last } = claim;
  const { words, penn } = sentence;
  const from = introductionStart(claim);
  const to = introductionEnd(sentence, cue, source);
  const isAside = from > 1 && words[from - 1]?.text === ',' && words[to + 1]?.text === ',';
  if (!isAside || !isFinite(penn[to + 2]) || (first <= cue && last >= cue)) return claim;
  return penn.slice(0, from).some(isFinite) ? claim : { ...claim, first: 0, last: lastWord(sentence) };
}

/** "According to the ministry over 345 pilgrims": a number right before a clause, which the tree may give to its source. */
export function withNumberBefore(claim: Claim): Claim {
  const { sentence, cue, source, first } = claim;
  const { words, penn } = sentence;
  const least = Math.max(cue, source);
  let start = first;
  while (start - 1 > least && (penn[start - 1] === 'CD' || bounding.has(words[start - 1]?.lower ?? '')))
    start -= 1;
  const holdsNumber = penn.slice(start, first).includes('CD') && /^(?:JJ|NN)/.test(penn[first] ?? '');
  return first > cue && holdsNumber ? { ...claim, first: start } : claim;
}

/** The last word of a cue: "according to" is two. */
export const cueEnd = ({ sentence: { words }, cue }: Claim): number =>
  words[cue]?.lower === 'according' && words[cue + 1]?.lower === 'to' ? cue + 1 : cue;

/** "They claimed A and claim B": a cue without a source, behind another and an "and", has the source of the one before. */
export function withSharedSources(claims: readonly Claim[]): Claim[] {
  const shared: Claim[] = [];
  for (const claim of claims) {
    const before = shared.at(-1);
    if (!before || !followsAnd(claim)) {
      shared.push(claim);
      continue;
    }
    shared[shared.length - 1] = endingBefore(before, claim.cue);
    const lone = claim.source < 0 || claim.source > before.first;
    shared.push(lone ? { ...claim, source: before.source, sourceShare: before.sourceShare } : claim);
  }
  return shared;
}

const followsAnd = ({ sentence: { words }, cue }: Claim): boolean =>
  [1, 2].some((back) => /^(?:and|but)$/.test(words[cue - back]?.lower ?? ''));

/** "X said A, and Y says B": what X said ends where the other begins. */
export const withoutNext = (claims: readonly Claim[]): Claim[] =>
  claims.map((claim) => {
    const { words } = claim.sentence;
    const next = claims.find(
      (other) =>
        other.first > other.cue &&
        introductionStart(other) > claim.first &&
        words[introductionStart(other) - 1]?.lower === 'and' &&
        words[introductionStart(other) - 2]?.text === ',',
    );
    return next ? endingBefore(claim, introductionStart(next)) : claim;
  });

/** A claim cut where another's cue begins, with the "and" between them; one that stands elsewhere is left as it is. */
function endingBefore(claim: Claim, cue: number): Claim {
  if (claim.first <= claim.cue || claim.last < cue) return claim;
  let last = cue - 1;
  while (last > claim.first && /^(?:and|but|also|,)$/.test(claim.sentence.words[last]?.lower ?? ''))
    last -= 1;
  return { ...claim, last };
}

const believing = (least: typeof leastBelief, cue: string): number =>
  saying.has(lemmaOf(cue)) ? least.saying : least.other;

/** ", with the paper reporting that": what another does beside it is no part of what was said. */
export function withoutAside(claim: Claim): Claim {
  const { sentence, first, last, cue } = claim;
  for (let i = Math.max(first, cue) + fewest; i < last; i += 1) {
    if (sentence.words[i]?.text !== ',' || sentence.words[i + 1]?.lower !== 'with') continue;
    if (sentence.penn.slice(i + 2, i + 7).includes('VBG')) return { ...claim, last: i - 1 };
  }
  return claim;
}

/** "She had been told": the subject of a passive has said nothing; who stands behind "by" has. */
const isPassive = (sentence: ParsedSentence, cue: number, source: number): boolean =>
  source < cue && dependentsOf(sentence, cue).some((i) => sentence.labels[i] === 'aux:pass');

/** "ruled X to pay": what is ordered is no claim; "ruled that X must pay" is one. */
const isOrder = ({ sentence: { words, penn }, cue, first, last }: Claim): boolean =>
  ordering.has(lemmaOf(words[cue]?.lower ?? '')) && !penn.slice(first, last + 1).some(isFinite);

/** "A deal announced Monday would end …": what is told is the subject of the verb behind it, and has said nothing. */
function isToldOf({ sentence: { words, penn }, cue, source, first }: Claim): boolean {
  let at = cue + 1;
  while (times.has(words[at]?.lower ?? '') || penn[at] === 'RB') at += 1;
  return source < cue && first > cue && at - cue <= 4 && isFinite(penn[at]) && penn[at + 1] !== 'PRP';
}

/** “Words,” said X, who …: what was said stands in the marks before, and what follows is only told of X. */
function isSaidBefore({ sentence: { words }, cue, source, first }: Claim): boolean {
  const [before, own] = [words[cue - 1], words[cue]];
  const isQuoted = before === undefined || before.stretch >= 0 || (own?.start ?? 0) - before.end > widestGap;
  return isQuoted && own?.stretch === -1 && own.lower !== 'according' && source > cue && first > source;
}

/** "As he ponders his next move, the senator is …": the sentence's own verb is not in what a clause beside it tells. */
function takesMainVerb(claim: Claim): boolean {
  const { sentence, cue, first, last } = claim;
  const opener = sentence.words[introductionStart(claim) - 1]?.lower ?? '';
  if (first < cue || !besides.has(opener)) return false;
  const root = sentence.heads.indexOf(sentence.words.length);
  return root !== cue && root >= first && root <= last;
}

/** "the last fundraising report, …": a noun that a noun stands before, and no verb, since that would end in s. */
const isNounCue = ({ sentence: { words, penn }, cue, source }: Claim): boolean =>
  source === cue - 1 && penn[source] === 'NN' && nounCues.has(words[cue]?.lower ?? '');

/** Whether a cue tells what was said: it is likely enough, not denied or ahead, and no verb of thought. */
export function isTold(claim: Claim): boolean {
  const { sentence, cue, source, any } = claim;
  const { words: own, labels } = sentence;
  if (isOrder(claim) || isToldOf(claim) || isSaidBefore(claim) || takesMainVerb(claim) || isNounCue(claim))
    return false;
  const least = believing(leastBelief, own[cue]?.lower ?? '');
  const isUnsaid = (i: number): boolean =>
    unsaid.has(own[i]?.lower ?? '') && /^(?:aux|advmod)/.test(labels[i] ?? '');
  // "found it hard to say": nothing was said
  const isHard = sentence.universal[sentence.heads[cue] ?? -1] === 'ADJ' && own[cue - 1]?.lower === 'to';
  if (isHard || (lemmaOf(own[cue]?.lower ?? '') === 'find' && own[cue + 1]?.lower === 'it')) return false;
  return any >= least && !isPassive(sentence, cue, source) && !dependentsOf(sentence, cue).some(isUnsaid);
}

/** Tags of words after which a clause goes on. */
const goesOn = /^(?:[SC]CONJ|ADP|DET|AUX)$/;

/** So many words behind "said" or "said that" are a clause whatever their tags. */
const longestPhrase = 5;

/** Whether a stretch has a finite verb; before its cue stands a whole sentence, whose verb the tags may take for a participle. */
function hasFiniteVerb({ sentence: { words, penn }, first, last, cue }: Claim): boolean {
  // "said the harbour costs": the tags may take a verb for a noun, but nothing else follows on these words
  const opens = words[first - 1]?.lower ?? '';
  const isOpened = opens === 'that' || (first - 1 === cue && lemmaOf(opens) === 'say');
  if (isOpened && last - first >= longestPhrase) return true;
  const verb = last < cue ? /^(?:VB[DNPZ]|MD)$/ : /^(?:VB[DPZ]|MD)$/;
  return penn.slice(first, last + 1).some((tag) => verb.test(tag));
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

/**
 * "new measures that make it dearer", "the deal, which would cut its rate": nothing but what a noun is, since each of its
 * verbs stands behind a word of its own that leads back to it.
 */
function isNounPhrase({ sentence: { words, penn }, first, last }: Claim): boolean {
  let relatives = 0;
  let verbs = 0;
  for (let i = first; i <= last; i += 1) {
    if (isFinite(penn[i])) verbs += 1;
    else if (i > first && (penn[i] === 'WDT' || /^(?:who|which)$/.test(words[i]?.lower ?? ''))) {
      if (verbs > relatives) return false;
      relatives += 1;
    }
  }
  return relatives > 0 && verbs <= relatives;
}

/** "asked the council to pay": what somebody is asked, told or promised to do is said, with "to". */
function asksFor({ sentence: { words, penn }, first, last, cue }: Claim): boolean {
  if (last < cue || !asking.has(lemmaOf(words[cue]?.lower ?? ''))) return false;
  return penn.slice(first, last + 1).some((tag, i) => tag === 'TO' && penn[first + i + 1] === 'VB');
}

/** So far apart are two words where a quotation stands between them that is a sentence of its own. */
const widestGap = 8;

/** Whether a stretch of words has words in marks in it, or a quotation that was left out of the sentence. */
const holdsMarked = ({ words }: ParsedSentence, from: number, to: number): boolean =>
  words
    .slice(from, to + 1)
    .some(
      ({ stretch, end }, i) =>
        stretch >= 0 || (from + i < to && (words[from + i + 1]?.start ?? end) - end > widestGap),
    );

/** "a plan which, according to the agency, both have criticised": what the clause is about stands before it. */
function isRelative(claim: Claim): boolean {
  const { words } = claim.sentence;
  const from = introductionStart(claim);
  return (
    claim.first > claim.cue &&
    words[from - 1]?.text === ',' &&
    /^(?:which|who|whom|that)$/.test(words[from - 2]?.lower ?? '')
  );
}

/** "said on a show", "said as she left", "the report that came": where, when and which, not what. */
function startsAside(claim: Claim): boolean {
  const {
    sentence: { words, universal, penn },
    first,
    cue,
  } = claim;
  if (penn[first] === 'WDT' || isRelative(claim)) return true;
  // "was of the schools": a clause with its subject elsewhere
  if (first > cue && /^(?:VB[DZP]|MD)$/.test(penn[first] ?? '')) return true;
  const isAfter = first === cue + 1 && words[cue]?.lower !== 'according';
  return isAfter && /^(?:ADP|SCONJ)$/.test(universal[first] ?? '') && !asked.has(words[first]?.lower ?? '');
}

/** Whether a stretch breaks off: after a word that something follows on. */
const breaksOff = ({ sentence: { universal, penn }, last }: Claim): boolean =>
  goesOn.test(universal[last] ?? '') || (penn[last] ?? '').startsWith('W');

/** Whether a belief is enough for a record, of so many words. */
function isSureEnough(claim: Claim): boolean {
  const { sentence, first, last, cue, any } = claim;
  // what stands on both sides of it can be nothing else
  const least = partsOf(claim).length > 1 ? leastBelief : leastForRecord;
  return last - first + 1 >= fewest && any >= believing(least, sentence.words[cue]?.lower ?? '');
}

/** Whether what was said is a clause of the article's own words, which can stand alone, with no words in marks before it. */
export function isClause(claim: Claim): boolean {
  const { sentence, first, last, cue } = claim;
  const isAsked = sentence.words.at(-1)?.text === '?';
  // "according | to her friends": that is the source
  const isSource = first === cueEnd(claim) && first !== cue;
  if (isAsked || isSource || !isSureEnough(claim) || startsAside(claim) || breaksOff(claim)) return false;
  if (isNounPhrase(claim)) return false;
  if (holdsMarked(sentence, Math.min(first, cue), Math.max(last, cue))) return false;
  const isSaid = saying.has(lemmaOf(sentence.words[cue]?.lower ?? ''));
  return asksFor(claim) || (hasFiniteVerb(claim) && (isSaid || hasMainClause(claim)));
}
