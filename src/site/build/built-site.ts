import { recordKinds } from '../../records/id.ts';
import type { Content } from '../../files/content.ts';
import { publish, type Published } from '../exports/data/publish-site.ts';
import type { PublishedArticleFile } from '../exports/data/published-schemas.ts';
import type { CitingAll } from '../exports/cite/cite.ts';
import { addressOf } from '../../records/record-address.ts';
import { buildSite } from '../model/build-site.ts';
import { orderContent } from '../model/order-content.ts';
import { sharedContent } from '../model/shared-content.ts';
import type { AnyRecord, Finder, Site } from '../model/site.ts';
import { recordPages, type ListedPage } from '../views/lists/list-pages.ts';
import { publisherAddresses } from '../views/passages/publisher-address.ts';
import { wordsOf } from '../words/words.ts';

/** What is worked out once for many pages, and can only be asked by key. */
export interface Prepared {
  /** What stands on a page of a list of records, by the page's path: `quotes/2024`. */
  readonly listPages: Finder<ListedPage>;
  /** What is published of an article, by the article's id. */
  readonly published: Finder<PublishedArticleFile>;
  /** The publisher's page at the words of a record, by the record's path; none where no address leads to them alone. */
  readonly atPublisher: Finder<{ readonly href: string }>;
}

/** The site that is built, with its words and its address where it is known. */
export interface BuiltSite extends CitingAll {
  readonly prepared: Prepared;
  /** All that the site publishes as data. */
  readonly published: () => Published;
}

/** A value that is worked out when it is first asked for. */
function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Finds in a map that is made when it is first asked. */
function finder<Found>(make: () => Iterable<readonly [string, Found]>): Finder<Found> {
  const map = lazily(() => new Map(make()));
  return { get: (key) => map().get(key) };
}

function* publisherAddressesOf(site: Site): Generator<readonly [string, { readonly href: string }]> {
  for (const article of site.articles) {
    const { quotes = [], statistics = [], timeline = [] } = site.recordsByArticle.get(article.id) ?? {};
    const records: readonly AnyRecord[] = [...quotes, ...statistics, ...timeline];
    if (records.length === 0) continue;
    const hrefOf = publisherAddresses(article);
    for (const record of records) {
      const href = hrefOf(record);
      if (href !== null) yield [addressOf(record), { href }];
    }
  }
}

/** A site with all that pages and files are made from, each thing worked out when it is first asked for. */
export function toBuild({ site, words, address }: CitingAll): BuiltSite {
  const published = lazily(() => publish(site, address, words));
  const prepared: Prepared = {
    listPages: finder(() =>
      recordKinds.flatMap((kind) =>
        recordPages(site, kind).map((page) => [`${kind}/${page.path}`, page] as const),
      ),
    ),
    published: finder(() => published().articles.map((article) => [article.article, article] as const)),
    atPublisher: finder(() => publisherAddressesOf(site)),
  };
  return { site, words, address, published, prepared };
}

/** What was built of which content: of one content all pages get one site. */
const known = new WeakMap<Content, BuiltSite>();

/** The site of the content folder as it was read last, for the language and the address that it is built for. */
export async function builtSite(): Promise<BuiltSite> {
  const content = await sharedContent();
  const before = known.get(content);
  if (before) return before;
  const site = buildSite(orderContent(content));
  const { SITE } = import.meta.env;
  const words = wordsOf[site.settings.language];
  const built = toBuild({ site, words, address: SITE ? new URL(SITE) : undefined });
  known.set(content, built);
  return built;
}
