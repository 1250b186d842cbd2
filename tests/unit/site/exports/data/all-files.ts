import type { CitingAll } from '../../../../../src/site/exports/cite/cite.ts';
import { publish } from '../../../../../src/site/exports/data/publish-site.ts';
import { articleFiles, wholeFiles, type SiteFile } from '../../../../../src/site/exports/site-files.ts';

/** Every file of a site that is no page. */
export function allFiles(citing: CitingAll): SiteFile[] {
  const published = publish(citing.site, citing.address, citing.words);
  return [
    ...wholeFiles(citing, published),
    ...published.articles.flatMap((data) => {
      const article = citing.site.articlesById.get(data.article);
      if (article === undefined) return [];
      return articleFiles(citing, article, data).map((file) => ({
        ...file,
        path: `articles/${article.id}/${file.path}`,
      }));
    }),
  ];
}
