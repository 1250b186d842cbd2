import type { FoundEntry, SearchIndex } from './pagefind.ts';

/** The words of a query by themselves; none where it is one word, or asks for exactly its words. */
const wordsOf = (term: string): string[] => {
  const words = term.includes('"') ? [] : [...new Set(term.split(/\s+/u))];
  return words.length > 1 ? words : [];
};

/**
 * Finds what has any of a query's words, those with the most of them first.
 * @returns none where the query is one word, or stands in quotation marks
 */
export async function searchAnyWord(
  index: SearchIndex,
  term: string,
  filters: Readonly<Record<string, string>>,
): Promise<FoundEntry[]> {
  const found = new Map<string, { entry: FoundEntry; words: number; score: number }>();
  for (const word of wordsOf(term)) {
    const { results } = await index.search(word, { filters });
    for (const entry of results) {
      const { words, score } = found.get(entry.id) ?? { words: 0, score: 0 };
      found.set(entry.id, { entry, words: words + 1, score: score + entry.score });
    }
  }
  return [...found.values()]
    .sort((one, other) => other.words - one.words || other.score - one.score)
    .map(({ entry }) => entry);
}
