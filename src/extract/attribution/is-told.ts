import {
  accordingCues,
  besides,
  comparing,
  findsOneself,
  infinitives,
  making,
  noneOf,
  nothings,
  nounCues,
  ordering,
  referring,
  saying,
  supposing,
  thinking,
  times,
  unsaid,
  unsaidBefore,
} from '../../language/en/speech/claims.ts';
import { askedFor, spokenOf, withoutObject } from '../../language/en/speech/passives.ts';
import { dependentsOf, isFinite } from '../syntax/parsed-sentence.ts';
import { widestGap } from './claim-parts.ts';
import { isCueForm, lemmaOf } from './cue-words.ts';
import type { Claim } from './find-claims.ts';
import { introductionStart } from './introduction.ts';
import { lowerAt } from '../lower-at.ts';

/** Below this belief that a cue introduces anything at all, it does not: verbs of saying are believed sooner than others. */
export const leastBelief = { saying: 0.1, other: 0.4 };

/** Whether a belief in a cue is enough: verbs of saying need less. */
export const believing = (least: typeof leastBelief, cue: string): number =>
  saying.has(lemmaOf(cue)) ? least.saying : least.other;

/** "She had been told", "Smith, accused of theft, …": the subject of a passive has said nothing; who stands behind "by" has. */
function isPassive({ sentence, cue, source }: Claim): boolean {
  const [verb, next] = [lowerAt(sentence.words, cue), lowerAt(sentence.words, cue + 1)];
  const lacksObject = spokenOf.has(verb) && withoutObject.has(next) && askedFor.get(verb)?.has(next) !== true;
  return (
    source < cue &&
    (lacksObject || dependentsOf(sentence, cue).some((i) => sentence.labels[i] === 'aux:pass'))
  );
}

/** "ruled X to pay", "wrote the letter": what is ordered or made is no claim; "ruled that X must pay" is one. */
function isDeed({ sentence: { words, penn }, cue, first, last }: Claim): boolean {
  const lemma = lemmaOf(lowerAt(words, cue));
  return (ordering.has(lemma) || making.has(lemma)) && !penn.slice(first, last + 1).some(isFinite);
}

/** "A deal announced Monday would end …": what is told is the subject of the verb behind it, and has said nothing. */
function isToldOf({ sentence: { words, penn }, cue, source, first }: Claim): boolean {
  let at = cue + 1;
  while (times.has(lowerAt(words, at)) || penn[at] === 'RB') at += 1;
  return source < cue && first > cue && at - cue <= 4 && isFinite(penn[at]) && penn[at + 1] !== 'PRP';
}

/** “Words,” said X, who …: what was said stands in the marks before, and what follows is only told of X. */
function isSaidBefore({ sentence: { words, penn }, cue, first }: Claim): boolean {
  const [before, own] = [words[cue - 1], words[cue]];
  const isQuoted = before === undefined || before.stretch >= 0 || (own?.start ?? 0) - before.end > widestGap;
  return isQuoted && own?.stretch === -1 && isFinite(penn[cue]) && first > cue;
}

/** "As he ponders his next move, the senator is …": the sentence's own verb is not in what a clause beside it tells. */
function takesMainVerb(claim: Claim): boolean {
  const { sentence, cue, first, last } = claim;
  const opener = lowerAt(sentence.words, introductionStart(claim) - 1);
  if (first < cue || !besides.has(opener)) return false;
  const root = sentence.heads.indexOf(sentence.words.length);
  return root !== cue && root >= first && root <= last;
}

/** "the last fundraising report, …": a noun that a noun stands before, and no verb, since that would end in s. */
const isNounCue = ({ sentence: { words, penn }, cue, source }: Claim): boolean =>
  source === cue - 1 && penn[source] === 'NN' && nounCues.has(lowerAt(words, cue));

/** "respond to videos showing that": what a nearer cue introduces is not introduced by one before it. */
const hasNearerCue = ({ sentence: { words, universal }, cue, first }: Claim): boolean =>
  !accordingCues.has(lowerAt(words, cue)) &&
  words
    .slice(cue + 1, Math.max(cue + 1, first - 1))
    .some(({ lower }, i) => universal[cue + 1 + i] === 'VERB' && isCueForm(lower));

/** Whether a verb stands with a word by which nothing has been said, itself or the one that it is joined to: "may listen and say". */
function isUnsaid({ sentence, cue }: Claim): boolean {
  const { labels, heads, words } = sentence;
  const hasSubject = dependentsOf(sentence, cue).some((i) => labels[i]?.startsWith('nsubj'));
  const joined = labels[cue] === 'conj' && !hasSubject ? [cue, heads[cue] ?? cue] : [cue];
  return joined.some((verb) =>
    dependentsOf(sentence, verb).some(
      (i) => i < cue && unsaid.has(lowerAt(words, i)) && /^(?:aux|advmod)/.test(labels[i] ?? ''),
    ),
  );
}

/** "is expected to say", "refused to say": what is still to be said, or never was. */
function isToBeSaid({ sentence: { words, penn }, cue }: Claim): boolean {
  if (penn[cue] !== 'VB' || !infinitives.has(lowerAt(words, cue - 1))) return false;
  return unsaidBefore.has(lowerAt(words, cue - 2));
}

/** "If she says so", "neither he nor she said", "contrary to what she said": supposed, denied, or told of something else. */
function isSupposed(claim: Claim): boolean {
  const { words } = claim.sentence;
  const start = introductionStart(claim);
  return (
    supposing.has(lowerAt(words, start - 1)) ||
    words.slice(Math.max(0, start - 1), claim.cue).some(({ lower }) => noneOf.has(lower))
  );
}

/** "says nothing about it", "referring to reports that": nothing is said, or what is named is another's. */
const saysNothing = ({ sentence: { words }, cue, first }: Claim): boolean =>
  nothings.has(lowerAt(words, first)) || referring.has(lemmaOf(lowerAt(words, cue)));

/** "found it hard to say", "found himself in a quarrel": nothing was said. */
function isHard({ sentence: { words, universal, heads }, cue }: Claim): boolean {
  if (universal[heads[cue] ?? -1] === 'ADJ' && words[cue - 1]?.lower === 'to') return true;
  return lemmaOf(lowerAt(words, cue)) === 'find' && findsOneself.has(lowerAt(words, cue + 1));
}

/** "may overshadow her, as many believe he did": what many believe stands before. */
function isCompared(claim: Claim): boolean {
  const { words } = claim.sentence;
  const isThought = thinking.has(lemmaOf(lowerAt(words, claim.cue)));
  return isThought && claim.first > claim.cue && comparing.has(lowerAt(words, introductionStart(claim) - 1));
}

/** "The island, as one adviser pointed out, has …": the source stands behind "as", and not before the comma. */
function isAnothers({ sentence: { words }, cue, source }: Claim): boolean {
  if (source < 0 || source > cue || words[cue - 1]?.text === ',') return false;
  const comma = words.findIndex(({ text }, i) => i > source && i < cue && text === ',');
  return comma > 0 && comparing.has(lowerAt(words, comma + 1));
}

/** What keeps a cue from telling what somebody has said. */
const untold = [
  isPassive,
  isDeed,
  isToldOf,
  isSaidBefore,
  takesMainVerb,
  isNounCue,
  isUnsaid,
  isToBeSaid,
  isSupposed,
  isHard,
  saysNothing,
  hasNearerCue,
  isCompared,
  isAnothers,
] as const;

/** "kiss-and-tell accounts": a word that a dash joins to another says nothing. */
const isJoined = ({ sentence: { words }, cue }: Claim): boolean => {
  const [before, dash, own] = [words[cue - 2], words[cue - 1], words[cue]];
  return /^[-–]$/.test(dash?.text ?? '') && before?.end === dash?.start && dash?.end === own?.start;
};

/** Whether a cue tells what was said: it is likely enough, not denied or ahead, and no verb of thought. */
export const isTold = (claim: Claim): boolean =>
  claim.any >= believing(leastBelief, lowerAt(claim.sentence.words, claim.cue)) &&
  !isJoined(claim) &&
  !untold.some((is) => is(claim));
