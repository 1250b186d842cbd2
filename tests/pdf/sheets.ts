import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sites, type BuiltSite } from '../pages/sites.ts';
import { sharedArticles, sharedSite } from './shared-articles.ts';

/** One printed file of a built site. */
export interface SheetFile {
  readonly site: BuiltSite;
  readonly article: string;
  readonly paper: 'letter' | 'a4';
  readonly file: string;
}

const papers = ['letter', 'a4'] as const;

const project = join(import.meta.dirname, '..', '..');

/** True where an article's own file takes it off the site, and so its sheet too. */
const isWithheld = (file: string): boolean =>
  /^---\n(?:.*\n)*?withheld: (?!false)/.test(readFileSync(file, 'utf8'));

const folders: readonly { readonly site: BuiltSite; readonly articles: string }[] = [
  ...sites.map((site) => ({ site, articles: join(project, site.content, 'articles') })),
  ...(sharedArticles === null ? [] : [{ site: sharedSite, articles: sharedArticles }]),
];

/** The sheets of all sites, by the files of their articles: known before anything is built. */
export const sheets: readonly SheetFile[] = folders.flatMap(({ site, articles }) =>
  readdirSync(articles)
    .filter((name) => name.endsWith('.md') && !isWithheld(join(articles, name)))
    .map((name) => name.replace(/\.md$/, ''))
    .flatMap((article) =>
      papers.map((paper) => ({
        site,
        article,
        paper,
        file: join(site.dist, 'articles', article, `sheet-${paper}.pdf`),
      })),
    ),
);

/** True where records were written for an article. */
export function hasRecords({ site, article }: SheetFile): boolean {
  const content = join(import.meta.dirname, '..', '..', site.content);
  return ['quotes', 'statistics', 'timeline'].some((kind) => existsSync(join(content, kind, article)));
}

/** True where an article has a ledger of releases. */
export function isReleased({ site, article }: SheetFile): boolean {
  return existsSync(join(import.meta.dirname, '..', '..', site.content, 'releases', `${article}.ndjson`));
}
