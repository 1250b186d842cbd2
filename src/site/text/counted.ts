import type { Words } from '../words/words.ts';

/** A number with its noun in the language of the words: `counted(1204, words, words.lists.quotes)` → `1,204 quotes`. */
export function counted(
  number: number,
  { locale }: Words,
  noun: (count: number, number: string) => string,
): string {
  return noun(number, number.toLocaleString(locale));
}
