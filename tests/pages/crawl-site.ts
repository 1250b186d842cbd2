import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { addressOf, type BuiltSite } from './sites.ts';

/** One page of a crawled site. */
export interface CrawledPage {
  /** Below the site's front page: `''`, `articles/a/`. */
  readonly path: string;
  readonly tree: Root;
  readonly ids: ReadonlySet<string>;
}

/** All that a crawl came upon. */
export interface Crawl {
  readonly pages: readonly CrawledPage[];
  /** Links and files that lead nowhere, as `page → address`. */
  readonly broken: readonly string[];
  /** Addresses outside the site that are loaded or linked to, as `page → address`. */
  readonly outside: readonly {
    readonly page: string;
    readonly address: string;
    readonly isLoaded: boolean;
  }[];
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const addressesIn = (tree: Root): { address: string; isLoaded: boolean }[] =>
  selectAll('[href], [src]', tree).flatMap(({ tagName, properties }: Element) => {
    const address = text(properties.href) ?? text(properties.src);
    const rel = Array.isArray(properties.rel) ? properties.rel.join(' ') : '';
    if (address === null || /^(?:mailto|data):/.test(address) || /canonical|alternate/.test(rel)) return [];
    return [{ address, isLoaded: tagName !== 'a' }];
  });

/** Walks a served site from its front page along every link, and looks for every anchor. */
export async function crawlSite(site: BuiltSite): Promise<Crawl> {
  const start = addressOf(site);
  const pages = new Map<string, CrawledPage>();
  const files = new Map<string, boolean>();
  const links: { page: string; url: URL }[] = [];
  const outside: { page: string; address: string; isLoaded: boolean }[] = [];
  const waiting = [''];
  const seen = new Set(waiting);
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const response = await fetch(new URL(path, start));
    files.set(path, response.ok);
    if (!response.headers.get('content-type')?.startsWith('text/html')) {
      await response.arrayBuffer();
      continue;
    }
    const tree = unified()
      .use(rehypeParse)
      .parse(await response.text());
    if (!response.ok) continue;
    const ids = new Set(selectAll('[id]', tree).flatMap(({ properties }) => text(properties.id) ?? []));
    pages.set(path, { path, tree, ids });
    for (const { address, isLoaded } of addressesIn(tree)) {
      const url = new URL(address, new URL(path, start));
      if (!url.href.startsWith(start)) {
        outside.push({ page: path, address, isLoaded });
        continue;
      }
      links.push({ page: path, url });
      const target = decodeURIComponent(url.pathname).slice(site.base.length);
      if (!seen.has(target)) {
        seen.add(target);
        waiting.push(target);
      }
    }
  }
  const broken = links.flatMap(({ page, url }) => {
    const target = decodeURIComponent(url.pathname).slice(site.base.length);
    const anchor = decodeURIComponent(url.hash.slice(1));
    const isThere =
      files.get(target) === true && (anchor === '' || pages.get(target)?.ids.has(anchor) === true);
    return isThere ? [] : [`${page} → ${target}${url.hash}`];
  });
  return { pages: [...pages.values()], broken: [...new Set(broken)], outside };
}

/** Which kind of page a path is: its names and ids left out. */
export function kindOf(path: string): string {
  return path
    .replace(/^((?:quotes|statistics|timeline)\/)[^/]+\/[^/]+\/$/, '$1one/one/')
    .replace(/^((?:people|organisations|documents)\/)[^/]+\/$/, '$1one/')
    .replace(/^(articles\/)[^/]+\//, '$1one/');
}
