import { articlePaths } from './paths.ts';
import type { Site, SiteArticle } from '../queries/site.ts';
import type { SiteRelease } from '../queries/site-releases.ts';

/** One path for each article that has a release. */
export async function releasedArticlePaths(): ReturnType<typeof articlePaths> {
  return (await articlePaths()).filter(({ props }) => props.article.releases.length > 0);
}

/** One path for each release, with its article. */
export async function releasePaths(): Promise<
  {
    params: { article: string; release: string };
    props: { site: Site; article: SiteArticle; release: SiteRelease };
  }[]
> {
  return (await releasedArticlePaths()).flatMap(({ props: { site, article } }) =>
    article.releases.map((release) => ({
      params: { article: article.id, release: String(release.release) },
      props: { site, article, release },
    })),
  );
}
