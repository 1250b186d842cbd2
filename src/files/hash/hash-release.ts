import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { keyOf } from '../../records/record-address.ts';
import { releasedValues, type Released } from '../../records/release.ts';
import type { ArticleFile, Content } from '../content.ts';

/**
 * The SHA-256, in hexadecimal digits, of a release's title and records in the canonical form of RFC 8785
 * (JSON Canonicalization Scheme), in UTF-8: the same values have the same hash, in whatever order they are written.
 */
export function hashRelease({ title, records }: Released): string {
  return createHash('sha256')
    .update(canonicalize({ title, records }) ?? '', 'utf8')
    .digest('hex');
}

/**
 * Collects what a release of an article holds now: its title, and the values of its records.
 * @param content what may be shown of a content folder
 */
export function collectRelease(
  { quotes, statistics, timeline }: Pick<Content, 'quotes' | 'statistics' | 'timeline'>,
  { id, metadata }: ArticleFile,
): Released {
  const records = [...quotes, ...statistics, ...timeline].filter((record) => record.article === id);
  return {
    title: metadata.title ?? id,
    records: Object.fromEntries(records.map((record) => [keyOf(record), releasedValues(record.data)])),
  };
}
