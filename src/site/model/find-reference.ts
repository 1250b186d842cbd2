import type { FigureRecord, QuoteRecord, SiteLookup, SiteEntity } from './site.ts';

const find = <Found extends { readonly id: string }>(
  records: readonly Found[] | undefined,
  address: string,
): Found | null => records?.find(({ id }) => id === address.split('/')[1]) ?? null;

/** The figure at an address, `article/id`; null where there is none, or none that may be shown. */
export function figureAt(site: SiteLookup, address: string): FigureRecord | null {
  return find(site.recordsByArticle.get(address.split('/')[0] ?? '')?.statistics, address);
}

/** The quote at an address, `article/id`; null where there is none, or none that may be shown. */
export function quoteAt(site: SiteLookup, address: string): QuoteRecord | null {
  return find(site.recordsByArticle.get(address.split('/')[0] ?? '')?.quotes, address);
}

/** The person of an id, with or without `people/` before it; null where there is none, or none that may be shown. */
export function personOf(site: SiteLookup, id: string): SiteEntity | null {
  return site.entitiesByReference.get(id.includes('/') ? id : `people/${id}`) ?? null;
}
