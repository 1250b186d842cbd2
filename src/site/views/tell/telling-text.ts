import type { AnyRecord, SiteLookup } from '../../model/site.ts';
import { quoteText } from './tell-quote.ts';
import { unsevered } from './unsevered.ts';

/** What a record says, in a text without marks: a quote as it is told, a figure's clause, what happened. */
export function tellingText(site: SiteLookup, record: AnyRecord): string {
  if (record.kind === 'quotes') return quoteText(site, record);
  return record.kind === 'statistics'
    ? unsevered(site, record, 'clause', record.data.clause)
    : unsevered(site, record, 'what', record.data.what);
}
