/** One file of a sitemap, to be written into the root of the built site. */
interface SitemapFile {
  readonly name: string;
  readonly text: string;
}

/** How many addresses one file may hold: sitemaps.org, protocol 0.9. */
const longest = 50_000;

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * The address under which search engines may list a page: its canonical one, escaped as HTML and XML both read it. A page
 * that is to stay out of search engines, or that only leads elsewhere, names none: null.
 */
export function indexedAddress(html: string): string | null {
  const [head = ''] = html.split('</head>', 1);
  if (head.includes('<meta name="robots" content="noindex">')) return null;
  return /<link rel="canonical" href="([^"<>]*)">/.exec(head)?.[1] ?? null;
}

const fileOf = (kind: 'urlset' | 'sitemapindex', entries: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${kind} xmlns="${namespace}">`,
    ...entries,
    `</${kind}>`,
    '',
  ].join('\n');

/**
 * Makes the sitemap: one file, or, where the addresses are too many for one, an index of several.
 * @param addresses whole and escaped for XML, in any order
 * @param root the address of the front page, with a slash at its end
 */
export function sitemapFiles(addresses: readonly string[], root: string): SitemapFile[] {
  const sorted = [...new Set(addresses)].sort();
  const urls = (from: readonly string[]): string =>
    fileOf(
      'urlset',
      from.map((address) => `<url><loc>${address}</loc></url>`),
    );
  if (sorted.length <= longest) return [{ name: 'sitemap.xml', text: urls(sorted) }];
  const parts = Array.from({ length: Math.ceil(sorted.length / longest) }, (_, index) => ({
    name: `sitemap-${String(index + 1)}.xml`,
    text: urls(sorted.slice(index * longest, (index + 1) * longest)),
  }));
  const index = parts.map(({ name }) => `<sitemap><loc>${root}${name}</loc></sitemap>`);
  return [{ name: 'sitemap.xml', text: fileOf('sitemapindex', index) }, ...parts];
}

/** What crawlers read first: they may visit everything, and the sitemap lists what may be found. */
export function robotsFile(root: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${root}sitemap.xml\n`;
}
