import type { ToldFigure } from '../../records/figure.ts';

/** What is counted, where the article has it right after the figure's own words: then the two can stand under each other. */
export function countedAfter({
  words,
  counted,
  clause,
}: Pick<ToldFigure, 'words' | 'counted' | 'clause'>): string | null {
  if (counted === undefined || words.endsWith(counted)) return null;
  return clause.includes(`${words} ${counted}`) ? counted : null;
}
