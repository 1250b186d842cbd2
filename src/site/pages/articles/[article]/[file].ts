import type { APIRoute } from 'astro';
import { listed } from '../../../build/listed.ts';
import { articleFiles, type SiteFile } from '../../../exports/site-files.ts';
import { articleAt } from '../../../model/find-record.ts';

export const getStaticPaths = listed((built) =>
  built.published().articles.flatMap((published) => {
    const { article } = articleAt(built.site, published.article);
    return articleFiles(built, article, published).map(({ path }) => ({
      params: { article: article.id, file: path },
    }));
  }),
);

/** Every file of one article that is no page: its data, its text, its calendar, its citation. */
export const GET: APIRoute<Record<string, never>, { article: string; file: string }> = ({
  params,
  locals: { site, prepared, words },
  site: address,
}) => {
  const { article } = articleAt(site, params.article);
  const published = prepared.published.get(article.id);
  const files: readonly SiteFile[] = published
    ? articleFiles({ site, words, address }, article, published)
    : [];
  const file = files.find(({ path }) => path === params.file);
  if (file === undefined) throw new Error(`No file “${params.file}” of the article “${article.id}”.`);
  return new Response(file.text(), { headers: { 'content-type': file.type } });
};
