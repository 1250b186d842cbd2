import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
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

interface Address {
  readonly address: string;
  readonly isLoaded: boolean;
}

const isText = (value: unknown): value is string => typeof value === 'string';

// What is named in data need not be a place on a page.
const withoutAnchor = (address: string): string => address.replace(/#.*/s, '');

/** Every text within data: addresses stand at any depth of what describes a page to programs. */
const textsIn = (data: unknown): string[] =>
  isText(data)
    ? [data]
    : typeof data === 'object' && data !== null
      ? Object.values(data).flatMap(textsIn)
      : [];

/** What a page says of itself to programs: where it lies, its picture, and the addresses in its data. */
const addressesForPrograms = (tree: Root): string[] =>
  [
    ...selectAll('meta[property^="og:"]', tree).map(({ properties }) => properties.content),
    ...selectAll('script[type="application/ld+json"]', tree).flatMap(({ children: [child] }) =>
      child?.type === 'text' ? textsIn(JSON.parse(child.value)).map(withoutAnchor) : [],
    ),
  ]
    .filter(isText)
    .filter((address) => /^https?:\/\//.test(address));

const addressesIn = (tree: Root): Address[] => [
  ...selectAll('[href], [src]', tree).flatMap(({ tagName, properties }: Element) => {
    const address = text(properties.href) ?? text(properties.src);
    const rel = Array.isArray(properties.rel) ? properties.rel.join(' ') : '';
    if (address === null || address.startsWith('mailto:')) return [];
    return [{ address, isLoaded: tagName !== 'a' && !/canonical|alternate/.test(rel) }];
  }),
  ...addressesForPrograms(tree).map((address) => ({ address, isLoaded: false })),
];

/** What a style sheet loads. */
const addressesInStyles = (css: string): Address[] =>
  [...css.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, address = '']) => ({ address, isLoaded: true }));

/** Walks a served site from its front page along every address that its pages and styles name, and looks for every anchor. */
export async function crawlSite(site: BuiltSite): Promise<Crawl> {
  const start = addressOf(site);
  // A site says its own address in full where programs read it; the server stands in for it.
  const own = site.site === null ? null : `${site.site}${site.base}`;
  const atServer = (address: string): string =>
    own !== null && address.startsWith(own) ? start + address.slice(own.length) : address;
  const pages = new Map<string, CrawledPage>();
  const files = new Map<string, boolean>();
  const links: { page: string; url: URL }[] = [];
  const outside: { page: string; address: string; isLoaded: boolean }[] = [];
  const waiting = [''];
  const seen = new Set(waiting);
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const response = await fetch(new URL(path, start));
    files.set(path, response.ok);
    const type = response.headers.get('content-type') ?? '';
    const body = await response.text();
    if (!response.ok || !/^text\/(?:html|css)/.test(type)) continue;
    const named: Address[] = [];
    if (type.startsWith('text/css')) named.push(...addressesInStyles(body));
    else {
      const tree = unified().use(rehypeParse).parse(body);
      const ids = new Set(selectAll('[id]', tree).flatMap(({ properties }) => text(properties.id) ?? []));
      pages.set(path, { path, tree, ids });
      named.push(...addressesIn(tree));
    }
    for (const { address, isLoaded } of named) {
      const url = new URL(atServer(address), new URL(path, start));
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
    .replace(/^(articles\/)[^/]+\//, '$1one/')
    .replace(/^((?:publishers|quotes|statistics|timeline|status)\/)[^/]+\/$/, '$1part/')
    .replace(/(\/releases\/)\d+\//, '$1one/');
}

/** The paths of all pages that a site was built with, but for the one for what is not there. */
export function builtPages({ dist }: BuiltSite): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /(?:^|\/)index\.html$/.test(file))
    .map((file) => file.slice(0, -'index.html'.length))
    .sort();
}

/** One path of each kind of page, and that of the page for what is not there. */
export function oneOfEach(paths: readonly string[]): string[] {
  return [...new Map(paths.map((path) => [kindOf(path), path])).values(), '404.html'];
}
