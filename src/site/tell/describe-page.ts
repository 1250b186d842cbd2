import { originText } from '../format/origin-text.ts';
import type { AnyRecord, SiteArticle, SiteLookup } from '../queries/site.ts';
import type { Words } from '../words/words.ts';
import { assertedBy } from './asserted-by.ts';
import { recordTitle } from './record-title.ts';
import { quoteText } from './tell-quote.ts';
import { unsevered } from './unsevered.ts';

/** What a record says, in a text without marks: a quote as it is told, a figure's clause, what happened. */
export function tellingText(site: SiteLookup, record: AnyRecord): string {
  if (record.kind === 'quotes') return quoteText(site, record);
  return record.kind === 'statistics'
    ? unsevered(site, record, 'clause', record.data.clause)
    : unsevered(site, record, 'what', record.data.what);
}

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
      : [tellingText(site, record), name === null ? undefined : words.record.saidBy(name)];
  return [...parts, originText(article, words)].filter(Boolean).join(' · ');
}
