import type { Span } from '../../../article/article.ts';
import { type Mark, type Piece, markText, plainText } from '../../text/mark-text.ts';
import { overlap } from '../../text/spans.ts';
import type { AnyRecord, FigureRecord, SiteArticle, SiteLookup } from '../../model/site.ts';
import { wordPlaces } from '../../model/word-places.ts';

/** Some sentences of an article in a row, with a record's own words marked. */
export interface Passage extends Span {
  /** Index of the block they stand in. */
  readonly block: number;
  readonly pieces: readonly Piece<'words'>[];
}

/** The places that are marked in a record's sentences: a quote's or a figure's words; of an event the words for its date. */
export const markedPlaces = (record: AnyRecord): readonly Span[] =>
  record.places.get('words') ?? record.places.get('what') ?? [];

const wordMarks = (places: readonly Span[]): Mark<'words'>[] =>
  places.map(({ start, end }) => ({ start, end, subject: 'words' }));

/**
 * Finds the sentences that a record rests on, in text order: those its words stand in and those
 * that name who says it, or when. Sentences in a row within one block make one passage.
 * None where the text stays with its publisher. The text is the article's own, cut nowhere but at the ends of sentences.
 */
export function findPassages({ article }: SiteArticle, record: AnyRecord): Passage[] {
  if (article === null) return [];
  const places = [...record.places.values()].flat();
  const marks = wordMarks(markedPlaces(record));
  const runs: { start: number; end: number; block: number; last: number }[] = [];
  article.sentences.forEach((sentence, index) => {
    if (!places.some((place) => overlap(place, sentence))) return;
    const run = runs.at(-1);
    if (run?.last === index - 1 && run.block === sentence.block) {
      run.end = sentence.end;
      run.last = index;
    } else runs.push({ start: sentence.start, end: sentence.end, block: sentence.block, last: index });
  });
  return runs.map(({ start, end, block }) => ({
    start,
    end,
    block,
    pieces: markText(article.text, { start, end }, marks),
  }));
}

/**
 * The passages that a record's page shows it in: the sentences that it rests on; where these are no more than what the page
 * says already, the whole paragraph, so that there is something to compare.
 * @param shown what the page says of the record, as a text
 */
export function passagesInContext(
  article: SiteArticle,
  record: AnyRecord,
  shown: string,
): readonly Passage[] {
  const passages = findPassages(article, record);
  const [first] = passages;
  if (passages.length !== 1 || first === undefined || article.article === null) return passages;
  const { text, blocks } = article.article;
  const block = blocks[first.block];
  if (block === undefined || plainText(first.pieces).trim() !== shown.trim()) return passages;
  const marks = wordMarks(markedPlaces(record));
  const { start, end } = block;
  return [{ start, end, block: first.block, pieces: markText(text, { start, end }, marks) }];
}

const exact = <Subject>(
  text: string,
  place: Span | undefined,
  words: string,
  marks: readonly Mark<Subject>[],
): readonly Piece<Subject>[] => {
  const pieces = place ? markText(text, place, marks) : [];
  return plainText(pieces) === words ? pieces : [words];
};

/** A figure's clause with the figure's own words marked; unmarked where the clause is not the article's own. */
export function figureClause(site: SiteLookup, figure: FigureRecord): readonly Piece<'words'>[] {
  const text = site.articlesById.get(figure.article)?.stated.text ?? '';
  const [clause] = figure.places.get('clause') ?? [];
  return exact(text, clause, figure.data.clause, wordMarks(wordPlaces(figure)));
}
