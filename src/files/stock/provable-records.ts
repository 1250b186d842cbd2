import type { Content, RecordFile } from '../content.ts';
import type { Event } from '../../records/event.ts';
import type { Quote } from '../../records/quote.ts';
import type { Figure } from '../../records/figure.ts';

/** The records of one article that are held against its publisher's text. */
export interface ProvableRecords {
  readonly quotes: readonly RecordFile<Quote>[];
  readonly figures: readonly RecordFile<Figure>[];
  /** Quotes and events that have a date. */
  readonly dated: readonly (RecordFile<Quote> | RecordFile<Event>)[];
}

/** The records of one article, of each kind. */
export type RecordsOfOne = Pick<Content, 'quotes' | 'statistics' | 'timeline'>;

/** The records of each article, by its id: to look through all of them once, whatever the number of articles. */
export function recordsByArticle({
  quotes,
  statistics,
  timeline,
}: RecordsOfOne): (id: string) => RecordsOfOne {
  const by = <Data>(list: readonly RecordFile<Data>[]): Map<string, RecordFile<Data>[]> =>
    Map.groupBy(list, ({ article }) => article);
  const [ofQuotes, ofFigures, ofEvents] = [by(quotes), by(statistics), by(timeline)];
  return (id) => ({
    quotes: ofQuotes.get(id) ?? [],
    statistics: ofFigures.get(id) ?? [],
    timeline: ofEvents.get(id) ?? [],
  });
}

/**
 * Picks the records of one article that a proof counts.
 * @param isAway true where the text itself stays with its publisher; of an account, reported speech is the account's own
 *   clause, and no proof counts it
 */
export function provableRecords(
  { quotes, statistics, timeline }: RecordsOfOne,
  isAway: boolean,
): ProvableRecords {
  return {
    quotes: isAway ? quotes : quotes.filter(({ data }) => data.kind !== 'reported'),
    figures: statistics,
    dated: [
      ...quotes.filter(({ data }) => data.date !== undefined),
      ...timeline.filter(({ data }) => data.date !== null),
    ],
  };
}
