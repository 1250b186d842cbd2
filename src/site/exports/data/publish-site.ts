import { articleAddress, articleFile, entityAddress } from '../../model/addresses.ts';
import { plainGaps } from '../../text/mark-gaps.ts';
import { publisherPage } from '../../views/passages/publisher-address.ts';
import type { ArticleRecords, Site, SiteArticle, SiteEntity } from '../../model/site.ts';
import type { PublishedArticle, PublishedArticleFile, PublishedName } from './published-schemas.ts';
import { absolute, publishRecords } from './publish-records.ts';
import type { Words } from '../../words/words.ts';

/** What the site publishes as data. What search engines are asked to leave out is left out: a file cannot ask. */
export interface Published {
  /** Newest first, each with its records in the order of its text. */
  readonly articles: readonly PublishedArticleFile[];
  readonly names: readonly PublishedName[];
}

/** Shows withheld words as gaps in every text within a value. */
function withGaps<Value>(value: Value): Value;
function withGaps(value: unknown): unknown {
  if (typeof value === 'string') return plainGaps(value);
  if (Array.isArray(value)) return value.map((part: unknown) => withGaps(part));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]: [string, unknown]) => [key, withGaps(part)]),
  );
}

function publishArticle(article: SiteArticle, address: URL | undefined): PublishedArticle {
  const { origin } = article;
  return {
    article: article.id,
    address: absolute(articleAddress(article.id), address),
    title: article.title,
    lead: article.lead ?? undefined,
    language: article.language,
    licence: article.licence ?? undefined,
    kind: article.kind,
    source: {
      title: origin.title,
      publisher: origin.publisher ?? undefined,
      author: origin.author ?? undefined,
      published: origin.published ?? undefined,
      url: publisherPage(article) ?? undefined,
    },
    text: article.article === null ? undefined : absolute(articleFile(article.id, 'text.txt'), address),
    releases: article.releases.map(({ release, on, sha256 }) => ({ release, on, sha256 })),
  };
}

const publishEntity = (
  entity: SiteEntity,
  articles: readonly string[],
  address: URL | undefined,
): PublishedName => ({
  reference: entity.reference,
  address: absolute(entityAddress(entity), address),
  kind: entity.kind,
  name: entity.name,
  aliases: entity.aliases.length === 0 ? undefined : [...entity.aliases],
  about: entity.about ?? undefined,
  link: entity.link ?? undefined,
  wikidata: entity.wikidata ?? undefined,
  distinctFrom: entity.distinctFrom.length === 0 ? undefined : [...entity.distinctFrom],
  formerly: entity.formerly.length === 0 ? undefined : [...entity.formerly],
  articles: [...articles],
});

/** Whose words or assertions the records of an article are, and whom it names: references. */
const referencesIn = ({ quotes, statistics, timeline, mentions }: ArticleRecords): Set<string> =>
  new Set([
    ...mentions.map(({ of }) => of),
    ...quotes.flatMap(({ data }) => (typeof data.speaker === 'string' ? [data.speaker] : [])),
    ...[...statistics, ...timeline].flatMap(({ data }) =>
      typeof data.assertedBy === 'string' ? [data.assertedBy] : [],
    ),
  ]);

/**
 * Makes all that the site publishes as data out of what it shows. Withheld words are gaps in it.
 * @param address the site's address, where it is known; without it, addresses are paths
 * @param words the language of the titles that are made of names, venues and dates
 */
export function publish(site: Site, address: URL | undefined, words: Words): Published {
  const open = site.articles.filter(({ noindex }) => !noindex);
  const articlesOf = new Map<string, string[]>();
  for (const { id } of open) {
    const records = site.recordsByArticle.get(id);
    for (const reference of records ? referencesIn(records) : []) {
      const articles = articlesOf.get(reference) ?? [];
      articles.push(id);
      articlesOf.set(reference, articles);
    }
  }
  const names = site.entities
    .filter(({ noindex }) => !noindex)
    .map((entity) => withGaps(publishEntity(entity, articlesOf.get(entity.reference) ?? [], address)));
  const byReference = new Map(names.map((name) => [name.reference, name]));
  const articles = open.map((article) => {
    const records = site.recordsByArticle.get(article.id);
    return {
      ...withGaps({ ...publishArticle(article, address), ...publishRecords(site, article, address, words) }),
      names: [...(records ? referencesIn(records) : [])]
        .sort(compare)
        .flatMap((reference) => byReference.get(reference) ?? []),
    };
  });
  return { articles, names };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
