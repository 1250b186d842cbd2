import { isDeepStrictEqual } from 'node:util';
import { isVague } from '../text/number-in-words.ts';
import { knownSame } from './compare-figures.ts';
import { namedIn } from './named-in.ts';
import { amountKey, countedWords, wordsKey } from './relate-all.ts';
import { contains, overlap } from '../text/spans.ts';
import { wordPlaces } from './word-places.ts';
import type { EventRecord, FigureRecord, QuoteRecord, SiteLookup, SiteEntity } from './site.ts';

/** A figure beside another one, and what is known about the two. */
export interface RelatedFigure {
  readonly figure: FigureRecord;
  /** True where an editor knows that both count the same; false where the article does not say. */
  readonly sameCount: boolean;
}

/** Everything a figure touches, and everything that touches it. */
export interface FigureRelations {
  /** The quote in whose words it stands. */
  readonly quote: QuoteRecord | null;
  readonly related: readonly RelatedFigure[];
  /** Figures of other amounts for which the articles use the very same words for what is counted. */
  readonly alike: readonly FigureRecord[];
  /** Other figures of the same sentence or clause. */
  readonly beside: readonly FigureRecord[];
  /** Events that the clause tells. */
  readonly events: readonly EventRecord[];
  readonly named: readonly SiteEntity[];
}

const oneKind = (a: FigureRecord, b: FigureRecord): boolean =>
  a.data.unit === b.data.unit && a.data.change === b.data.change;

/**
 * True where two figures may count the same: of one unit and amount, with a word in common for what is counted,
 * or with none said for one of them.
 */
export function mayCountTheSame(a: FigureRecord, b: FigureRecord): boolean {
  if (!oneKind(a, b) || !isDeepStrictEqual(a.data.value, b.data.value)) return false;
  // The number that stands for “dozens” is nobody's: it is no other figure's amount.
  if (isVague(a.data) !== isVague(b.data)) return false;
  const [first, second] = [countedWords(a), countedWords(b)];
  return first.size === 0 || second.size === 0 || [...first].some((word) => second.has(word));
}

/** True where two figures of different amounts are said to count the same kind of thing, in the very same words. */
export function countAlike(a: FigureRecord, b: FigureRecord): boolean {
  if (!oneKind(a, b) || isDeepStrictEqual(a.data.value, b.data.value)) return false;
  const first = countedWords(a);
  return first.size > 0 && isDeepStrictEqual(first, countedWords(b));
}

const relate = (figure: FigureRecord, others: readonly FigureRecord[]): RelatedFigure[] =>
  others
    .filter((other) => other !== figure && (knownSame(figure, other) || mayCountTheSame(figure, other)))
    .map((other) => ({ figure: other, sameCount: knownSame(figure, other) }));

/** The figures of its own article that a figure is related to; of these an editor may know more than their amounts say. */
export const relatedInArticle = (site: SiteLookup, figure: FigureRecord): RelatedFigure[] =>
  relate(figure, site.recordsByArticle.get(figure.article)?.statistics ?? []);

/** The quote in whose words a figure stands. */
export function quoteAround(site: SiteLookup, figure: FigureRecord): QuoteRecord | null {
  const words = wordPlaces(figure);
  const quotes = site.recordsByArticle.get(figure.article)?.quotes ?? [];
  const isAround = (quote: QuoteRecord): boolean =>
    wordPlaces(quote).some((segment) => words.some((place) => contains(segment, place)));
  return quotes.find(isAround) ?? null;
}

/** Works out everything a figure touches and is touched by. Of related figures, those of the same article come first. */
export function relateFigure(site: SiteLookup, figure: FigureRecord): FigureRelations {
  const here = site.recordsByArticle.get(figure.article);
  const words = wordPlaces(figure);
  const clause = figure.places.get('clause') ?? words;
  const sentences = (site.articlesById.get(figure.article)?.stated.sentences ?? []).filter((sentence) =>
    words.some((place) => overlap(place, sentence)),
  );
  const { relations } = site;
  const elsewhere = (relations.figuresOfAmount.get(amountKey(figure)) ?? []).filter(
    (other) => other.article !== figure.article,
  );
  const sameWords =
    countedWords(figure).size > 0 ? (relations.figuresOfWords.get(wordsKey(figure)) ?? []) : [];
  return {
    quote: quoteAround(site, figure),
    related: [...relatedInArticle(site, figure), ...relate(figure, elsewhere)],
    alike: sameWords.filter((other) => !knownSame(figure, other) && countAlike(figure, other)),
    beside: (here?.statistics ?? []).filter(
      (other) =>
        other !== figure &&
        wordPlaces(other).some((place) => sentences.some((sentence) => contains(sentence, place))),
    ),
    events: (here?.timeline ?? []).filter((event) =>
      wordPlaces(event).some((place) => clause.some((part) => overlap(part, place))),
    ),
    named: namedIn(site, figure).filter(({ reference }) => reference !== figure.data.assertedBy),
  };
}
