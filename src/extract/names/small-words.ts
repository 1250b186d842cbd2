import type { Token } from '../tokens.ts';

/** The article's own words without a capital: what it writes small elsewhere is no name at a sentence's start. */
export function smallWords(tokens: readonly Token[]): ReadonlySet<string> {
  const small = new Set<string>();
  for (const token of tokens) if (token.kind === 'word' && token.text === token.lower) small.add(token.text);
  return small;
}
