import type { Article, WithContext } from 'schema-dts';
import { publisherOf, type SiteSettings } from '../../../records/newsroom/site-settings.ts';
import { articleAddress, atBase, recordAddress } from '../../model/addresses.ts';
import { machineDate } from '../../text/format-date.ts';
import { publisherPage } from '../../views/passages/publisher-address.ts';
import { isUnchanged } from '../../model/site-releases.ts';
import type { AnyRecord, ArticleRecords, SiteArticle } from '../../model/site.ts';

/** The way from a path to an address: a whole one where the site's is known. */
export const toAddress =
  (site: URL | undefined) =>
  (path: string): string =>
    site ? new URL(path, site).href : path;

/** The publisher's article, as far as it is known. */
export function describeSource(article: SiteArticle): Article {
  const { origin } = article;
  const published = origin.published === null ? null : machineDate(origin.published);
  const url = publisherPage(article);
  return {
    '@type': 'Article',
    headline: origin.title,
    ...(origin.publisher === null ? {} : { publisher: { '@type': 'Organization', name: origin.publisher } }),
    // Whether a byline is a person's or an organisation's is not known.
    ...(origin.author === null ? {} : { creditText: origin.author }),
    ...(published === null ? {} : { datePublished: published }),
    ...(url === null ? {} : { url }),
  };
}

/**
 * Describes an article's fact sheet in the vocabulary of schema.org: an article of this site that is based on the
 * publisher's, with its records by their addresses. It is no review of a claim, as nothing here is judged.
 */
export function describeArticle(
  article: SiteArticle,
  records: ArticleRecords,
  { site, settings }: { readonly site: URL | undefined; readonly settings: SiteSettings },
): WithContext<Article> {
  const at = toAddress(site);
  const address = at(articleAddress(article.id));
  const release = article.releases.at(-1);
  const all: readonly AnyRecord[] = [...records.quotes, ...records.statistics, ...records.timeline];
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': address,
    url: address,
    headline: article.title,
    ...(article.lead === null ? {} : { description: article.lead }),
    inLanguage: article.language,
    publisher: { '@type': 'Organization', name: publisherOf(settings), url: at(atBase('')) },
    ...(release !== undefined && isUnchanged(release.since) ? { dateModified: release.on } : {}),
    isBasedOn: describeSource(article),
    hasPart: all
      .filter(({ data }) => data.noindex !== true)
      .map((record) => ({ '@id': at(recordAddress(record)) })),
  };
}
