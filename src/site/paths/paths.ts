import type { RecordKind } from '../../records/id.ts';
import type { FormerArticlePage } from '../queries/former-articles.ts';
import type { FormerAddress } from '../queries/former-addresses.ts';
import { wordsOf } from '../words/words.ts';
import { publisherAddresses } from '../queries/publisher-address.ts';
import { relateEntity } from '../queries/relate-entity.ts';
import { isSurelyOnePage, splitRelations } from '../queries/split-relations.ts';
import { readSite } from '../queries/read-site.ts';
import type { Citing } from '../cite/cite.ts';
import { siteFiles, type SiteFile } from '../take/site-files.ts';
import type { ArticleRecords, Site, SiteArticle, SiteEntity } from '../queries/site.ts';

const none: ArticleRecords = { quotes: [], statistics: [], timeline: [], mentions: [] };

/** One path for each article, with its records. */
export async function articlePaths(): Promise<
  { params: { article: string }; props: { site: Site; article: SiteArticle; records: ArticleRecords } }[]
> {
  const site = await readSite();
  return site.articles.map((article) => ({
    params: { article: article.id },
    props: { site, article, records: site.recordsByArticle.get(article.id) ?? none },
  }));
}

/** One path for each record of a kind, with its article. */
export async function recordPaths<Kind extends RecordKind>(
  kind: Kind,
): Promise<
  {
    params: { article: string; id: string };
    props: { site: Site; article: SiteArticle; record: Site[Kind][number]; atPublisher: string | null };
  }[]
> {
  const site = await readSite();
  const records: readonly Site[Kind][number][] = site[kind];
  const ofArticle = Map.groupBy(records, ({ article }) => article);
  return [...ofArticle].flatMap(([id, list]) => {
    const article = site.articlesById.get(id);
    if (article === undefined) return [];
    const atTheWords = publisherAddresses(article);
    return list.map((record) => ({
      params: { article: article.id, id: record.id },
      props: { site, article, record, atPublisher: atTheWords(record) },
    }));
  });
}

/** The site with what it is built for. */
function citing(site: Site): Citing {
  const { SITE } = import.meta.env;
  return { site, words: wordsOf[site.settings.language], address: SITE ? new URL(SITE) : undefined };
}

/** What stands at a name's address: its page, or the way on from an address that it had before. */
type NamePage = { readonly entity: SiteEntity } | { readonly former: FormerAddress };

/** One path for each name's page, and one for each address that a name had before. */
export async function namePaths(): Promise<
  { params: { names: string; id: string }; props: { site: Site; page: NamePage } }[]
> {
  const site = await readSite();
  return [
    ...site.entities.map((entity) => ({
      params: { names: entity.kind, id: entity.id },
      props: { site, page: { entity } },
    })),
    ...site.formerAddresses.map((former) => ({
      params: { names: former.kind, id: former.id },
      props: { site, page: { former } },
    })),
  ];
}

/** One path for each further page of a name of which more is on record than one page holds. */
export async function nameFurtherPaths(): Promise<
  {
    params: { names: string; id: string; part: string };
    props: { site: Site; entity: SiteEntity; part: number };
  }[]
> {
  const site = await readSite();
  const large = site.entities.filter(({ reference }) => !isSurelyOnePage(site, reference));
  return large.flatMap((entity) =>
    splitRelations(relateEntity(site, entity))
      .slice(1)
      .map(({ part }) => ({
        params: { names: entity.kind, id: entity.id, part: String(part) },
        props: { site, entity, part },
      })),
  );
}

/** One path for each address that an article had before, and for each release of one that is withheld. */
export async function formerArticlePaths(): Promise<
  { params: { former: string }; props: FormerArticlePage }[]
> {
  const { formerArticles } = await readSite();
  return formerArticles.map((page) => ({ params: { former: page.path }, props: page }));
}

/** One path for each file that is no page. */
export async function filePaths(): Promise<{ params: { file: string }; props: SiteFile }[]> {
  return siteFiles(citing(await readSite())).map((file) => ({
    params: { file: file.path },
    props: file,
  }));
}

/** One path for each article that has a picture for sharing: those that search engines may have. */
export async function picturePaths(): Promise<
  { params: { article: string }; props: { site: Site; article: SiteArticle; records: ArticleRecords } }[]
> {
  return (await articlePaths()).filter(({ props }) => !props.article.noindex);
}
