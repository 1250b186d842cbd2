import { isDeepStrictEqual } from 'node:util';
import type { PlacedText, Span } from '../../../article/article.ts';
import { wordPlaces } from '../../model/word-places.ts';
import type { FigureRecord } from '../../model/site.ts';
import { measureFigure, type MeasuredFigure } from './measure-figure.ts';

/** Figures of an article that can be looked at on one scale: of the same unit, and of what the article calls by the same words. */
export interface FiguresToScale {
  readonly figures: readonly [MeasuredFigure, MeasuredFigure, ...MeasuredFigure[]];
  /** What is counted, in the article's words, as the figure that says it in the fewest has it; else the sentence that tells all of them. */
  readonly of: { readonly counted: string } | { readonly sentence: string };
}

/** A measured figure with where it stands: numbers of its paragraph and its sentence, -1 where it has no place. */
interface Placed extends MeasuredFigure {
  /** Its number among the figures of the article. */
  readonly index: number;
  readonly block: number;
  readonly sentence: number;
}

/** By which a sentence says that its number counts what the one before it does. */
const again = /\b(?:it|this|that (?:number|figure|share))\b[^,;:]{0,20}$/iu;

const placeOf = (spans: readonly Span[], place: Span | undefined): number =>
  place === undefined ? -1 : spans.findIndex(({ start, end }) => start <= place.start && place.start < end);

/** True where the words for what is counted are the same but for words before or after: "migrants" and "young migrants". */
const isNarrower = (words: string, base: string): boolean =>
  words.endsWith(` ${base}`) || words.startsWith(`${base} `);

/** Groups by the words for what is counted: the same anywhere in the article, narrower ones in a paragraph that has the same. */
function byCounted(figures: readonly Placed[]): Placed[][] {
  const groups = Map.groupBy(figures, ({ scale, counted }) => JSON.stringify([scale, counted]));
  const all = [...groups.values()].sort(
    ([one], [other]) => (one?.counted?.length ?? 0) - (other?.counted?.length ?? 0),
  );
  const inBlock = Map.groupBy(figures, ({ block }) => block);
  const taken = new Set<Placed>();
  return all.map((group) => {
    const own = group.filter((figure) => !taken.has(figure));
    const [first] = own;
    const base = first?.counted ?? null;
    if (!first || base === null) return own;
    const blocks = new Set(own.map(({ block }) => block).filter((block) => block >= 0));
    const narrower = [...blocks].flatMap((block) =>
      (inBlock.get(block) ?? []).filter(
        (figure) =>
          figure.scale === first.scale &&
          figure.counted !== null &&
          isNarrower(figure.counted, base) &&
          !taken.has(figure),
      ),
    );
    const joined = [...own, ...narrower];
    for (const figure of joined) taken.add(figure);
    return joined;
  });
}

/** Groups of one sentence: figures of one unit, or bare counts, of which the article says at most once beside them what is counted. */
function bySentence(figures: readonly Placed[]): Placed[][] {
  const groups = Map.groupBy(figures, ({ scale, sentence }) => JSON.stringify([scale, sentence]));
  return [...groups.values()].filter((group) => {
    const named = group.filter(({ counted }) => counted !== null).length;
    return (group[0]?.sentence ?? -1) >= 0 && (named === 0 || (named === 1 && group[0]?.unit !== null));
  });
}

/** Pairs of which the second is told in the next sentence, which says that it counts the same: "that number is closer to 40,000". */
function byNextSentence(figures: readonly Placed[], { text, sentences }: PlacedText): Placed[][] {
  const inSentence = Map.groupBy(figures, ({ scale, sentence }) => JSON.stringify([scale, sentence]));
  return figures.flatMap((figure) => {
    const { scale, sentence, block, counted } = figure;
    const here = inSentence.get(JSON.stringify([scale, sentence])) ?? [];
    const before = inSentence.get(JSON.stringify([scale, sentence - 1])) ?? [];
    const [first] = before;
    const start = sentences[sentence]?.start;
    const [place] = wordPlaces(figure.figure);
    if (start === undefined || !place || counted !== null || here.length !== 1) return [];
    if (!first || before.length !== 1 || first.counted === null || first.block !== block) return [];
    return again.test(text.slice(start, place.start).trimEnd()) ? [[first, figure]] : [];
  });
}

/** True where there is something to look at: not the same amount again. */
const differ = (figures: readonly Placed[]): boolean => {
  const amountOf = ({ value, figure }: Placed): unknown => [value, figure.data.bound];
  const [first] = figures;
  return figures.some((one) => first && !isDeepStrictEqual(amountOf(one), amountOf(first)));
};

/**
 * Finds the figures of an article that may be looked at on one scale, each in one group at most, in the article's order: of
 * one unit, and either of what the article calls by the same words; or told in one sentence that has no words for it, as
 * "49 percent or 27 percent"; or the second told in the next sentence as the same again. Nothing is added up, and whether
 * they count the same people or things is left open.
 * @param figures of one article, in its order
 */
export function figuresToScale(figures: readonly FigureRecord[], stated: PlacedText): FiguresToScale[] {
  const measured = figures.flatMap((figure, index): Placed[] => {
    const one = measureFigure(figure, stated.text);
    const [place] = wordPlaces(figure);
    if (one === null) return [];
    return [
      { ...one, index, block: placeOf(stated.blocks, place), sentence: placeOf(stated.sentences, place) },
    ];
  });
  const taken = new Set<Placed>();
  const found: FiguresToScale[] = [];
  const take = (
    groups: readonly Placed[][],
    of: (group: readonly Placed[]) => FiguresToScale['of'] | null,
  ): void => {
    for (const group of groups) {
      const free = group.filter((figure) => !taken.has(figure));
      const name = of(free);
      const [first, second, ...others] = free.toSorted((one, other) => one.index - other.index);
      if (!first || !second || name === null || !differ(free)) continue;
      for (const figure of free) taken.add(figure);
      found.push({ figures: [first, second, ...others], of: name });
    }
  };
  const counted = (group: readonly Placed[]): FiguresToScale['of'] | null => {
    const named = group.find((figure) => figure.counted !== null)?.figure.data.counted;
    return named === undefined ? null : { counted: named };
  };
  take(byCounted(measured), counted);
  take(bySentence(measured), (group) => {
    const sentence = stated.sentences[group[0]?.sentence ?? -1];
    const text = sentence ? stated.text.slice(sentence.start, sentence.end) : '';
    // Where the text stays with its publisher, no more of a sentence is at hand than records say.
    return text === '' || text.includes('\uFFFC') ? null : { sentence: text };
  });
  take(byNextSentence(measured, stated), counted);
  return found;
}
