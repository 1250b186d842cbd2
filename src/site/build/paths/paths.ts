import type { RecordKind } from '../../../records/id.ts';
import type { FormerArticlePage } from '../../model/former-articles.ts';
import type { FormerAddress } from '../../model/former-addresses.ts';
import { formerRecords } from '../../model/former-records.ts';
import { namePagePath } from '../../model/addresses.ts';
import { publisherAddresses } from '../../views/passages/publisher-address.ts';
import { relateEntity } from '../../model/relate-entity.ts';
import { isSurelyOnePage, splitRelations } from '../../views/lists/split-relations.ts';
import { readSite } from '../../model/read-site.ts';
import { openPage } from '../reuse/open-page.ts';
import type {
  AnyRecord,
  ArticleRecords,
  Site,
  SiteArticle,
  SiteEntity,
  SiteLookup,
} from '../../model/site.ts';

const none: ArticleRecords = { quotes: [], statistics: [], timeline: [], mentions: [] };

/** The path of one page of an article, with what the page is given. */
interface ArticlePath {
  readonly params: { readonly article: string };
  readonly props: {
    readonly site: SiteLookup;
    readonly article: SiteArticle;
    readonly records: ArticleRecords;
  };
}

/**
 * One path for each article whose page of a kind has to be made, with its records.
 * @param part the end of the page's address, with a slash; empty for the article's first page
 * @param isWanted tells which articles have such a page
 */
export async function articlePaths(
  part: `${string}/` | '',
  isWanted: (article: SiteArticle) => boolean = () => true,
): Promise<ArticlePath[]> {
  const whole = await readSite();
  return whole.articles.filter(isWanted).flatMap(({ id }) => {
    const site = openPage(whole, `articles/${id}/${part}`);
    const article = site?.articlesById.get(id);
    if (!site || !article) return [];
    return [
      { params: { article: id }, props: { site, article, records: site.recordsByArticle.get(id) ?? none } },
    ];
  });
}

/** A value that is worked out when it is first asked for. */
function lazily<Value extends object>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => (made ??= make());
}

/** One path for each record of a kind whose page has to be made, with its article. */
export async function recordPaths<Kind extends RecordKind>(
  kind: Kind,
): Promise<
  {
    params: { article: string; id: string };
    props: { site: SiteLookup; article: SiteArticle; record: Site[Kind][number]; atPublisher: string | null };
  }[]
> {
  const whole = await readSite();
  return whole.articles.flatMap((article) => {
    const addresses = lazily(() => publisherAddresses(article));
    const records: readonly Site[Kind][number][] = whole.recordsByArticle.get(article.id)?.[kind] ?? [];
    return records.flatMap((record) => {
      const site = openPage(whole, `${kind}/${article.id}/${record.id}/`);
      // The page rests on these two, whatever else it asks for.
      if (!site?.articlesById.get(article.id) || !site.recordsByArticle.get(article.id)) return [];
      return [
        {
          params: { article: article.id, id: record.id },
          props: { site, article, record, atPublisher: addresses()(record) },
        },
      ];
    });
  });
}

/** One path for each address that a record had before. */
export async function formerRecordPaths(): Promise<
  { params: { records: RecordKind; article: string; id: string }; props: { record: AnyRecord } }[]
> {
  return formerRecords(await readSite()).map(({ kind, article, id, record }) => ({
    params: { records: kind, article, id },
    props: { record },
  }));
}

/** What stands at a name's address: its page, or the way on from an address that it had before. */
type NamePage = { readonly entity: SiteEntity } | { readonly former: FormerAddress };

/** One path for each name's page that has to be made, and one for each address that a name had before. */
export async function namePaths(): Promise<
  { params: { names: string; id: string }; props: { site: SiteLookup; page: NamePage } }[]
> {
  const whole = await readSite();
  return [
    ...whole.entities.flatMap(({ kind, id, reference }) => {
      const site = openPage(whole, `${reference}/`);
      const entity = site?.entitiesByReference.get(reference);
      return site && entity ? [{ params: { names: kind, id }, props: { site, page: { entity } } }] : [];
    }),
    ...whole.formerAddresses.map((former) => ({
      params: { names: former.kind, id: former.id },
      props: { site: whole, page: { former } },
    })),
  ];
}

/** One path for each further page, that has to be made, of a name of which more is on record than one page holds. */
export async function nameFurtherPaths(): Promise<
  {
    params: { names: string; id: string; part: string };
    props: { site: SiteLookup; entity: SiteEntity; part: number };
  }[]
> {
  const whole = await readSite();
  const large = whole.entities.filter(({ reference }) => !isSurelyOnePage(whole, reference));
  return large.flatMap((entity) =>
    splitRelations(relateEntity(whole, entity))
      .slice(1)
      .flatMap(({ part }) => {
        const site = openPage(whole, namePagePath(entity, part));
        if (!site?.entitiesByReference.get(entity.reference)) return [];
        return [
          {
            params: { names: entity.kind, id: entity.id, part: String(part) },
            props: { site, entity, part },
          },
        ];
      }),
  );
}

/** One path for each address that an article had before, and for each release of one that is withheld. */
export async function formerArticlePaths(): Promise<
  { params: { former: string }; props: FormerArticlePage }[]
> {
  const { formerArticles } = await readSite();
  return formerArticles.map((page) => ({ params: { former: page.path }, props: page }));
}

/** One path for each article that has a picture for sharing: those that search engines may have. */
export const picturePaths = (): Promise<ArticlePath[]> => articlePaths('picture/', ({ noindex }) => !noindex);
