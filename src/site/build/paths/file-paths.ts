import type { CitingAll } from '../../exports/cite/cite.ts';
import { publishOnce } from '../../exports/data/publish-once.ts';
import type { PublishedArticleFile } from '../../exports/data/published.ts';
import { readSite } from '../../model/read-site.ts';
import type { Site } from '../../model/site.ts';
import { openPages } from '../reuse/open-page.ts';
import { articleFiles, wholeFiles, type SiteFile } from '../../exports/site-files.ts';
import { wordsOf } from '../../words/words-of.ts';

/** The site with what it is built for. */
function citing(site: Site): CitingAll {
  const { SITE } = import.meta.env;
  return { site, words: wordsOf[site.settings.language], address: SITE ? new URL(SITE) : undefined };
}

/** The files of one article that have to be made. */
function articleFilesToMake(all: CitingAll, published: PublishedArticleFile): SiteFile[] {
  const article = all.site.articlesById.get(published.article);
  if (article === undefined) return [];
  const paths = articleFiles(all, article, published).map(({ path }) => path);
  const site = openPages(all.site, paths, { name: `articles/${article.id}/data.json`, is: published });
  // The files rest on these two, whatever else they ask for.
  if (!site?.articlesById.get(article.id) || !site.recordsByArticle.get(article.id)) return [];
  return articleFiles({ ...all, site }, article, published);
}

/** One path for each file that is no page and has to be made. */
export async function filePaths(): Promise<{ params: { file: string }; props: SiteFile }[]> {
  const all = citing(await readSite());
  const published = publishOnce(all.site, all.address, all.words);
  const files = [
    ...wholeFiles(all, published),
    ...published.articles.flatMap((article) => articleFilesToMake(all, article)),
  ];
  return files.map((file) => ({ params: { file: file.path }, props: file }));
}
