import type { Span } from '../../article/article.ts';
import { planned, simultaneous, underway } from '../../language/en/sentences/predicates.ts';
import { dependentsOf, type ParsedSentence } from '../syntax/parsed-sentence.ts';
import { type Predicate, predicateAt } from '../syntax/predicate.ts';
import type { Syntax } from '../syntax/read-syntax.ts';
import { tenseAround, type Tense, type TenseOf } from './tense.ts';
import { ends } from '../../language/en/dates/tense-words.ts';
import { lowerAt } from '../lower-at.ts';

/** So many arcs up from a date its verb is looked for. */
const furthestUp = 6;

/** The first word of an expression that hangs on one outside it; -1 where its words are none of the sentence. */
function outerWord({ words, heads }: ParsedSentence, { start, end }: Span): number {
  const isWithin = (i: number): boolean => {
    const word = words[i];
    return word !== undefined && word.start >= start && word.end <= end;
  };
  return words.findIndex((_, i) => isWithin(i) && !isWithin(heads[i] ?? -1));
}

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

/** What the verb that an expression hangs on says of it; null where it says nothing for certain. */
function tenseOfVerb(sentence: ParsedSentence, at: number): Tense {
  const { words, heads, penn, universal } = sentence;
  const predicate = predicateAt(sentence, at);
  if (planned.has(lowerAt(words, at))) return 'future';
  if (predicate.tense === 'future') return 'future';
  if (isInfinitive(sentence, predicate)) {
    // "began to withdraw", "was willing to go": when that was, the words around tell
    const matrix = heads[at] ?? -1;
    const isOpen = underway.has(lowerAt(words, matrix)) || universal[matrix] === 'ADJ';
    return isOpen || isMeanwhile(sentence, matrix) ? null : 'future';
  }
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
    const around = tenseAround(tokens, start, end);
    const [first, last] = [tokens[start], tokens[end - 1]];
    if (around === 'just past' || !first || !last) return around;
    const sentence = syntax.sentenceAt(first.start);
    const before = lowerAt(tokens, start - 1);
    return (sentence && tenseIn(sentence, { start: first.start, end: last.end }, before)) ?? around;
  };

/** The tense that the verb of an expression gives it; null where it hangs on none, or on one that leaves it open. */
function tenseIn(sentence: ParsedSentence, expression: Span, before: string): Tense {
  const word = outerWord(sentence, expression);
  const verb = word < 0 ? -1 : verbAbove(sentence, word);
  const tense = verb < 0 ? null : tenseOfVerb(sentence, verb);
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
