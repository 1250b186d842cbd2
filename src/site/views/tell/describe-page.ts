import { originText } from '../lists/origin-text.ts';
import type { AnyRecord, SiteArticle, SiteLookup } from '../../model/site.ts';
import type { Words } from '../../words/words.ts';
import { assertedBy } from './asserted-by.ts';
import { recordTitle } from './record-title.ts';
import { statementText } from './tell-statement.ts';

/**
 * Describes a record's page for search engines and where it is shared: of a quote who, where and when, with the role then; of a
 * figure or an event its clause and whoever asserts it; and where it is from. Nothing is cut.
 */
export function describePage(
  site: SiteLookup,
  article: SiteArticle,
  record: AnyRecord,
  words: Words,
): string {
  const name = record.kind === 'quotes' ? null : assertedBy(site, record, words);
  const parts =
    record.kind === 'quotes'
      ? [recordTitle(site, record, words), record.data.role]
      : [statementText(site, record), name === null ? undefined : words.record.saidBy(name).join('')];
  return [...parts, originText(article, words)].filter(Boolean).join(' · ');
}
