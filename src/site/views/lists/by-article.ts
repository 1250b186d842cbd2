import type { AnyRecord, ArticleHead, SiteLookup } from '../../model/site.ts';

/** Records of one article among those of several, which stand together so that their article is named once. */
export interface OfArticle<Listed extends AnyRecord> {
  readonly article: ArticleHead;
  /** When it was published, EDTF; null where that is not known. */
  readonly published: string | null;
  readonly records: readonly Listed[];
}

/** Groups records by their article, in the order in which the articles come first; within one the order is kept. */
export function byArticle<Listed extends AnyRecord>(
  site: Pick<SiteLookup, 'headsById' | 'articlesById'>,
  records: readonly Listed[],
): OfArticle<Listed>[] {
  return [...Map.groupBy(records, ({ article }) => article)].flatMap(([id, those]) => {
    const article = site.headsById.get(id);
    const published = site.articlesById.get(id)?.origin.published ?? null;
    return article ? [{ article, published, records: those }] : [];
  });
}
