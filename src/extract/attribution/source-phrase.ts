import type { Span } from '../../article/article.ts';
import { accordingCues, leadingArticle, times } from '../../language/en/speech/claims.ts';
import { numbersNouns, publishedBy } from '../../language/en/speech/messages.ts';
import { isAbbreviation } from '../../language/en/sentences/split-word.ts';
import { documentNouns } from '../../language/en/names/documents.ts';
import { singular } from '../../language/en/sentences/singular.ts';
import { isRole } from '../../language/en/speech/role-nouns.ts';
import type { Attribution } from '../findings.ts';
import { dependentsOf, type ParsedSentence } from '../syntax/parsed-sentence.ts';
import { sourceStart } from './introduction.ts';
import { genitives, relativeOpeners, relativePronouns } from '../../language/en/sentences/function-words.ts';
import { lowerAt } from '../lower-at.ts';

/** A noun phrase as a label: of several lines the last, without an article that opens a sentence. */
export const labelOf = (phrase: string): string =>
  (phrase.split('\n').at(-1) ?? '').replaceAll(/\s+/g, ' ').replace(leadingArticle, '');

/** For "who" and "which" the noun that their clause says something of, where the tree has it; else the word itself. */
export function antecedentOf(
  { words, heads, labels, universal }: ParsedSentence,
  source: number,
  cue: number,
): number {
  if (!relativePronouns.has(lowerAt(words, source))) return source;
  let at = cue;
  for (let steps = 0; steps < 5; steps += 1) {
    const head = heads[at] ?? words.length;
    if (head >= words.length) return source;
    if (labels[at] === 'acl:relcl') return head;
    at = head;
  }
  // "X, who": where the tree has none, the noun right before it
  const before = words[source - 1]?.text === ',' ? source - 2 : source - 1;
  return /^(?:NOUN|PROPN)$/.test(universal[before] ?? '') ? before : source;
}

/** Where the bracket opens that a word stands in; -1 for none. */
function openBracket(words: ParsedSentence['words'], word: number): number {
  for (let at = word; at >= 0; at -= 1) {
    if (words[at]?.text === ')') return -1;
    if (words[at]?.text === '(') return at;
  }
  return -1;
}

/**
 * "Smith (who won it) said", "Smith, citing figures of the agency, said", "the polls, which Jones won, showed": over an aside that ends in a comma before the
 * cue, what it is told of; the word itself where it stands in no such aside.
 */
export function overAside(
  { words, penn, labels, heads, universal }: ParsedSentence,
  word: number,
  cue: number,
): number {
  const bracket = openBracket(words, word);
  if (bracket > 0 && word < cue && openBracket(words, cue) !== bracket) return bracket - 1;
  if (word > cue || words[cue - 1]?.text !== ',') return word;
  const comma = words.findIndex(
    ({ text }, i) =>
      text === ',' && i < word && (penn[i + 1] === 'VBG' || relativeOpeners.has(lowerAt(words, i + 1))),
  );
  let at = comma - 1;
  if (comma < 1 || !/^(?:NOUN|PROPN)$/.test(universal[at] ?? '')) return word;
  while (/^(?:nmod|compound|flat|appos)/.test(labels[at] ?? '') && (heads[at] ?? comma) < comma)
    at = heads[at] ?? at;
  return at;
}

/** "surveys of voters": what somebody was asked for is told by who has asked; the document's noun, where a source is a part of it. */
export function ownerOf({ words, universal }: ParsedSentence, word: number): number {
  let at = word;
  while (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(universal[at - 1] ?? '')) at -= 1;
  const isOf = genitives.has(lowerAt(words, at - 1)) && documentNouns.has(singular(lowerAt(words, at - 2)));
  return isOf && universal[word] !== 'PROPN' ? at - 2 : word;
}

/** So many words at most stand between numbers and whoever has published them: "the latest data released on Friday by". */
const longestPublished = 8;

/** "data released Friday by state regulators", "figures from the bank": numbers say nothing, whoever has published them does. */
export function publisherOf({ words, universal }: ParsedSentence, word: number, cue: number): number {
  if (!numbersNouns.has(lowerAt(words, word))) return word;
  for (let at = word + 1; at <= word + longestPublished && at !== cue && words[at]?.text !== ','; at += 1) {
    if (!publishedBy.has(lowerAt(words, at))) continue;
    let last = at + 1;
    while (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(universal[last] ?? '')) last += 1;
    return /^(?:NOUN|PROPN)$/.test(universal[last - 1] ?? '') && last - 1 > at ? last - 1 : word;
  }
  return word;
}

/** The last word of the nouns and adjectives that follow on a word without a mark but a hyphen; it does not reach over its cue. */
export function endOfPhrase({ universal, words }: ParsedSentence, word: number, cue: number): number {
  const isPart = (i: number): boolean =>
    i !== cue && (/^(?:NOUN|PROPN|ADJ|NUM|X)$/.test(universal[i] ?? '') || words[i]?.text === '-');
  let at = word;
  while (isPart(at + 1)) at += 1;
  return at;
}

/** "former Gov. and party chairman Ann Smith": the last word behind two roles that an "and" joins; the word itself for one. */
export function endOfRoles(sentence: ParsedSentence, word: number, cue: number): number {
  const { words } = sentence;
  const own = words[word]?.lower.replace(/\.$/, '') ?? '';
  const end = endOfPhrase(sentence, word, cue);
  const isJoined = (isAbbreviation(own) || isRole(own)) && words[end + 1]?.lower === 'and';
  return isJoined ? endOfPhrase(sentence, end + 2, cue) : word;
}

/**
 * "Smith fans said": the noun phrase before a cue whose last word the tagger took for a verb, though no verb stands between a
 * name and another one; null where there is none.
 */
export function pluralBefore(
  { words, penn, universal }: ParsedSentence,
  word: number,
  cue: number,
): Span | null {
  const isVerb = penn[cue - 1] === 'VBZ' && penn[cue] === 'VBD';
  if (!isVerb || word > cue || !/^(?:PROPN|NOUN)$/.test(universal[cue - 2] ?? '')) return null;
  let first = cue - 2;
  while (/^(?:PROPN|NOUN|ADJ)$/.test(universal[first - 1] ?? '')) first -= 1;
  return { start: words[first]?.start ?? 0, end: words[cue - 1]?.end ?? 0 };
}

/** The attribution to a source without a name of its own, under the article's words for it. */
export const inOwnWords = (text: string, { start, end }: Span): Attribution => ({
  mention: { start, end },
  entity: null,
  name: labelOf(text.slice(start, end)),
  role: null,
  inferred: false,
});

export const naming = /^(?:flat|appos|compound|nmod:desc)/;
const leading = /^(?:det|amod|compound|nummod|nmod|flat)/;
const following = /^(?:nmod|flat|compound|amod|acl$)/;
const hasComma = (words: ParsedSentence['words'], from: number, to: number): boolean =>
  words.slice(from, to + 1).some(({ text }) => text === ',');

/** A noun phrase without what is only said of it behind a comma or in a clause of its own; it does not reach over its cue. */
export function nounPhrase(sentence: ParsedSentence, head: number, cue: number): Span {
  const { words, labels, last } = sentence;
  const before = (i: number): boolean => i < head && leading.test(labels[i] ?? '');
  const behind = (i: number): boolean => {
    const to = last[i] ?? i;
    const overCue = head < cue && to >= cue;
    return (
      i > head && following.test(labels[i] ?? '') && to - head < 9 && !overCue && !hasComma(words, head, to)
    );
  };
  const below = dependentsOf(sentence, head);
  // "the Gazette's analysis of its own figures": whose it is says which
  const isOwned =
    below.some((i) => labels[i] === 'nmod:poss') && documentNouns.has(singular(lowerAt(words, head)));
  // it reaches over no comma and not over the cue, whatever the tree hangs on it
  const least = sourceStart(sentence, cue, head) + Number(accordingCues.has(lowerAt(words, cue)));
  const first = Math.max(
    Math.min(least, head),
    Math.min(head, ...below.filter(before).map((i) => sentence.first[i] ?? i)),
  );
  const end = isOwned ? head : Math.max(head, ...below.filter(behind).map((i) => last[i] ?? i));
  // "the post by an unknown author on Monday": when it was said is no part of who said it
  const time = words.findIndex(({ lower }, i) => i > head && i <= end && times.has(lower));
  let to = time < 0 ? end : time - 1;
  while (time >= 0 && to > head && /^(?:ADP|DET|ADJ|VERB)$/.test(sentence.universal[to] ?? '')) to -= 1;
  return { start: words[first]?.start ?? 0, end: words[to]?.end ?? 0 };
}
