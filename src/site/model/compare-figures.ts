import { isDeepStrictEqual } from 'node:util';
import { isVague } from '../text/number-in-words.ts';
import type { ComparedFigures, FigureRecord } from './site.ts';

/** Figures of one amount that may count the same thing, or are known to. */
export interface RelatedFigures {
  readonly figures: readonly [FigureRecord, FigureRecord, ...FigureRecord[]];
  readonly sameCount: 'all' | 'some' | 'none';
}

/** True where an editor knows that two figures count the same. */
export const knownSame = (a: FigureRecord, b: FigureRecord): boolean =>
  a.article === b.article && (a.data.sameCountAs === b.id || b.data.sameCountAs === a.id);

/** True where an editor knows of all of them that they count the same, of each by one that is known of already. */
function areKnownSame([first, ...others]: readonly [FigureRecord, ...FigureRecord[]]): boolean {
  const known = new Set([first]);
  for (const one of known) for (const other of others) if (knownSame(one, other)) known.add(other);
  return known.size === others.length + 1;
}

const isSeveral = (
  figures: readonly FigureRecord[],
): figures is readonly [FigureRecord, FigureRecord, ...FigureRecord[]] => figures.length > 1;

/**
 * What has to be the same for two figures to stand on one scale; null where too little is known. A time that is not
 * stated, that follows from the article alone, or has no certain year, is not known to be the same as any other.
 */
function scaleOf({ data }: FigureRecord, language: string): string | null {
  const { words: said, counted, period, unit, change, inferred = [] } = data;
  // A word for many stands nowhere on a scale.
  if (counted === undefined || counted.includes('█') || isVague({ words: said })) return null;
  if (period === undefined || !/^[-\d]+(?:\/[-\d]+)?$/.test(period) || inferred.includes('period'))
    return null;
  const words = counted.toLowerCase().replace(/^(?:an?|the) /u, '');
  return JSON.stringify([language.split('-')[0], words, unit, change, period]);
}

/**
 * Finds the figures that may be drawn beside each other, in the order of the list: two or more, of more than one amount,
 * for which the articles use the same words for what is counted, in the same unit and of the same stated time.
 * @param languageOf the language of the article that a figure is from
 */
export function compareFigures(
  figures: readonly FigureRecord[],
  languageOf: (article: string) => string,
): ComparedFigures[] {
  const groups = Map.groupBy(figures, (figure) => scaleOf(figure, languageOf(figure.article)));
  groups.delete(null);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first || !isSeveral(group)) return [];
    if (group.every(({ data }) => isDeepStrictEqual(data.value, first.data.value))) return [];
    return {
      counted: first.data.counted ?? '',
      period: first.data.period ?? '',
      figures: group,
      sameCount: areKnownSame(group),
    };
  });
}

/**
 * Puts together the figures of which each may count the same as each other one of its group, in the order of the list.
 * A figure is in one group at most.
 * @param mayBeSame tells whether two figures of the list may count the same
 */
export function groupRelated(
  figures: readonly FigureRecord[],
  mayBeSame: (a: FigureRecord, b: FigureRecord) => boolean,
): RelatedFigures[] {
  const groups: FigureRecord[][] = [];
  for (const figure of figures) {
    const group = groups.find((members) =>
      members.every((member) => knownSame(figure, member) || mayBeSame(figure, member)),
    );
    if (group) group.push(figure);
    else groups.push([figure]);
  }
  return groups.flatMap((group) => {
    if (!isSeveral(group)) return [];
    const isSome = group.some((one) => group.some((other) => other !== one && knownSame(one, other)));
    return { figures: group, sameCount: areKnownSame(group) ? 'all' : isSome ? 'some' : 'none' };
  });
}
