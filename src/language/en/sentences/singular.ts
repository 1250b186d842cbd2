import { irregularPlurals, shortPlurals, singularsInS } from '../figures/word-classes.ts';

/** True where a lower-case word looks like a plural noun. */
export function isPlural(word: string): boolean {
  if (irregularPlurals.has(word)) return true;
  if (word.length < 4) return shortPlurals.has(word) && word !== 'gps';
  if (!word.endsWith('s') || singularsInS.has(word)) return /(?:men|children)$/.test(word) && word.length > 4;
  return !/(?:ss|us|is|['’]s)$/.test(word);
}

/** True where a lower-case word can be what a number above one counts: a plural, or a people ("450 Japanese"). */
export const countsMany = (word: string): boolean =>
  isPlural(word) || (word.endsWith('ese') && word.length > 6);

/** A lower-case noun in the singular; words that are no plural come back as they are. */
export function singular(word: string): string {
  const listed = irregularPlurals.get(word);
  if (listed !== undefined) return listed;
  if (!isPlural(word)) return word;
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:[^i]ch|[^aeiou]sh|ish|ash|ush|esh|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
