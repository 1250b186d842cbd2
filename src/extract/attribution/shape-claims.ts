import {
  asideOpener,
  bounding,
  comparing,
  conditions,
  contrasts,
  contentRelatives,
  leading,
  openings,
  sayingForms,
  summing,
} from '../../language/en/speech/claims.ts';
import { isFinite, lastWord, type ParsedSentence } from '../syntax/parsed-sentence.ts';
import { introductionEnd, introductionStart } from './introduction.ts';
import { widestGap } from './claim-parts.ts';
import type { Claim } from './find-claims.ts';
import { fewest, isNounPhrase, isSureEnough, isThatOfSaying, longestScare } from './is-clause.ts';
import {
  clauseJoiners,
  complementizers,
  relativeSubjects,
} from '../../language/en/sentences/function-words.ts';
import { lowerAt } from '../lower-at.ts';

/** With less belief in its source than this, a claim has none. */
export const leastSource = 0.7;

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
        inner.sourceShare >= leastSource &&
        introductionStart(inner) === outer.first &&
        inner.last >= outer.last - 1,
    );
  const own = claims.filter((claim) => !passesOn(claim));
  return own.filter(
    (inner) => !own.some((outer) => isWithin(inner, outer) && isSureEnough(outer) && !isNounPhrase(outer)),
  );
}

/** So many words at most name who is quoted: "quoted a former mayor of the town as saying". */
const longestQuoted = 8;

/** "Jones quoted Smith as saying that …": Smith said it. */
export function withQuotedSpeaker(claim: Claim): Claim {
  const { sentence, cue, first, last } = claim;
  const { words, universal } = sentence;
  const saying = words.findIndex(
    ({ lower }, i) => i > first && i <= first + longestQuoted && sayingForms.has(lower),
  );
  const isQuoted =
    first > cue && saying > first + 1 && saying < last && comparing.has(lowerAt(words, saying - 1));
  if (!isQuoted || !/^(?:NOUN|PROPN|PRON)$/.test(universal[saying - 2] ?? '')) return claim;
  const isIntroduced = complementizers.has(lowerAt(words, saying + 1));
  return { ...claim, cue: saying, source: saying - 2, first: saying + (isIntroduced ? 2 : 1) };
}

/** "Visitors, said the captain, are asked to wait": a subject on one side of the words that introduce it, its verb on the other. */
export function withBothParts(claim: Claim): Claim {
  const { sentence, cue, source, first, last } = claim;
  const { words, penn } = sentence;
  const from = introductionStart(claim);
  const to = introductionEnd(sentence, cue, source);
  const isAside = from > 1 && words[from - 1]?.text === ',' && words[to + 1]?.text === ',';
  if (!isAside || !isFinite(penn[to + 2]) || (first <= cue && last >= cue)) return claim;
  const opening = { ...claim, first: 0, last: from - 2 };
  // "the years that followed, he said, brought": the verb there is no more than the subject's own
  const isSubject = !penn.slice(0, from).some(isFinite) || isNounPhrase(opening);
  return isSubject ? { ...claim, first: 0, last: lastWord(sentence) } : claim;
}

/** "told the lawyers for X that …", "reiterated to the paper that …": who hears it stands before a "that". */
export function withoutHearer(claim: Claim): Claim {
  const { sentence, cue, first, last } = claim;
  const { words, universal, penn } = sentence;
  if (first === cue + 1 && universal[first] === 'DET') return withoutNamedHearer(claim);
  if (first <= cue || universal[first] !== 'ADP') return claim;
  for (let i = first + 1; i < last && !isFinite(penn[i]); i += 1)
    if (complementizers.has(lowerAt(words, i))) {
      const from = words[i + 1]?.text === ',' ? i + 2 : i + 1;
      return from + fewest <= last + 1 ? { ...claim, first: from } : claim;
    }
  return claim;
}

/** "told the Herald 300 boats had sunk": who hears it ends where a number begins another noun phrase. */
function withoutNamedHearer(claim: Claim): Claim {
  const { sentence, first, last } = claim;
  let at = first + 1;
  while (/^(?:NOUN|PROPN)$/.test(sentence.universal[at] ?? '')) at += 1;
  const isNumber = at > first + 1 && sentence.universal[at] === 'NUM';
  return isNumber && at + fewest <= last + 1 ? { ...claim, first: at } : claim;
}

/** "that if it rains, the fair will close": what opens with a condition goes on behind its comma. */
export function withConsequence(claim: Claim): Claim {
  const { sentence, cue, first, last } = claim;
  const { words, penn } = sentence;
  const isOpen = first > cue && leading.has(lowerAt(words, first)) && words[last + 1]?.text === ',';
  if (!isOpen || penn.slice(first, last + 1).filter(isFinite).length > 1) return claim;
  return { ...claim, last: lastWord(sentence) };
}

/** "If it rains, she said she would stay": a condition before the words that introduce the rest is a part of what was said. */
export function withCondition(claim: Claim): Claim {
  const { sentence, first, cue } = claim;
  const { words } = sentence;
  const from = introductionStart(claim);
  const isBefore = first > cue && conditions.has(lowerAt(words, 0)) && words[from - 1]?.text === ',';
  return isBefore && words.findIndex(({ text }) => text === ',') === from - 1
    ? { ...claim, first: 0 }
    : claim;
}

/** "Ann Smith, who guessed that half had left, said …": the verb of the sentence itself is not in what a clause of a noun tells. */
export function withoutMainVerb(claim: Claim): Claim {
  const { sentence, first, last, cue, source } = claim;
  const { words, penn } = sentence;
  if (first <= cue || !relativeSubjects.has(lowerAt(words, source))) return claim;
  for (let i = first + fewest; i < last; i += 1)
    if (words[i]?.text === ',' && isFinite(penn[i + 1])) return { ...claim, last: i - 1 };
  return claim;
}

/** "said that she understands it but played it down": a verb in the past behind others that are not is what the speaker did. */
export function withoutOwnDeed(claim: Claim): Claim {
  const { sentence, first, last, cue } = claim;
  const { words, penn } = sentence;
  if (first <= cue || penn[cue] !== 'VBD') return claim;
  let hasPresent = false;
  for (let i = first; i < last; i += 1) {
    if (/^(?:VB[PZ]|MD)$/.test(penn[i] ?? '')) hasPresent = true;
    if (penn[i] === 'VBD') return claim;
    if (!hasPresent || !clauseJoiners.has(lowerAt(words, i))) continue;
    const verb = penn[i + 1] === 'RB' ? i + 2 : i + 1;
    if (/^VB[DN]$/.test(penn[verb] ?? '')) return endingBefore(claim, i);
  }
  return claim;
}

/** The first word within a stretch at which more than a word or two in marks begin; -1 for none. */
function quotationIn({ words }: ParsedSentence, from: number, to: number): number {
  return words.findIndex(
    ({ stretch }, i) => i >= from && i <= to && stretch >= 0 && words[i + longestScare]?.stretch === stretch,
  );
}

/** "said he was busy: “I have …”", "noted that A and that B “…”": the part without a quotation in it, where that can be parted. */
export function withoutQuotation(claim: Claim): Claim {
  const { sentence, first, last, cue } = claim;
  const { words } = sentence;
  if (first < cue) return claim;
  const quotation = quotationIn(sentence, first + fewest, last);
  for (let i = first + fewest; i < (quotation < 0 ? last : quotation); i += 1) {
    // a long quotation is no part of the sentence: there is a gap
    const isGap = (words[i + 1]?.start ?? 0) - (words[i]?.end ?? 0) > widestGap;
    const opens = words[i]?.text === ':' && (isGap || i + 1 === quotation);
    const isThat = complementizers.has(lowerAt(words, i + 1)) && clauseJoiners.has(lowerAt(words, i));
    if (opens || (isThat && quotation >= 0)) return { ...claim, last: i - 1 };
  }
  return claim;
}

/** "They won, with sales rising by half, according to X": what stands before the cue is all of it. */
export function withMainClause(claim: Claim): Claim {
  const { sentence, first, last, cue } = claim;
  const { words, penn } = sentence;
  const isAside =
    last < cue && first > fewest && words[first]?.lower === asideOpener && words[first - 1]?.text === ',';
  return isAside && penn.slice(0, first).some(isFinite) ? { ...claim, first: 0 } : claim;
}

/** "Prices will rise, the bank said on Monday, a turn that hurts": what stands behind the cue is only told of it, what stands before was said. */
export function withWhatIsBefore(claim: Claim): Claim {
  const { sentence, first, last, cue } = claim;
  const { words, penn } = sentence;
  const from = introductionStart(claim);
  const isOnlyTold = first > cue && (isFinite(penn[first]) || penn[first] === 'WDT');
  const isBehind = from > fewest && words[from - 1]?.text === ',' && last > cue;
  const before = { ...claim, first: 0, last: from - 2 };
  return isOnlyTold && isBehind && penn.slice(0, from).some(isFinite) && !isNounPhrase(before)
    ? before
    : claim;
}

/** "said that overlooked the costs": with the "that" which is its subject. */
export const withSubject = (claim: Claim): Claim =>
  isThatOfSaying(claim, claim.first - 1) ? { ...claim, first: claim.first - 1 } : claim;

/** "According to the ministry over 345 pilgrims": a number right before a clause, which the tree may give to its source. */
export function withNumberBefore(claim: Claim): Claim {
  const { sentence, cue, source, first } = claim;
  const { words, penn } = sentence;
  const least = Math.max(cue, source);
  let start = first;
  while (start - 1 > least && (penn[start - 1] === 'CD' || bounding.has(lowerAt(words, start - 1))))
    start -= 1;
  const holdsNumber = penn.slice(start, first).includes('CD') && /^(?:JJ|NN)/.test(penn[first] ?? '');
  return first > cue && holdsNumber ? { ...claim, first: start } : claim;
}

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

/** Whether an "and" stands before a cue, or one word before it that is not its source. */
const followsAnd = ({ sentence: { words }, cue, source }: Claim): boolean =>
  clauseJoiners.has(lowerAt(words, cue - 1)) ||
  (source !== cue - 1 && clauseJoiners.has(lowerAt(words, cue - 2)));

/** "X said A, but Y says B", "X says A; Y says B", "X says A, while Y says B": the one word, or mark, before the other begins. */
function joinsNext({ sentence: { words } }: Claim, start: number): boolean {
  if (words[start - 1]?.text === ';') return true;
  return contrasts.has(lowerAt(words, start - 1)) && /^[,;]$/.test(words[start - 2]?.text ?? '');
}

/** "X said A, and Y says B": what X said ends where the other begins. */
export const withoutNext = (claims: readonly Claim[]): Claim[] =>
  claims.map((claim) => {
    const next = claims.find(
      (other) =>
        other.first > other.cue &&
        introductionStart(other) > claim.first &&
        joinsNext(claim, introductionStart(other)),
    );
    return next ? endingBefore(claim, introductionStart(next)) : claim;
  });

/** A claim cut where another's cue begins, with the "and" between them; one that stands elsewhere is left as it is. */
function endingBefore(claim: Claim, cue: number): Claim {
  if (claim.first <= claim.cue || claim.last < cue) return claim;
  let last = cue - 1;
  while (last > claim.first && openings.has(lowerAt(claim.sentence.words, last))) last -= 1;
  return { ...claim, last };
}

/** ", with the paper reporting that", ", claims that nobody could test": what is told beside it is no part of what was said. */
export function withoutAside(claim: Claim): Claim {
  const { sentence, first, last, cue } = claim;
  for (let i = Math.max(first, cue) + fewest; i < last; i += 1)
    if (sentence.words[i]?.text === ',' && opensAside(sentence, i + 1)) return { ...claim, last: i - 1 };
  return claim;
}

/** "by May — a day that nobody forgets": behind a dash, a noun phrase and a word that tells more of it. */
export function withoutDash(claim: Claim): Claim {
  const { sentence, first, last, cue } = claim;
  const { words, universal, penn } = sentence;
  for (let i = Math.max(first, cue + 1) + fewest; i < last; i += 1) {
    if (!/^(?:[–—-]|--)$/.test(words[i]?.text ?? '') || universal[i + 1] !== 'DET') continue;
    let at = i + 2;
    while (/^(?:ADJ|NOUN|PROPN|NUM)$/.test(universal[at] ?? '')) at += 1;
    if ((penn[at] ?? '').startsWith('W') || contentRelatives.has(lowerAt(words, at)))
      return { ...claim, last: i - 1 };
  }
  return claim;
}

/** Tags of what opens a clause in the present or the future: "it will", "there is". */
const opensClause = /^(?:PRP|EX|DT|NN)/;
const isPresent = (tag: string | undefined): boolean => /^(?:MD|VB[ZP])$/.test(tag ?? '');

/** "said that it is possible, but it will be hard": told in the past, what goes on in the present is said as well. */
export function withContrast(claim: Claim): Claim {
  const { sentence, first, last, cue } = claim;
  const { words, penn } = sentence;
  const isPast = penn[cue] === 'VBD' && first > cue && words[last + 1]?.text === ',';
  if (!isPast || !contrasts.has(lowerAt(words, last + 2)) || !penn.slice(first, last + 1).some(isPresent))
    return claim;
  const at = last + 3;
  return opensClause.test(penn[at] ?? '') && isPresent(penn[at + 1])
    ? { ...claim, last: lastWord(sentence) }
    : claim;
}

/** Whether an aside opens at a word behind a comma. */
function opensAside({ words, penn }: ParsedSentence, at: number): boolean {
  if (words[at]?.lower === asideOpener) return penn.slice(at + 1, at + 6).includes('VBG');
  const noun = penn[at] === 'DT' ? at + 1 : at;
  return summing.has(lowerAt(words, noun)) && contentRelatives.has(lowerAt(words, noun + 1));
}
