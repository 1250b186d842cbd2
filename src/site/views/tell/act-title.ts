import { formatDate, inferredOfDate } from '../../text/format-date.ts';
import { attributedName } from './attributed-name.ts';
import type { QuoteRecord, SiteLookup } from '../../model/site.ts';
import { inOneList, type Sentence } from '../../words/grammar/sentence.ts';
import type { Words } from '../../words/words.ts';
import { inferredOf } from './infer-once.ts';

/** A stretch of a title; `inferred` where the article does not state it at this place. */
export interface TitlePart {
  readonly text: string;
  readonly inferred: boolean;
}

type Parts = readonly TitlePart[];

/** What an act of speech is known by. */
export interface Act {
  /** Null where nobody is named. */
  readonly name: string | null;
  readonly venue: string | undefined;
  /** The word by which the article leads to the venue: "on", or "to" where it was told so; null where there is none. */
  readonly preposition: string | null;
  /** EDTF. */
  readonly date: string | undefined;
  readonly kind: QuoteRecord['data']['kind'];
  /** The fields that are inferred. */
  readonly inferred: readonly string[];
}

/**
 * Titles what somebody said by the act: who, where, when. Never by a cut of the words.
 * @param ordinal which of several acts of one title it is, from 1; null for the only one
 * @param language BCP 47: the article's
 */
export function actTitle(act: Act, ordinal: number | null, language: string, words: Words): Parts {
  const { tell } = words;
  const { name, venue, preposition, date, kind, inferred } = act;
  const stated = (text: string): TitlePart => ({ text, inferred: false });
  const titled = (said: Sentence<Parts>): Parts => inOneList(said, stated);
  const who =
    name === null
      ? stated(tell.nobody)
      : { text: name.charAt(0).toUpperCase() + name.slice(1), inferred: inferred.includes('speaker') };
  let title: Parts = [who];
  if (venue !== undefined)
    title = titled(tell.at(title, [{ text: venue, inferred: inferred.includes('venue') }], preposition));
  if (date !== undefined) {
    const when = formatDate(date, language, words, inferredOfDate(inferred, 'date'));
    title = titled(tell.further(title, when));
  }
  return ordinal !== null || (venue === undefined && date === undefined)
    ? titled(tell.further(title, [stated(tell.statement(ordinal, kind === 'reported'))]))
    : title;
}

/** A title in one text. */
export const titleText = (parts: Parts): string => parts.map(({ text }) => text).join('');

const leading = /(?:^|[^\p{L}])(on|in|at|to|with|for|via|during)\s+(?:(?:the|an?|his|her|its|their)\s+)?$/iu;

/** How the article leads to a quote's venue: by a preposition, or right after its verb, as in "told Newsweek". */
function prepositionOf(site: SiteLookup, { article, data, places }: QuoteRecord): string | null {
  const text = site.articlesById.get(article)?.stated.text ?? '';
  const [venue] = places.get('venue') ?? [];
  if (!venue || text.slice(venue.start, venue.end) !== data.venue) return null;
  const isTold = (places.get('cue') ?? []).some(
    (cue) => cue.end < venue.start && text.slice(cue.end, venue.start).trim() === '',
  );
  return isTold ? 'to' : (leading.exec(text.slice(0, venue.start).slice(-30))?.[1]?.toLowerCase() ?? null);
}

const actOf = (site: SiteLookup, quote: QuoteRecord): Act => ({
  name: attributedName(site, quote),
  venue: quote.data.venue,
  preposition: prepositionOf(site, quote),
  date: quote.data.date,
  kind: quote.data.kind,
  inferred: inferredOf(site, quote),
});

/** The title of a quote: its act. Several of one article that would be called the same are told apart by their order in its text. */
export function quoteTitle(site: SiteLookup, quote: QuoteRecord, words: Words): Parts {
  const language = site.headsById.get(quote.article)?.language ?? 'en';
  const titleOf = (one: QuoteRecord): string =>
    titleText(actTitle({ ...actOf(site, one), inferred: [] }, null, language, words));
  const own = titleOf(quote);
  const same = (site.recordsByArticle.get(quote.article)?.quotes ?? []).filter(
    (other) => titleOf(other) === own,
  );
  const place = same.findIndex(({ id }) => id === quote.id);
  return actTitle(actOf(site, quote), same.length > 1 && place >= 0 ? place + 1 : null, language, words);
}
