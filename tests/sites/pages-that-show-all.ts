import type { Element, ElementContent, Root, RootContent } from 'hast';
import { kindOf, type Crawl, type CrawledPage } from './crawl-site.ts';

const isElement = (node: ElementContent | RootContent): node is Element => node.type === 'element';

/** How an element is built and styled: its tag with classes and role. */
function shapeOf({ tagName, properties }: Element): string {
  const classes = Array.isArray(properties.className) ? [...properties.className].sort().join('.') : '';
  const role = typeof properties.role === 'string' ? properties.role : '';
  return `${tagName}.${classes}[${role}]`;
}

/** A page by what is to be shown of it, and by what it takes to look at. */
interface Shown {
  readonly features: Set<string>;
  readonly elements: number;
}

/** What opening a page takes, as if it were elements to look at. */
const toOpen = 200;

/** What is particular to a page's structure: its kind, each element within each tag that holds it, and its headings in order. */
function featuresOf({ path, tree }: CrawledPage): Shown {
  const features = new Set([`kind ${kindOf(path)}`]);
  const headings: string[] = [];
  let elements = 0;
  const visit = (node: Root | Element, around: string): void => {
    for (const child of node.children) {
      if (!isElement(child)) continue;
      elements += 1;
      const shape = shapeOf(child);
      features.add(`${around} > ${shape}`);
      if (/^h[1-6]$/.test(child.tagName) && headings.at(-1) !== child.tagName) headings.push(child.tagName);
      visit(child, child.tagName);
    }
  };
  visit(tree, '');
  for (const [index, heading] of headings.entries())
    features.add(`headings ${headings[index - 1] ?? ''} ${heading}`);
  return { features, elements };
}

/**
 * Pages that together have every kind of page and every structure that the site has: an element of each tag, class
 * and role within each tag that holds one somewhere, and each order of headings; small ones where they show as much.
 * The page for what is not there comes last.
 * @param known a site that is looked at as well: what it has need not be shown again
 * @returns paths below the front page, always the same for the same site
 */
export function pagesThatShowAll({ pages }: Crawl, known?: Crawl): string[] {
  const shown = new Set(known?.pages.flatMap((page) => [...featuresOf(page).features]));
  const waiting = new Map(pages.map((page) => [page.path, featuresOf(page)]));
  const chosen: string[] = [];
  const forget = (features: ReadonlySet<string>): void => {
    for (const [path, page] of waiting) {
      const left = page.features.difference(features);
      if (left.size === 0) waiting.delete(path);
      else waiting.set(path, { ...page, features: left });
    }
  };
  const choose = (path: string): void => {
    chosen.push(path);
    forget(waiting.get(path)?.features ?? new Set());
  };
  forget(shown);
  // A page of a kind of its own is looked at in any case, whatever the others show.
  for (const [kind, paths] of Map.groupBy(waiting.keys(), kindOf))
    if (paths.length === 1 && !shown.has(`kind ${kind}`)) paths.forEach(choose);
  const worth = ({ features, elements }: Shown): number => features.size / (toOpen + elements);
  while (waiting.size > 0)
    choose([...waiting].reduce((best, one) => (worth(one[1]) > worth(best[1]) ? one : best))[0]);
  return [...chosen, '404.html'];
}
