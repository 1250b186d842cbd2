import type { Span } from '../../../article/article.ts';
import { markText, plainText, type Mark, type Piece } from '../../text/mark-text.ts';
import { wordPlaces } from '../../model/word-places.ts';
import type { FigureRecord, SiteLookup } from '../../model/site.ts';

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
  const marks = wordPlaces(figure).map(({ start, end }) => ({ start, end, subject: 'words' as const }));
  return exact(text, figure.places.get('clause')?.[0], figure.data.clause, marks);
}
