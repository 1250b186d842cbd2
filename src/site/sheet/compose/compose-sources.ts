import { attributedTo } from '../../model/relate-entity.ts';
import { dateText } from '../../text/format-date.ts';
import type { ArticleRecords, SiteLookup, SiteArticle } from '../../model/site.ts';
import type { Words } from '../../words/words.ts';
import type { Piece, SheetSource } from './sheet.ts';

/** The article as it was published: its title, who wrote and published it, and its day. */
function publishedArticle({ origin, language }: SiteArticle, words: Words): SheetSource {
  const published = origin.published === null ? null : dateText(origin.published, language, words);
  const parts = [origin.author, origin.publisher, published].filter((part) => part !== null);
  return {
    name: [
      { text: `“${origin.title}”`, verbatim: true },
      { text: parts.map((part) => `, ${part}`).join('') },
    ],
    address: origin.url,
  };
}

/** The documents and posts that say something in the records, each once. */
function citedDocuments(site: SiteLookup, { quotes, statistics, timeline }: ArticleRecords): SheetSource[] {
  const cited = new Set([...statistics, ...timeline, ...quotes].map(attributedTo));
  return [...cited].flatMap((who) => {
    const entity = typeof who === 'string' ? site.entitiesByReference.get(who) : undefined;
    return entity?.kind === 'documents' ? [{ name: [{ text: entity.name }], address: entity.link }] : [];
  });
}

/** Lists what a sheet rests on, to be numbered from 1: the published article and the documents that its records cite, with the addresses that their files give. No address is made up. */
export function composeSources(
  site: SiteLookup,
  article: SiteArticle,
  records: ArticleRecords,
  words: Words,
): SheetSource[] {
  return [publishedArticle(article, words), ...citedDocuments(site, records)];
}

/** Names where the quotes were said or written, each place once; it is inferred where the article states it for none of them. */
export function composeVenues({ quotes }: ArticleRecords): Piece[] {
  const places = new Map<string, boolean>();
  for (const { data } of quotes) {
    if (data.venue === undefined) continue;
    const inferred = data.inferred?.includes('venue') ?? false;
    places.set(data.venue, inferred && (places.get(data.venue) ?? true));
  }
  return [...places].map(([text, inferred]) => ({ text, inferred, verbatim: true }));
}
