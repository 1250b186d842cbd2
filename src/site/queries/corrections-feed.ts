import { generateAtomFeed } from 'feedsmith';
import { atBase, recordAddress } from '../addresses.ts';
import { correctionAnchor } from '../format/correction-anchor.ts';
import { plainGaps } from '../format/mark-gaps.ts';
import { nameUuid } from '../format/name-uuid.ts';
import { listCorrections, type ListedCorrection } from './list-corrections.ts';
import { recordTitle } from './record-title.ts';
import type { Site } from './site.ts';

/** A text as XML may have it: without control characters, and with gaps where words are withheld. */
const clean = (text: string): string => plainGaps(text).replace(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, '');

/** The start of a correction's day: the time of day is nobody's record. */
const startOf = (day: string): string => `${day}T00:00:00Z`;

/** Before anything was corrected there is no day to tell, and Atom asks for one. */
const never = '1970-01-01';

/**
 * Makes the feed of all corrections in Atom (RFC 4287), newest first. Its days are those of the corrections. An entry is
 * known by its record, what was corrected and when, whatever host the site lies on and whatever else is corrected.
 * @param address the site's address, where it is known; without it, addresses are paths on the feed's own host
 */
export function correctionsFeed(site: Site, address: URL | undefined): string {
  const at = (path: string): string => (address ? new URL(path, address).href : path);
  const corrections = listCorrections(site);
  const entryOf = ({ record, article, correction }: ListedCorrection) => {
    const { was, now, why, on } = correction;
    const anchor = correctionAnchor(correction);
    return {
      id: `urn:uuid:${nameUuid(`${record.kind}/${record.article}/${record.id}#${anchor}`)}`,
      title: { value: clean(recordTitle(site, record)) },
      updated: startOf(on),
      published: startOf(on),
      links: [{ href: `${at(recordAddress(record))}#${anchor}`, rel: 'alternate', type: 'text/html' }],
      categories: [{ term: record.article, label: clean(article?.title ?? record.article) }],
      content: { type: 'text', value: clean(`It said “${was}” and now says “${now}”. ${why}`) },
    };
  };
  const self = atBase('corrections/feed.xml');
  return generateAtomFeed({
    id: address ? at(self) : `urn:uuid:${nameUuid(site.settings.repository ?? self)}`,
    title: { value: 'On Record: corrections' },
    subtitle: { value: 'What a record said, what it says now, why, and the day it was changed.' },
    updated: startOf(corrections[0]?.correction.on ?? never),
    authors: [{ name: 'On Record' }],
    links: [
      { href: at(self), rel: 'self', type: 'application/atom+xml' },
      { href: at(atBase('corrections/')), rel: 'alternate', type: 'text/html' },
    ],
    entries: corrections.map(entryOf),
  });
}
