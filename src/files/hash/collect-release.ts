import { releasedValues, type Released } from '../../records/release.ts';
import { keyOf } from '../../records/record-address.ts';
import type { ArticleFile, Content } from '../content.ts';

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
