import type { Token } from '../tokens.ts';
import { keyOf } from './pattern.ts';
import type { Candidate } from './underspecified.ts';
import { definiteArticle } from '../../language/en/sentences/function-words.ts';
import { boundPhrases, datePartPhrases } from '../../language/en/dates/time-words.ts';

const precedes = (tokens: readonly Token[], start: number, phrase: readonly string[]): boolean =>
  phrase.every((word, index) => {
    const token = tokens[start - phrase.length + index];
    return token !== undefined && token.block === tokens[start]?.block && keyOf(token) === word;
  });

const isReference = ({ reading }: Candidate): boolean =>
  reading.form === 'fixed' && reading.value.endsWith('_REF');

/** Takes the words before an expression that bound it ("more than") or name a part of it ("early") into it, as its mod. */
export function widenCandidates(candidates: readonly Candidate[], tokens: readonly Token[]): Candidate[] {
  return candidates.map((candidate, index) => {
    if (candidate.type === 'SET' || isReference(candidate)) return candidate;
    const floor = candidates[index - 1]?.end ?? 0;
    const isLength = candidate.type === 'DURATION';
    // "over the past two years": within them, and no bound
    if (isLength && definiteArticle.has(tokens[candidate.start]?.lower ?? '')) return candidate;
    const phrases = isLength ? boundPhrases : datePartPhrases;
    for (const [phrase, mod] of phrases)
      if (candidate.start - phrase.length >= floor && precedes(tokens, candidate.start, phrase))
        return { ...candidate, start: candidate.start - phrase.length, mod };
    return candidate;
  });
}
