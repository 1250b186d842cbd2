import type { AnyRecord, Site, SiteArticle } from '../../model/site.ts';

/** One correction with the record it was made to. */
export interface ListedCorrection {
  readonly record: AnyRecord;
  readonly article: SiteArticle | undefined;
  readonly correction: NonNullable<AnyRecord['data']['corrections']>[number];
}

/** Lists all corrections, newest first; those of one day in the order of the site. */
export function listCorrections(site: Site): ListedCorrection[] {
  const records: readonly AnyRecord[] = [...site.quotes, ...site.statistics, ...site.timeline];
  return records
    .flatMap((record) =>
      (record.data.corrections ?? []).map((correction) => ({
        record,
        article: site.articlesById.get(record.article),
        correction,
      })),
    )
    .sort((a, b) => (a.correction.on < b.correction.on ? 1 : a.correction.on > b.correction.on ? -1 : 0));
}
