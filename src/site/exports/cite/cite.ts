import { publisherOf } from '../../../records/newsroom/site-settings.ts';
import { articleAddress, recordAddress } from '../../model/addresses.ts';
import { plainGaps } from '../../text/mark-gaps.ts';
import { isUnchanged } from '../../model/site-releases.ts';
import { titleAlone } from '../../views/tell/record-title.ts';
import type { AnyRecord, Site, SiteArticle, SiteLookup } from '../../model/site.ts';
import type { Words } from '../../words/words.ts';
import { cslDate } from './citation-dates.ts';
import type { Citation, CslItem } from './csl.ts';
import { splitAuthors } from './author-names.ts';

/** The site and what it is built for. */
export interface Citing {
  readonly site: SiteLookup;
  readonly words: Words;
  /** The site's address, where it is known; without it no address of a page is given. */
  readonly address: URL | undefined;
}

/** A whole site and what it is built for. */
export interface CitingAll extends Citing {
  readonly site: Site;
}

/** The publisher's article: the source in which the words stand. */
function sourceItem({ id, origin, language, kind }: SiteArticle): CslItem {
  const author = origin.author === null ? [] : splitAuthors(plainGaps(origin.author), language);
  const issued = origin.published === null ? null : cslDate(origin.published);
  return {
    id,
    type: origin.publisher !== null ? 'article-newspaper' : origin.url !== null ? 'webpage' : 'document',
    title: plainGaps(origin.title),
    ...(author.length === 0 ? {} : { author }),
    ...(origin.publisher === null ? {} : { 'container-title': plainGaps(origin.publisher) }),
    ...(issued === null ? {} : { issued }),
    // An address that a withheld name stands in leads nowhere once it is a gap.
    ...(origin.url === null || plainGaps(origin.url) !== origin.url ? {} : { URL: origin.url }),
    // An account's language is its own, and may be another than its source's.
    ...(kind === 'account' ? {} : { language }),
  };
}

function foundItem(
  { site: { settings }, address }: Pick<Citing, 'site' | 'address'>,
  article: SiteArticle,
  page: { readonly id: string; readonly title: string; readonly genre: string; readonly path: string },
): CslItem {
  const release = article.releases.at(-1);
  // What has changed since its last release is a draft again, and has no date.
  const issued = release !== undefined && isUnchanged(release.since) ? cslDate(release.on) : null;
  return {
    id: page.id,
    type: 'webpage',
    title: plainGaps(page.title),
    author: [{ literal: publisherOf(settings) }],
    'container-title': settings.name,
    ...(issued === null ? {} : { issued }),
    genre: page.genre,
    ...(address === undefined ? {} : { URL: new URL(page.path, address).href }),
    language: article.language,
  };
}

/** How an article's fact sheet is cited: the publisher's article first. A sheet is dated by its last release, if it has one. */
export function citeArticle(citing: Citing, article: SiteArticle): Citation {
  return {
    source: sourceItem(article),
    found: foundItem(citing, article, {
      id: `on-record-${article.id}`,
      title: article.title,
      genre: citing.words.cite.genres.article,
      path: articleAddress(article.id),
    }),
  };
}

/** What a record is; what the article reports in its own words is nobody's quotation. */
const genreOf = (record: AnyRecord, { cite: { genres } }: Words): string =>
  record.kind === 'quotes' && record.data.kind === 'reported' ? genres.reported : genres[record.kind];

/** How one record is cited: the publisher's article in which its words stand first. */
export function citeRecord(citing: Citing, article: SiteArticle, record: AnyRecord): Citation {
  return {
    source: sourceItem(article),
    found: foundItem(citing, article, {
      id: `on-record-${article.id}-${record.kind}-${record.id}`,
      title: titleAlone(citing.site, record, citing.words),
      genre: genreOf(record, citing.words),
      path: recordAddress(record),
    }),
  };
}

/** CSL-JSON: the source, then the page on which it was found. */
export function cslJson({ source, found }: Citation): string {
  return `${JSON.stringify([source, found], null, 2)}\n`;
}
