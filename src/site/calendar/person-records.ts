import { contains, reach } from '../queries/spans.ts';
import type { EventRecord, QuoteRecord, Site } from '../queries/site.ts';

/**
 * What a person's timeline is made of: what they said, and the events that they assert or that name them.
 * @returns reference → records, newest article first; one pass over all articles
 */
export function personRecords(site: Site): Map<string, (QuoteRecord | EventRecord)[]> {
  const found = new Map<string, (QuoteRecord | EventRecord)[]>();
  const put = (reference: unknown, record: QuoteRecord | EventRecord): void => {
    if (typeof reference !== 'string' || !reference.startsWith('people/')) return;
    const records = found.get(reference);
    if (records === undefined) found.set(reference, [record]);
    else if (!records.includes(record)) records.push(record);
  };
  for (const { id, noindex } of site.articles) {
    const here = site.recordsByArticle.get(id);
    if (!here || noindex) continue;
    for (const quote of here.quotes) put(quote.data.speaker, quote);
    for (const event of here.timeline) {
      put(event.data.assertedBy, event);
      for (const { of, at } of here.mentions)
        if (reach(event).some((place) => contains(place, at))) put(of, event);
    }
  }
  return found;
}
