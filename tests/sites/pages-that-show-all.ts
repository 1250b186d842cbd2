import type { Element, ElementContent, Root, RootContent } from 'hast';
import { kindOf, type Crawl, type CrawledPage } from './crawl-site.ts';

const isElement = (node: ElementContent | RootContent): node is Element => node.type === 'element';

/** How an element is built and styled: its tag with classes and role. */
function shapeOf({ tagName, properties }: Element): string {
  const classes = Array.isArray(properties.className) ? [...properties.className].sort().join('.') : '';
  const role = typeof properties.role === 'string' ? properties.role : '';
  return `${tagName}.${classes}[${role}]`;
}

/** What is particular to a page's structure: its kind, each element within each tag that holds it, and its headings in order. */
function featuresOf({ path, tree }: CrawledPage): Set<string> {
  const features = new Set([`kind ${kindOf(path)}`]);
  const headings: string[] = [];
  const visit = (node: Root | Element, around: string): void => {
    for (const child of node.children) {
      if (!isElement(child)) continue;
      const shape = shapeOf(child);
      features.add(`${around} > ${shape}`);
      if (/^h[1-6]$/.test(child.tagName) && headings.at(-1) !== child.tagName) headings.push(child.tagName);
      visit(child, child.tagName);
    }
  };
  visit(tree, '');
  for (const [index, heading] of headings.entries())
    features.add(`headings ${headings[index - 1] ?? ''} ${heading}`);
  return features;
}

/**
 * Pages that together have every kind of page and every structure that the site has: an element of each tag, class
 * and role within each tag that holds one somewhere, and each order of headings. The page for what is not there
 * comes last.
 * @param known a site that is looked at as well: what it has need not be shown again
 * @returns paths below the front page, always the same for the same site
 */
export function pagesThatShowAll({ pages }: Crawl, known?: Crawl): string[] {
  const shown = new Set(known?.pages.flatMap((page) => [...featuresOf(page)]));
  const waiting = new Map(pages.map((page) => [page.path, featuresOf(page).difference(shown)]));
  const chosen: string[] = [];
  for (;;) {
    const [best, features] = [...waiting].reduce<[string | null, Set<string>]>(
      (most, [path, some]) => (some.size > most[1].size ? [path, some] : most),
      [null, new Set()],
    );
    if (best === null) return [...chosen, '404.html'];
    chosen.push(best);
    for (const [path, some] of waiting) {
      const left = some.difference(features);
      if (left.size === 0) waiting.delete(path);
      else waiting.set(path, left);
    }
  }
}
