import type { Article } from '../../../article/article.ts';
import { isNoText } from '../../../article/article.ts';

/** Capitalised words that say nothing of where or among whom an article stands. */
const saysNothing = new Set(
  `i i'm i've i'll i'd mr mrs ms dr jr sr st monday tuesday wednesday thursday friday saturday sunday january february march
  april may june july august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep
  sept oct nov dec the a an and but or in on at of for to from with by as if it its he she they we you his her their our my
  this that these those there here what when where who why how no not yes so also more`.split(/\s+/),
);

// Runs of capitalised words, as "New York" and "Affordable Care Act" are; letters with full stops count as one word.
const runs =
  /(?:\p{Lu}\.){2,}|\p{Lu}[\p{L}\p{M}\p{N}]*(?:[-'’]\p{L}+)*(?: (?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}\p{N}]*(?:[-'’]\p{L}+)*))*/gu;

/** A name as it is compared: lower case, one kind of apostrophe, no possessive. */
export const plainForm = (words: string): string =>
  words.toLowerCase().replace(/’/g, "'").replace(/'s$/, '').replaceAll('.', '');

/** Whether all longer words of a sentence but one begin with a capital, as in a headline: there capitals say nothing. */
function isHeadline(sentence: string): boolean {
  const longer = sentence.match(/\p{L}{4,}/gu) ?? [];
  return longer.length > 3 && longer.filter((word) => !/^\p{Lu}/u.test(word)).length < 2;
}

/**
 * What one sentence names with capitals inside it: people, places, parties, offices, in their plain form, of each run of
 * words the run and its last word. Its first word counts only where more capitalised ones follow it.
 */
export function namedIn(sentence: string): string[] {
  if (isHeadline(sentence)) return [];
  const found: string[] = [];
  for (const match of sentence.matchAll(runs)) {
    let words = match[0].split(' ');
    const isFirst = !/\p{L}/u.test(sentence.slice(0, match.index));
    if (isFirst && (words.length === 1 || saysNothing.has(plainForm(words[0] ?? '')))) words = words.slice(1);
    while (saysNothing.has(plainForm(words[0] ?? ''))) words = words.slice(1);
    const last = plainForm(words.at(-1) ?? '');
    if (last.length < 2 || saysNothing.has(last)) continue;
    found.push(last);
    if (words.length > 1) found.push(words.map(plainForm).join(' '));
  }
  return found;
}

/** What an article's sentences name, one list a sentence, in text order; nothing of what is no text of the article. */
export const namedThings = ({ text, sentences, blocks }: Article): string[][] =>
  sentences.map(({ start, end, block }) => {
    const of = blocks[block];
    return of === undefined || isNoText(of.kind) ? [] : namedIn(text.slice(start, end));
  });
