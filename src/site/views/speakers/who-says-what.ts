import type { AttributionRecord } from '../../../records/attribution.ts';
import { namedIn } from '../../model/named-in.ts';
import { inferredOf } from '../tell/infer-once.ts';
import type { QuoteRecord, SiteEntity, SiteLookup } from '../../model/site.ts';

/** To whom somebody says something, or where: whose question it answers, who answers it, else the venue. */
export type Hearing =
  | { readonly is: 'asks' | 'answers'; readonly who: AttributionRecord | null; readonly inferred: boolean }
  | { readonly is: 'venue'; readonly venue: string; readonly inferred: boolean };

/** What one source says to one hearer: a line of the table. */
export interface SpeakerLine {
  /** In the order of the text. */
  readonly quotes: readonly [QuoteRecord, ...QuoteRecord[]];
  /** Null where the article does not say clearly who. */
  readonly speaker: AttributionRecord | null;
  /** The quote that states the speaker's role; null where none does. */
  readonly withRole: QuoteRecord | null;
  /** Null where no record says. */
  readonly hearing: Hearing | null;
  /** The people and organisations that are named in the words, and those whose words these repeat; not the speaker, nor the hearer. */
  readonly about: readonly SiteEntity[];
}

function hearingOf(site: SiteLookup, quote: QuoteRecord, quotes: readonly QuoteRecord[]): Hearing | null {
  const { answers, venue } = quote.data;
  const isInferred = (one: QuoteRecord, field: string): boolean => inferredOf(site, one).includes(field);
  const heard = (is: 'asks' | 'answers', by: QuoteRecord): Hearing => ({
    is,
    who: by.data.speaker,
    inferred: isInferred(by, 'speaker'),
  });
  const question = answers === undefined ? undefined : quotes.find(({ id }) => id === answers);
  if (question) return heard('answers', question);
  const answer = quotes.find(({ data }) => data.answers === quote.id);
  if (answer) return heard('asks', answer);
  return venue === undefined ? null : { is: 'venue', venue, inferred: isInferred(quote, 'venue') };
}

function aboutOf(
  site: SiteLookup,
  line: readonly QuoteRecord[],
  quotes: readonly QuoteRecord[],
  besides: readonly unknown[],
): SiteEntity[] {
  const found = line.flatMap((quote) => {
    const original = quotes.find(({ id }) => id === quote.data.restates)?.data.speaker;
    const restated = typeof original === 'string' ? site.entitiesByReference.get(original) : undefined;
    return [...namedIn(site, quote), ...(restated ? [restated] : [])];
  });
  return [...new Set(found)].filter(
    ({ kind, reference }) => kind !== 'documents' && !besides.includes(reference),
  );
}

/** Quotes in the order of the text, but each answer right after its question. */
function withAnswers(quotes: readonly QuoteRecord[]): QuoteRecord[] {
  const ids = new Set(quotes.map(({ id }) => id));
  const answersOf = Map.groupBy(quotes, ({ data }) => data.answers);
  const ordered = new Set<QuoteRecord>();
  const put = (quote: QuoteRecord): void => {
    if (ordered.has(quote)) return;
    ordered.add(quote);
    for (const answer of answersOf.get(quote.id) ?? []) put(answer);
  };
  for (const quote of quotes)
    if (quote.data.answers === undefined || !ids.has(quote.data.answers)) put(quote);
  // Answers that answer each other have no first.
  for (const quote of quotes) put(quote);
  return [...ordered];
}

/**
 * Tells of an article's statements who says them to whom and about whom, a line for each source and hearer: no more than
 * records say; of what no record says either, there is no line. A question and its answers stand together, and apart from what
 * else the same people say.
 * @param quotes of one article, in the order of its text
 */
export function whoSaysWhat(site: SiteLookup, quotes: readonly QuoteRecord[]): SpeakerLine[] {
  const lines = new Map<string, [QuoteRecord, ...QuoteRecord[]]>();
  for (const quote of withAnswers(quotes)) {
    const hearing = hearingOf(site, quote, quotes);
    const exchange = hearing?.is === 'asks' ? quote.id : (quote.data.answers ?? null);
    const key = JSON.stringify([quote.data.speaker, hearing, hearing?.is === 'venue' ? null : exchange]);
    const line = lines.get(key);
    if (line) line.push(quote);
    else lines.set(key, [quote]);
  }
  const told = [...lines.values()].map((line): SpeakerLine => {
    const [first] = line;
    const hearing = hearingOf(site, first, quotes);
    const { speaker } = first.data;
    const hearer = hearing?.is === 'venue' ? null : (hearing?.who ?? null);
    return {
      quotes: line,
      speaker,
      withRole: line.find(({ data }) => data.role !== undefined) ?? null,
      hearing,
      about: aboutOf(site, line, quotes, [speaker, hearer]),
    };
  });
  return told.filter(({ hearing, about }) => hearing !== null || about.length > 0);
}
