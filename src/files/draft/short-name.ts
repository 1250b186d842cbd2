import type { Entity } from '../../extract/findings.ts';

const suffixes = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);
const particles = new Set(
  'van von der den de di da do dos du del della la le al el bin ibn ben ter ten zu zur'.split(' '),
);

/** The last part of a person's name, with the small words that belong to it: "van der Berg". */
export function familyName(name: string): string {
  const words = name.split(/\s+/).filter((word) => !suffixes.has(word.toLowerCase()));
  let first = words.length - 1;
  while (first > 1 && particles.has((words[first - 1] ?? '').toLowerCase())) first--;
  return words.slice(Math.max(first, 0)).join(' ').replace(/,$/, '');
}

/**
 * The short name under which people know somebody: the part of the name that the article itself uses alone,
 * else a person's last name, the letters of an organisation, or the shortest
 * name of a document.
 */
export function shortName({ kind, name, aliases }: Entity): string {
  const words = name.split(/\s+/);
  const alone = aliases.find((alias) => alias !== name && words.length > 1 && words.includes(alias));
  if (kind === 'people') return alone !== undefined && alone !== words[0] ? alone : familyName(name);
  if (kind === 'documents')
    return [name, ...aliases].reduce((short, one) => (one.length < short.length ? one : short));
  const letters = aliases.find((alias) => /^[\p{Lu}\d.&]{2,8}$/u.test(alias));
  return letters ?? name;
}

const pronoun = /^(?:i|we|you|he|she|it|they|one|some|this|that|these|those)$/i;

/** Whether a source's words name nobody: "he", "they", "some". */
export const isBarePronoun = (words: string): boolean => pronoun.test(words);
