import { namedIn } from './named-in.ts';
import { sameDay } from './relate-event.ts';
import { contains, overlap } from '../text/spans.ts';
import { wordPlaces } from './word-places.ts';
import type { EventRecord, FigureRecord, QuoteRecord, SiteLookup, SiteEntity } from './site.ts';

/** Everything a quote touches, and everything that touches it. */
export interface QuoteRelations {
  /** The question it answers. */
  readonly question: QuoteRecord | null;
  /** Its answers, where it is a question. */
  readonly answers: readonly QuoteRecord[];
  /** The quote whose words it repeats or paraphrases. */
  readonly restated: QuoteRecord | null;
  /** Quotes of others that repeat or paraphrase its words. */
  readonly restatements: readonly QuoteRecord[];
  /** Figures that stand in its words. */
  readonly figures: readonly FigureRecord[];
  /** Events of the day it was said. */
  readonly thatDay: readonly EventRecord[];
  /** Events that are told in its words. */
  readonly told: readonly EventRecord[];
  /** Who and what is named in its words. */
  readonly named: readonly SiteEntity[];
  /** What the same speaker said in any article, this quote among it. */
  readonly sameSpeaker: readonly QuoteRecord[];
}

/** Works out everything a quote touches and is touched by. */
export function relateQuote(site: SiteLookup, quote: QuoteRecord): QuoteRelations {
  const here = site.recordsByArticle.get(quote.article);
  const quotes = here?.quotes ?? [];
  const words = wordPlaces(quote);
  const { speaker, date } = quote.data;
  const day = { article: quote.article, date };
  const { relations } = site;
  return {
    question: quotes.find(({ id }) => id === quote.data.answers) ?? null,
    answers: quotes.filter(({ data }) => data.answers === quote.id),
    restated: quotes.find(({ id }) => id === quote.data.restates) ?? null,
    restatements: quotes.filter(({ data }) => data.restates === quote.id),
    figures: figuresIn(site, quote),
    thatDay: (relations.eventsOfDay.get(date ?? '') ?? []).filter(({ article, data }) =>
      sameDay(day, { article, date: data.date }),
    ),
    told: (here?.timeline ?? []).filter((event) =>
      wordPlaces(event).some((place) => words.some((segment) => overlap(segment, place))),
    ),
    named: namedIn(site, quote).filter(({ reference }) => reference !== speaker),
    sameSpeaker: typeof speaker === 'string' ? (relations.quotesOf.get(speaker) ?? []) : [],
  };
}

/** The figures that stand within a quote's own words, in the order of the text. */
export function figuresIn(site: SiteLookup, quote: QuoteRecord): FigureRecord[] {
  const words = wordPlaces(quote);
  return (site.recordsByArticle.get(quote.article)?.statistics ?? []).filter((figure) =>
    wordPlaces(figure).some((place) => words.some((segment) => contains(segment, place))),
  );
}
