import type { AnyRecord, ArticleHead, SiteLookup } from '../../model/site.ts';

/** Records of one article, in the order in which they came. */
export interface OfArticle<Kind> {
  readonly article: ArticleHead;
  /** When it was published, EDTF; null where that is not known. */
  readonly published: string | null;
  readonly records: readonly Kind[];
}

/** Puts records together by the article that has them; articles in the order of their first record. Nothing is left out. */
export function groupByArticle<Kind extends AnyRecord>(
  site: SiteLookup,
  records: readonly Kind[],
): OfArticle<Kind>[] {
  return [...Map.groupBy(records, ({ article }) => article)].map(([id, group]) => {
    const article = site.articlesById.get(id);
    return {
      article: article ?? { id, title: id, language: 'en' },
      published: article?.origin.published ?? null,
      records: group,
    };
  });
}
