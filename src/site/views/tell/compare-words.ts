/** How two records' words stand to each other: letter for letter the same, one within the other, or others. */
export type WordsCompared = 'same' | 'part' | 'other';

const lettersOf = (words: readonly (readonly string[])[]): string =>
  ` ${words
    .flat()
    .join(' ')
    .toLowerCase()
    .replace(/[’']/gu, '')
    .replace(/[^\p{L}\p{N}█]+/gu, ' ')
    .trim()} `;

/** Compares two quotes' words by their letters and digits alone: marks, spaces and capitals tell nobody's words from another's. */
export function compareWords(
  one: readonly (readonly string[])[],
  other: readonly (readonly string[])[],
): WordsCompared {
  const [first, second] = [lettersOf(one), lettersOf(other)];
  if (first === second) return 'same';
  return first.includes(second) || second.includes(first) ? 'part' : 'other';
}
