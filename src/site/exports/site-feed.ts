import { generateAtomFeed } from 'feedsmith';
import { articleAddress, atBase, recordAddress } from '../model/addresses.ts';
import { publisherOf } from '../../records/newsroom/site-settings.ts';
import type { CitingAll } from './cite/cite.ts';
import { correctionAnchor } from '../views/history/correction-anchor.ts';
import { plainGaps } from '../text/mark-gaps.ts';
import { nameUuid } from './name-uuid.ts';
import { parseEdtf } from '../text/parse-edtf.ts';
import { listCorrections, type ListedCorrection } from '../views/lists/list-corrections.ts';
import { titleAlone } from '../views/tell/record-title.ts';
import type { SiteArticle } from '../model/site.ts';
import { addressOf } from '../../records/record-address.ts';

/** Most articles that the feed tells of; corrections are all told. */
const mostArticles = 50;

/** A text as XML may have it: without control characters, and with gaps where words are withheld. */
const clean = (text: string): string => plainGaps(text).replace(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, '');

/** The start of a day: the time of day is nobody's record. */
const startOf = (day: string): string => `${day}T00:00:00Z`;

/** Before anything happened there is no day to tell, and Atom asks for one. */
const never = '1970-01-01';

/**
 * The day on which an article is new: that of its first release. One without a release has the day its publisher's article
 * appeared, or the first day of that month or year; null where no date is known.
 */
function newOn({ releases, origin }: SiteArticle): string | null {
  const [first] = releases;
  if (first !== undefined) return first.on;
  const date = origin.published === null ? null : parseEdtf(origin.published);
  if (date?.is !== 'date' || !/^\d{4}$/.test(date.at.year) || (date.at.month ?? 1) > 12) return null;
  const { year, month, day } = date.at;
  return [year, String(month ?? 1).padStart(2, '0'), String(day ?? 1).padStart(2, '0')].join('-');
}

/**
 * Makes the one feed of the site in Atom (RFC 4287): new articles and all corrections, newest first. Its days are those of
 * releases, of publication and of corrections. An entry is known by its article, or by its record, what was corrected and
 * when, whatever host the site lies on and whatever else is in the feed.
 */
export function siteFeed({ site, words, address }: CitingAll): string {
  const at = (path: string): string => (address ? new URL(path, address).href : path);
  const { feed } = words;
  const correctionEntry = ({ record, article, correction }: ListedCorrection) => {
    const { was, now, why, on } = correction;
    const anchor = correctionAnchor(correction);
    return {
      id: `urn:uuid:${nameUuid(`${addressOf(record)}#${anchor}`)}`,
      title: { value: clean(feed.corrected(titleAlone(site, record, words))) },
      updated: startOf(on),
      published: startOf(on),
      links: [{ href: `${at(recordAddress(record))}#${anchor}`, rel: 'alternate', type: 'text/html' }],
      categories: [
        { term: 'correction', label: feed.correction },
        { term: record.article, label: clean(article?.title ?? record.article) },
      ],
      content: { type: 'text', value: clean(feed.change(was, now, why)) },
    };
  };
  const articleEntry = (article: SiteArticle) => {
    const on = newOn(article);
    if (on === null || article.noindex) return [];
    return {
      id: `urn:uuid:${nameUuid(`articles/${article.id}`)}`,
      title: { value: clean(article.title) },
      // Atom asks for this day alone; when the publisher's article appeared is not always known to the day.
      updated: startOf(on),
      links: [{ href: at(articleAddress(article.id)), rel: 'alternate', type: 'text/html' }],
      categories: [
        { term: 'article', label: feed.article },
        { term: article.id, label: clean(article.title) },
      ],
      content: { type: 'text', value: clean(article.lead ?? article.title) },
    };
  };
  const newest = (a: { readonly updated: string }, b: { readonly updated: string }): number =>
    a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0;
  const articles = site.articles.flatMap(articleEntry).sort(newest).slice(0, mostArticles);
  const entries = [...listCorrections(site).map(correctionEntry), ...articles].sort(newest);
  const self = atBase('feed.xml');
  // The id is that of the feed's first address, by which readers know it.
  const first = atBase('corrections/feed.xml');
  return generateAtomFeed({
    id: address ? at(first) : `urn:uuid:${nameUuid(site.settings.repository ?? first)}`,
    title: { value: clean(feed.title(site.settings.name)) },
    subtitle: { value: feed.about },
    updated: entries[0]?.updated ?? startOf(never),
    authors: [{ name: clean(publisherOf(site.settings)) }],
    links: [
      { href: at(self), rel: 'self', type: 'application/atom+xml' },
      { href: at(atBase('')), rel: 'alternate', type: 'text/html' },
    ],
    entries,
  });
}
