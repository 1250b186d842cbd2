import type { Span } from '../../article/article.ts';
import { planned, pluperfects, simultaneous, underway } from '../../language/en/sentences/predicates.ts';
import { dependentsOf, type ParsedSentence } from '../syntax/parsed-sentence.ts';
import { outerWord } from '../syntax/outer-word.ts';
import { type Predicate, predicateAt } from '../syntax/predicate.ts';
import type { Syntax } from '../syntax/read-syntax.ts';
import { tenseAround, type Tense, type TenseOf } from './tense.ts';
import { doings, ends, lookingBack, unplanned, withins } from '../../language/en/dates/tense-words.ts';
import { months, ordinals } from '../../language/en/dates/time-words.ts';
import { lowerAt } from '../lower-at.ts';

/** So many arcs up from a date its verb is looked for. */
const furthestUp = 6;

const isVerb = ({ universal, labels, heads }: ParsedSentence, at: number): boolean =>
  universal[at] === 'VERB' || labels.some((label, i) => label === 'cop' && heads[i] === at);

/** Whether a verb stands with "to", and on which word that hangs. */
const isInfinitive = (sentence: ParsedSentence, { head }: Predicate): boolean =>
  sentence.penn[head] === 'VB' && dependentsOf(sentence, head).some((i) => sentence.penn[i] === 'TO');

/** Whether a verb tells what else went on: "as he prepared to speak on Friday, the lights went out". */
function isMeanwhile({ words, penn }: ParsedSentence, verb: number): boolean {
  const comma = words.findLastIndex(({ lower }, i) => i < verb && lower === ',');
  return penn[verb] === 'VBD' && words.slice(comma + 1, verb).some(({ lower }) => simultaneous.has(lower));
}

/** Whether a token stands before a noun and describes it, though it looks like a verb: "preferred shares". */
function describes({ words, labels, heads }: ParsedSentence, { start }: Span): boolean {
  const word = words.findIndex((each) => each.start === start);
  return labels[word] === 'amod' && (heads[word] ?? 0) > word;
}

/** Whether a plan is one of the time before the story: "had been due to expire on Friday". */
const isPluperfect = ({ words }: ParsedSentence, at: number): boolean =>
  words.slice(Math.max(0, at - 3), Math.max(0, at)).some(({ lower }) => pluperfects.has(lower));

const isPlan = ({ words }: ParsedSentence, at: number): boolean =>
  planned.has(lowerAt(words, at)) && !unplanned.has(lowerAt(words, at + 1));

/** "the first country to leave": whoever did it is told by that, and no plan. */
const isOneOfAll = (sentence: ParsedSentence, at: number): boolean =>
  sentence.labels[at]?.startsWith('acl') === true &&
  dependentsOf(sentence, sentence.heads[at] ?? -1).some((i) => ordinals.has(lowerAt(sentence.words, i)));

/** What a verb with "to" says: mostly what is to come. */
function tenseOfInfinitive(sentence: ParsedSentence, at: number): Tense {
  const { words, heads, universal } = sentence;
  // "began to withdraw", "was willing to go": when that was, the words around tell
  const matrix = heads[at] ?? -1;
  if (isPluperfect(sentence, matrix)) return 'past';
  const isOpen = underway.has(lowerAt(words, matrix)) || universal[matrix] === 'ADJ';
  const isBack = lookingBack.has(lowerAt(words, at)) || isOneOfAll(sentence, at);
  return isOpen || isBack || isMeanwhile(sentence, matrix) ? null : 'future';
}

/** What the verb that an expression hangs on says of it; null where it says nothing for certain. */
function tenseOfVerb(sentence: ParsedSentence, at: number): Tense {
  const { penn } = sentence;
  const predicate = predicateAt(sentence, at);
  if (isPlan(sentence, at)) return isPluperfect(sentence, at) ? 'past' : 'future';
  if (predicate.tense === 'future') return 'future';
  if (isInfinitive(sentence, predicate)) return tenseOfInfinitive(sentence, at);
  return predicate.tense === 'past' && penn[at] === 'VBD' ? 'past' : null;
}

/**
 * Tells the tense of an expression by the verb that it hangs on in its sentence's tree: "to expire Friday" is ahead, and so is
 * "scheduled a news conference Thursday". A past verb right before it tells more than the tree does; words in marks have no
 * such tree, and where a date hangs on no verb the words around it tell.
 */
export const tenseInTree =
  (syntax: Syntax): TenseOf =>
  (tokens, start, end) => {
    const [first, last] = [tokens[start], tokens[end - 1]];
    const sentence = first && syntax.sentenceAt(first.start);
    const around = tenseAround(tokens, start, end, (token) =>
      sentence ? describes(sentence, token) : false,
    );
    if (around === 'just past' || !first || !last) return around;
    const before = lowerAt(tokens, start - 1);
    return (sentence && tenseIn(sentence, { start: first.start, end: last.end }, before)) ?? around;
  };

/** "Wednesday's ruling" */
function isOfDoing({ words, labels, heads }: ParsedSentence, word: number): boolean {
  return labels[word] === 'nmod:poss' && doings.has(lowerAt(words, heads[word] ?? -1));
}

/** "rained in December", "in December and January": a month that says within which time something was. */
function isWithin(sentence: ParsedSentence, word: number, verb: number): boolean {
  const { words, heads, labels } = sentence;
  if (!months.has(lowerAt(words, word))) return false;
  if (labels[word] === 'conj') return isWithin(sentence, heads[word] ?? -1, verb);
  const isOblique = labels[word]?.startsWith('obl') === true;
  return heads[word] === verb && isOblique && withins.has(lowerAt(words, word - 1));
}

/** The tense that the verb of an expression gives it; null where it hangs on none, or on one that leaves it open. */
function tenseIn(sentence: ParsedSentence, expression: Span, before: string): Tense {
  const word = outerWord(sentence, expression);
  if (isOfDoing(sentence, word)) return 'past';
  const verb = word < 0 ? -1 : verbAbove(sentence, word);
  const tense = verb < 0 ? null : tenseOfVerb(sentence, verb);
  if (tense === 'past' && isWithin(sentence, word, verb)) return 'just past';
  if (tense === 'past') return ends.has(before) ? null : tense;
  return verb < word && before !== 'since' ? tense : null;
}

/** The nearest verb that a word hangs on; -1 for none. */
function verbAbove(sentence: ParsedSentence, word: number): number {
  let at = sentence.heads[word] ?? -1;
  for (let steps = 0; steps < furthestUp && at >= 0 && at < sentence.words.length; steps += 1) {
    if (isVerb(sentence, at)) return at;
    at = sentence.heads[at] ?? -1;
  }
  return -1;
}
