import type { Span } from '../../../article/article.ts';
import { markText, plainText, type Mark, type Piece } from '../../text/mark-text.ts';
import { contains } from '../../text/spans.ts';
import { wordPlaces } from '../../model/word-places.ts';
import type { Gloss } from '../passages/quote-paragraphs.ts';
import { findPerson } from './find-person.ts';
import { tellingText } from './telling-text.ts';
import type { AnyRecord, EventRecord, FigureRecord, SiteLookup } from '../../model/site.ts';

/** What a figure or an event says, to stand beside the name of who says it. */
export interface Statement {
  /** The article's own words; the figures in them are marked where the record is an event, and whom its subject stands for. */
  readonly pieces: readonly Piece<AnyRecord | Gloss>[];
  /** True where all of it is somebody's own words, which are shown in marks. */
  readonly isSpeech: boolean;
}

/** Verbs that say that something is asserted, and take no stand on it: a clause loses nothing without them where its asserter is named beside it. */
const asserting =
  'added|announced|counted|counts|explained|finds|found|noted|notes|recorded|records|reported|reports|said|says|showed|shows|stated|states|wrote|writes';

const leadIn = new RegExp(`^\\s+(?:has |had |have |also )?(?:${asserting})(?: also)? that `, 'iu');

/** Where the clause's own statement begins, after "The audit found that "; the clause's start where it does not begin so. */
function afterLeadIn(site: SiteLookup, record: FigureRecord | EventRecord, clause: Span): number {
  const text = site.articlesById.get(record.article)?.stated.text ?? '';
  const who = record.data.assertedBy;
  if (who === undefined) return clause.start;
  const words = text.slice(clause.start, clause.end);
  const [article = ''] = /^(?:an?|the) /iu.exec(words) ?? [];
  const from = clause.start + article.length;
  const end =
    typeof who === 'string'
      ? site.recordsByArticle
          .get(record.article)
          ?.mentions.find(({ of, at }) => of === who && at.start === from)?.at.end
      : text.startsWith(who.unnamed, from)
        ? from + who.unnamed.length
        : undefined;
  if (end === undefined || end > clause.end) return clause.start;
  return end + (leadIn.exec(text.slice(end, clause.end))?.[0].length ?? clause.start - end);
}

/** The stretch of the clause that stands in its asserter's own words, around the record's. */
function speechIn(
  site: SiteLookup,
  record: FigureRecord | EventRecord,
  clause: Span,
  own: readonly Span[],
): Span | null {
  const quotes = site.recordsByArticle.get(record.article)?.quotes ?? [];
  for (const quote of quotes) {
    if (quote.data.kind !== 'direct' || typeof quote.data.speaker !== 'string') continue;
    if (quote.data.speaker !== record.data.assertedBy) continue;
    const segment = wordPlaces(quote).find((place) => own.every((part) => contains(place, part)));
    if (!segment) continue;
    return { start: Math.max(segment.start, clause.start), end: Math.min(segment.end, clause.end) };
  }
  return null;
}

/** Where a record's clause stands in its article; null where it is an editor's, and stands nowhere. */
function placeOfClause(text: string, record: FigureRecord | EventRecord, words: string): Span | null {
  const [clause] = record.places.get(record.kind === 'timeline' ? 'what' : 'clause') ?? [];
  return clause && text.slice(clause.start, clause.end) === words ? clause : null;
}

/** The figures of the article that stand in a stretch of it, as marks. */
function figuresIn(site: SiteLookup, article: string, stretch: Span): Mark<AnyRecord>[] {
  return (site.recordsByArticle.get(article)?.statistics ?? []).flatMap((figure) =>
    wordPlaces(figure)
      .filter((place) => contains(stretch, place))
      .map(({ start, end }) => ({ start, end, subject: figure })),
  );
}

/** The stretch of the article that a figure or an event is told in; null where its words are an editor's. */
interface ToldPlace extends Span {
  readonly isSpeech: boolean;
  /** True where it is the sentence around the record's own clause. */
  readonly isWhole: boolean;
}

function toldPlace(site: SiteLookup, record: FigureRecord | EventRecord): ToldPlace | null {
  const words = record.kind === 'timeline' ? record.data.what : record.data.clause;
  const text = site.articlesById.get(record.article)?.stated.text ?? '';
  const clause = placeOfClause(text, record, words);
  if (!clause) return null;
  const whole = tellingText(site, record);
  if (whole !== words) {
    const start = text.lastIndexOf(whole, clause.start);
    return start < 0 ? null : { start, end: start + whole.length, isSpeech: false, isWhole: true };
  }
  const own = record.kind === 'timeline' ? [clause] : wordPlaces(record);
  const speech = own.length === 0 ? null : speechIn(site, record, clause, own);
  const shown = speech ?? { start: afterLeadIn(site, record, clause), end: clause.end };
  const isAll = record.kind === 'timeline' || own.every((part) => contains(shown, part));
  return { ...(isAll ? shown : clause), isSpeech: speech !== null, isWhole: false };
}

/** Where in its article the words stand that a figure or an event is told in; null where they are an editor's. */
export function statementPlace(site: SiteLookup, record: FigureRecord | EventRecord): Span | null {
  return toldPlace(site, record);
}

/**
 * Tells what a figure or an event says in its clause's own words, without the words that only name who says it: those
 * stand beside it. Nothing else is left out, and where the clause is an editor's, nothing at all.
 */
export function tellStatement(site: SiteLookup, record: FigureRecord | EventRecord): Statement {
  const isEvent = record.kind === 'timeline';
  const place = toldPlace(site, record);
  if (!place || place.isWhole) return { pieces: [tellingText(site, record)], isSpeech: false };
  const article = site.articlesById.get(record.article);
  const figures = isEvent ? figuresIn(site, record.article, place) : [];
  // Nobody's own words are explained within their marks.
  const person = article && !place.isSpeech ? findPerson(site, article, place, place) : null;
  const marks: Mark<AnyRecord | Gloss>[] = person ? [...figures, person] : figures;
  return { pieces: markText(article?.stated.text ?? '', place, marks), isSpeech: place.isSpeech };
}

/** A figure's clause, or what happened, as a text: in marks where all of it is somebody's own words. */
export function statementText(site: SiteLookup, record: FigureRecord | EventRecord): string {
  const text = tellingText(site, record);
  const { pieces, isSpeech } = tellStatement(site, record);
  return isSpeech && plainText(pieces) === text ? `“${text}”` : text;
}
