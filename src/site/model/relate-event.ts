import { namedIn } from './named-in.ts';
import { overlap } from '../text/spans.ts';
import { wordPlaces } from './word-places.ts';
import type { EventRecord, FigureRecord, QuoteRecord, SiteEntity, SiteLookup } from './site.ts';

/** Everything an event touches, and everything that touches it. */
export interface EventRelations {
  /** What was said on that day. */
  readonly said: readonly QuoteRecord[];
  /** Quotes in whose words, or around whose words, it is told. */
  readonly quotes: readonly QuoteRecord[];
  /** Figures in its sentence. */
  readonly figures: readonly FigureRecord[];
  /** Other events of that day. */
  readonly thatDay: readonly EventRecord[];
  readonly named: readonly SiteEntity[];
}

/** Works out everything an event touches and is touched by. */
export function relateEvent(site: SiteLookup, event: EventRecord): EventRelations {
  const here = site.recordsByArticle.get(event.article);
  const what = wordPlaces(event);
  const sentences = (site.articlesById.get(event.article)?.stated.sentences ?? []).filter((sentence) =>
    what.some((place) => overlap(place, sentence)),
  );
  const day = { article: event.article, date: event.data.relation === 'on' ? event.data.date : null };
  const { relations } = site;
  const said = (relations.quotesOfDay.get(day.date ?? '') ?? []).filter(({ article, data }) =>
    sameDay(day, { article, date: data.date }),
  );
  return {
    said,
    quotes: (here?.quotes ?? []).filter(
      (quote) =>
        !said.includes(quote) && wordPlaces(quote).some((place) => what.some((part) => overlap(part, place))),
    ),
    figures: (here?.statistics ?? []).filter((figure) =>
      wordPlaces(figure).some((place) => sentences.some((sentence) => overlap(sentence, place))),
    ),
    thatDay: (relations.eventsOfDay.get(day.date ?? '') ?? []).filter(
      (other) =>
        other !== event &&
        other.data.relation === 'on' &&
        sameDay(day, { article: other.article, date: other.data.date }),
    ),
    named: namedIn(site, event).filter(({ reference }) => reference !== event.data.assertedBy),
  };
}

/** What tells whether two things happened on one day: an EDTF date, and the article that has it. */
export interface DatedIn {
  readonly article: string;
  readonly date: string | null | undefined;
}

/**
 * True where both dates are the same day. A day without a year is the same only within one article,
 * where both are of the one year that the article leaves out.
 */
export function sameDay(a: DatedIn, b: DatedIn): boolean {
  if (!a.date || a.date !== b.date) return false;
  if (/^\d{4}-\d{2}-\d{2}$/.test(a.date)) return true;
  return /^XXXX-\d{2}-\d{2}$/.test(a.date) && a.article === b.article;
}
