import { dependentsOf, type ParsedSentence } from '../syntax/parsed-sentence.ts';
import { months, unitsPlural, unitsSingular, weekdays } from '../../language/en/dates/time-words.ts';
import { measuredBy } from '../../language/en/figures/counted.ts';
import { lowerAt } from '../lower-at.ts';
import { outerWord } from '../syntax/outer-word.ts';
import type { Syntax } from '../syntax/read-syntax.ts';
import type { Token } from '../tokens.ts';
import type { TokenSpan } from './quantity-rule.ts';

/** So many arcs up from an amount its verb is looked for. */
const furthestUp = 8;
/** So many words at most name what an amount is told of. */
const longestPhrase = 14;

const isSubject = (label: string | undefined): boolean => label?.startsWith('nsubj') === true;

/** The noun that a relative clause is about, where its subject is no more than the word that opens it. */
function behindRelative(sentence: ParsedSentence, verb: number, subject: number): number {
  const isRelative = sentence.penn[subject]?.startsWith('W') === true;
  if (!isRelative) return subject;
  return sentence.labels[verb]?.startsWith('acl') ? (sentence.heads[verb] ?? -1) : -1;
}

/** "Last month, the temperature was": a time is no subject, whatever the tree says. */
const isTime = ({ words }: ParsedSentence, at: number): boolean => {
  const word = lowerAt(words, at);
  return unitsSingular.has(word) || unitsPlural.has(word) || weekdays.has(word) || months.has(word);
};

/** The object of the verb that an amount hangs on right behind "by", "to" or "at": "cut its output by 5%", "put it at 5%"; -1 for none. */
function objectBefore(sentence: ParsedSentence, amount: number): number {
  const { heads, labels, last, words } = sentence;
  const verb = heads[amount] ?? -1;
  const isMeasure =
    labels[amount]?.startsWith('obl') === true &&
    dependentsOf(sentence, amount).some(
      (i) => labels[i] === 'case' && measuredBy.has(lowerAt(words, i)) && i < amount,
    );
  if (!isMeasure || verb < 0) return -1;
  const isObject = (i: number): boolean => /^(?:obj|expl)$/.test(labels[i] ?? '');
  const object = dependentsOf(sentence, verb).find((i) => i > verb && isObject(i) && (last[i] ?? i) < amount);
  if (object === undefined || dependentsOf(sentence, object).some((i) => labels[i] === 'nummod')) return -1;
  return object;
}

/** The subject of the nearest verb above a word that has one; -1 for none. */
function subjectAbove(sentence: ParsedSentence, word: number): number {
  const { heads, labels, words, universal } = sentence;
  const object = objectBefore(sentence, word);
  if (object >= 0) return object;
  let at = word;
  for (let steps = 0; steps < furthestUp && at >= 0 && at < words.length; steps += 1) {
    const subject = dependentsOf(sentence, at).find((i) => i !== word && isSubject(labels[i]));
    if (subject !== undefined && subject < word && !isTime(sentence, subject))
      return behindRelative(sentence, at, subject);
    // "prices expected to rise 5%": a participle is told of the noun that it hangs on
    if (universal[at] === 'VERB' && labels[at] === 'acl') return heads[at] ?? -1;
    at = heads[at] ?? -1;
  }
  return -1;
}

const isLeftOut = (label: string): boolean => /^(?:acl|appos|punct|parataxis|advcl|conj|cc)/.test(label);

/** "S&P 500": what an ampersand joins is one name. */
const isInName = ({ words }: ParsedSentence, i: number): boolean =>
  words[i]?.text === '&' || words[i - 1]?.text === '&';

/** First and last word of a noun with what is told of it right beside it: no clauses, no asides. */
function phraseOf(sentence: ParsedSentence, head: number): { first: number; last: number } {
  const { labels, first, last } = sentence;
  const below = dependentsOf(sentence, head);
  const cut = below.find((i) => i > head && isLeftOut(labels[i] ?? '') && !isInName(sentence, i));
  const cutBefore = below.findLast((i) => i < head && isLeftOut(labels[i] ?? ''));
  return {
    first: cutBefore === undefined ? (first[head] ?? head) : (last[cutBefore] ?? head) + 1,
    last: cut === undefined ? (last[head] ?? head) : (first[cut] ?? head + 1) - 1,
  };
}

/** A determiner or an adverb that opens a phrase; the "A" of "A2 Milk" is none. */
const isBefore = ({ penn, words }: ParsedSentence, at: number): boolean =>
  /^(?:DT|PRP\$|WDT|RB|CC|IN)$/.test(penn[at] ?? '') && words[at]?.end !== words[at + 1]?.start;

/**
 * Whether the tree takes the last word of a phrase for a noun; true where there is no tree.
 * @param isDetermined true where a determiner leads to it, so that no finite verb stands there, whatever the tree says: "a 19% drop"
 */
export function isNounInTree(
  syntax: Syntax | null,
  tokens: readonly Token[],
  { to }: TokenSpan,
  isDetermined = false,
): boolean {
  const token = tokens[to - 1];
  const sentence = token && syntax?.sentenceAt(token.start);
  const word = sentence ? sentence.words.findIndex(({ start }) => start === token.start) : -1;
  if (!sentence || word < 0) return true;
  if (isTime(sentence, word)) return false;
  const isNoun = /^(?:NOUN|PROPN|X|SYM)$/.test(sentence.universal[word] ?? '');
  return isNoun || (isDetermined && !/^(?:VBD|VBN|VBZ|JJR|RB|RBR|IN|CC)$/.test(sentence.penn[word] ?? ''));
}

/** What an amount is told of by its sentence's tree: the subject of its verb, without a determiner; null where it shows none. */
export function subjectInTree(
  syntax: Syntax,
  tokens: readonly Token[],
  { from, to }: TokenSpan,
): TokenSpan | null {
  const [opening, closing] = [tokens[from], tokens[to - 1]];
  const sentence = opening && syntax.sentenceAt(opening.start);
  if (!sentence || !closing) return null;
  const word = outerWord(sentence, { start: opening.start, end: closing.end });
  const head = word < 0 ? -1 : subjectAbove(sentence, word);
  if (head < 0 || !/^(?:NOUN|PROPN)$/.test(sentence.universal[head] ?? '')) return null;
  const phrase = phraseOf(sentence, head);
  let { first } = phrase;
  while (first < head && isBefore(sentence, first)) first += 1;
  const [one, other] = [sentence.words[first], sentence.words[phrase.last]];
  if (!one || !other || phrase.last - first >= longestPhrase) return null;
  return { from: one.token, to: other.token + 1 };
}
