import type { FigureRecord, SiteLookup } from '../../model/site.ts';

/** What may stand between a figure and the words for what it counts, in a heading made of all of it. */
const between = /^(?:[ ’'-]| [^\s,.;:!?…()“”"—–]+){1,3} ?$/u;
/** Words between the two that would make another thing of it. */
const turning = /(?:\b(?:no|not|nor|never|neither|without|than|or|and|but|if)\b|n[’']t\b)/iu;
/** What may stand between what is counted and a figure after it: "turnout rate of 58%". */
const joining = /^ (?:(?:of|at|to) )?(?:(?:an?|the) )?$/u;

const isWordAt = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text[start - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[end] ?? '');

/** Where a figure's own words stand in its clause; null where they do not. */
function wordsInClause({ data, places }: FigureRecord): { start: number; end: number } | null {
  const [words] = places.get('words') ?? [];
  const [clause] = places.get('clause') ?? [];
  const at = words && clause ? words.start - clause.start : -1;
  const start = data.clause.startsWith(data.words, at) && at >= 0 ? at : data.clause.indexOf(data.words);
  return start < 0 ? null : { start, end: start + data.words.length };
}

/** The clause's own words from the figure to what is counted, or from what is counted to the figure; null where they stand too far apart. */
function fromFigureToCounted(figure: FigureRecord): string | null {
  const { clause, words, counted } = figure.data;
  const place = wordsInClause(figure);
  if (counted === undefined || !place) return null;
  if (words.endsWith(counted)) return words;
  const after = clause.indexOf(counted, place.end);
  if (after >= 0 && isWordAt(clause, after, after + counted.length)) {
    const gap = clause.slice(place.end, after);
    if (between.test(gap) && !turning.test(gap)) return clause.slice(place.start, after + counted.length);
  }
  const before = clause.lastIndexOf(counted, place.start - counted.length);
  if (before < 0 || before + counted.length > place.start) return null;
  if (!isWordAt(clause, before, before + counted.length)) return null;
  return joining.test(clause.slice(before + counted.length, place.start))
    ? clause.slice(before, place.end)
    : null;
}

/**
 * The heading of a figure: the article's own contiguous words from its bound to what is counted, else its clause. Nothing is
 * put together that does not stand together.
 */
export function figureHeading(site: SiteLookup, figure: FigureRecord): string {
  const { clause } = figure.data;
  const heading = fromFigureToCounted(figure);
  const text = site.articlesById.get(figure.article)?.stated.text ?? '';
  return heading !== null && text.includes(heading) ? heading : clause;
}

/** A figure's title: its heading; where another of its article has the same, its clause. */
export function figureTitle(site: SiteLookup, figure: FigureRecord): string {
  const heading = figureHeading(site, figure);
  const isShared = (site.recordsByArticle.get(figure.article)?.statistics ?? []).some(
    (other) => other.id !== figure.id && figureHeading(site, other) === heading,
  );
  return isShared ? figure.data.clause : heading;
}
