import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sites, type BuiltSite } from '../pages/sites.ts';

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
const isWithheld = (site: BuiltSite, name: string): boolean =>
  /^---\n(?:.*\n)*?withheld: (?!false)/.test(
    readFileSync(join(project, site.content, 'articles', name), 'utf8'),
  );

/** The sheets of a content folder, by the files of its articles: known before anything is built. */
export const sheets: readonly SheetFile[] = sites.flatMap((site) =>
  readdirSync(join(project, site.content, 'articles'))
    .filter((name) => name.endsWith('.md') && !isWithheld(site, name))
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
