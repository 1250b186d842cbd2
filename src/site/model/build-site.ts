import type { Span } from '../../article/article.ts';
import { placeRecord } from '../../article/places/place-record.ts';
import { readPosition } from '../../article/places/read-position.ts';
import { proofFault } from '../../files/stock/proof-fault.ts';
import { recordsByArticle } from '../../files/stock/provable-records.ts';
import type { ArticleFile, RecordFile } from '../../files/content.ts';
import { textAtHand, type HashedText } from '../../files/read/stated-text.ts';
import { isTextAway } from '../../records/article-front-matter.ts';
import type { RecordKind } from '../../records/id.ts';
import type { Parsed } from '../../records/parsed.ts';
import { addressOf, keyOf } from '../../records/record-address.ts';
import { publishContent, type PublishedContent } from '../../withhold/publish-content.ts';
import type { SoundContent } from '../../withhold/sound-content.ts';
import { formerAddresses } from './former-addresses.ts';
import { formerArticlePages } from './former-articles.ts';
import { siteReleases } from './site-releases.ts';
import { headOf, siteOwnPages } from './newsroom/own-pages.ts';
import { relateAll } from './relate-all.ts';
import type {
  ArticleRecords,
  Mention,
  Site,
  SiteArticle,
  SiteEntity,
  SiteRecord,
  SiteRelease,
} from './site.ts';

const siteArticle = (
  file: ArticleFile,
  hashed: HashedText,
  { parsed, proof }: { readonly parsed: Parsed | undefined; readonly proof: Parsed['proof'] },
  releases: readonly SiteRelease[],
): SiteArticle => {
  const { metadata } = file;
  const title = metadata.title ?? file.id;
  const isAway = isTextAway(file.frontMatter);
  return {
    id: file.id,
    title,
    lead: metadata.lead,
    language: metadata.language,
    licence: metadata.licence,
    kind: isAway ? 'away' : metadata.source === null ? 'plain' : 'account',
    origin: metadata.source ?? {
      title,
      publisher: metadata.publisher,
      author: metadata.author,
      published: metadata.published,
      url: metadata.url,
    },
    article: isAway ? null : file.article,
    stated: hashed,
    blocks: hashed.hashes,
    names: parsed?.names ?? [],
    reader: parsed?.reader ?? null,
    proof,
    releases,
    noindex: file.frontMatter.noindex ?? false,
    file: file.file,
  };
};

/** What was proved of each article's records: nothing where what is kept is of another text or of other records. */
function soundProofs(everything: SoundContent): (id: string) => Parsed['proof'] {
  const recordsOf = recordsByArticle(everything);
  const files = new Map(everything.articles.map((file) => [file.id, file]));
  return (id) => {
    const file = files.get(id);
    const proof = everything.parsed.get(id)?.proof ?? null;
    return file && proof && proofFault(proof, file, recordsOf(id)) === null ? proof : null;
  };
}

/** Orders as code units do, alike on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const newestFirst = (a: SiteArticle, b: SiteArticle): number =>
  compare(b.origin.published ?? '', a.origin.published ?? '') || compare(a.id, b.id);

const blockNumbers = ({ blocks }: SiteArticle): ReadonlyMap<string, number> =>
  new Map(blocks.map((hash, index) => [hash, index]));

const startOf = (places: ReadonlyMap<string, readonly Span[]>): number =>
  (places.get('words') ?? places.get('what') ?? places.get('clause'))?.[0]?.start ?? Number.MAX_SAFE_INTEGER;

function siteRecords<Kind extends RecordKind, Data extends object>(
  kind: Kind,
  files: readonly RecordFile<Data>[],
  articles: readonly SiteArticle[],
  content: SoundContent,
  { stock, originals }: Pick<PublishedContent, 'stock' | 'originals'>,
): SiteRecord<Kind, Data>[] {
  const byArticle = Map.groupBy(files, ({ article }) => article);
  const statuses = new Map(
    stock.flatMap(({ id: article, records }) =>
      records.map(({ kind: of, id, status }) => [addressOf({ kind: of, article, id }), status] as const),
    ),
  );
  return articles.flatMap((article) => {
    const blocks = blockNumbers(article);
    const entries = new Map(content.parsed.get(article.id)?.entries.map((entry) => [entry.record, entry]));
    return (byArticle.get(article.id) ?? [])
      .map((file) => {
        const entry = entries.get(keyOf(file));
        // A record that the last parse has not found, such as an editor's own, is placed by its words.
        const isFound = entry !== undefined && entry.orphaned === undefined;
        const places: ReadonlyMap<string, readonly Span[]> = isFound
          ? new Map(
              Object.entries(entry.at).map(([field, at]) => [
                field,
                at
                  .map((position) => readPosition(article.stated, blocks, position))
                  .filter((place) => place !== null),
              ]),
            )
          : placeRecord(article.stated, Object.fromEntries(Object.entries(file.data)));
        const status = statuses.get(addressOf(file)) ?? { is: 'edited', edited: [] };
        return {
          kind,
          article: article.id,
          id: file.id,
          data: file.data,
          places,
          status,
          note: file.body === '' ? null : file.body,
          ...originalOf(originals, addressOf(file)),
          file: file.file,
        };
      })
      .sort((a, b) => startOf(a.places) - startOf(b.places) || compare(a.id, b.id));
  });
}

const siteMentions = (articles: readonly SiteArticle[], content: SoundContent): Mention[] =>
  articles.flatMap((article) => {
    const blocks = blockNumbers(article);
    return (content.parsed.get(article.id)?.mentions ?? [])
      .flatMap(({ of, at }) => {
        const place = readPosition(article.stated, blocks, at);
        return place ? [{ of, article: article.id, at: place }] : [];
      })
      .sort((a, b) => a.at.start - b.at.start);
  });

function originalOf(
  originals: ReadonlyMap<string, string>,
  address: string,
): Pick<SiteRecord<RecordKind, object>, 'notedAt'> {
  const notedAt = originals.get(address);
  return notedAt === undefined ? {} : { notedAt };
}

const siteEntities = (content: SoundContent, originals: ReadonlyMap<string, string>): SiteEntity[] =>
  content.entities
    .map(({ kind, id, file, data, body }) => ({
      kind,
      id,
      reference: `${kind}/${id}`,
      name: data.name,
      aliases: data.aliases ?? [],
      about: data.note ?? null,
      link: data.link ?? null,
      wikidata: data.wikidata ?? null,
      formerly: data.formerly ?? [],
      distinctFrom: data.distinctFrom ?? [],
      note: body === '' ? null : body,
      ...originalOf(originals, `${kind}/${id}`),
      noindex: data.noindex ?? false,
      file,
    }))
    .sort((a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase()) || compare(a.id, b.id));

/**
 * Builds all that the site shows from a content folder that has been read: withheld records and names left out,
 * every place resolved against its article's text, every status computed. Pure.
 */
export function buildSite(read: SoundContent): Site {
  const { everything, shown, stock, originals } = publishContent(read);
  const { content } = shown;
  // Of the text as it is, before names in it were veiled: positions are kept by these.
  const hashes = new Map(
    everything.articles.map((file) => [file.id, textAtHand(file, everything.parsed.get(file.id)).hashes]),
  );
  const proofOf = soundProofs(everything);
  const releases = siteReleases(everything, shown);
  const articles = content.articles
    .map((file) =>
      siteArticle(
        file,
        { ...textAtHand(file, content.parsed.get(file.id)), hashes: hashes.get(file.id) ?? [] },
        { parsed: content.parsed.get(file.id), proof: proofOf(file.id) },
        releases.get(file.id) ?? [],
      ),
    )
    .sort(newestFirst);
  const quotes = siteRecords('quotes', content.quotes, articles, content, { stock, originals });
  const statistics = siteRecords('statistics', content.statistics, articles, content, { stock, originals });
  const timeline = siteRecords('timeline', content.timeline, articles, content, { stock, originals });
  const entities = siteEntities(content, originals);
  const mentions = siteMentions(articles, content);
  const grouped = {
    quotes: Map.groupBy(quotes, ({ article }) => article),
    statistics: Map.groupBy(statistics, ({ article }) => article),
    timeline: Map.groupBy(timeline, ({ article }) => article),
    mentions: Map.groupBy(mentions, ({ article }) => article),
  };
  const recordsByArticle = new Map<string, ArticleRecords>(
    articles.map(({ id }) => [
      id,
      {
        quotes: grouped.quotes.get(id) ?? [],
        statistics: grouped.statistics.get(id) ?? [],
        timeline: grouped.timeline.get(id) ?? [],
        mentions: grouped.mentions.get(id) ?? [],
      },
    ]),
  );
  const ownPageTexts = siteOwnPages(content.ownPages);
  return {
    settings: content.settings,
    ownPages: ownPageTexts.map(headOf),
    ownPageTexts,
    articles,
    quotes,
    statistics,
    timeline,
    entities,
    mentions,
    stock,
    formerAddresses: formerAddresses(everything, entities),
    formerArticles: formerArticlePages(everything, new Set(articles.map(({ id }) => id))),
    headsById: new Map(articles.map(({ id, title, language }) => [id, { id, title, language }] as const)),
    articlesById: new Map(articles.map((article) => [article.id, article])),
    entitiesByReference: new Map(entities.map((entity) => [entity.reference, entity])),
    recordsByArticle,
    relations: relateAll(articles, { quotes, statistics, timeline, recordsByArticle }),
  };
}
