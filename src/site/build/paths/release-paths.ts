import { readSite } from '../../model/read-site.ts';
import type { SiteArticle, SiteLookup } from '../../model/site.ts';
import type { SiteRelease } from '../../model/site-releases.ts';
import { openPage } from '../reuse/open-page.ts';
import { articlePaths } from './paths.ts';

/** One path for each article that has a release. */
export const releasedArticlePaths = (): ReturnType<typeof articlePaths> =>
  articlePaths('releases/', ({ releases }) => releases.length > 0);

/** One path for each release whose page has to be made, with its article. */
export async function releasePaths(): Promise<
  {
    params: { article: string; release: string };
    props: { site: SiteLookup; article: SiteArticle; release: SiteRelease };
  }[]
> {
  const whole = await readSite();
  return whole.articles.flatMap(({ id, releases }) =>
    releases.flatMap((release) => {
      const site = openPage(whole, `articles/${id}/releases/${String(release.release)}/`);
      const article = site?.articlesById.get(id);
      if (!site || !article) return [];
      return [
        { params: { article: id, release: String(release.release) }, props: { site, article, release } },
      ];
    }),
  );
}
