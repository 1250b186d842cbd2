import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hardArticles } from '../sites/hard-articles.ts';
import { sharedArticles } from '../sites/shared-articles.ts';
import { made, projectFolder, shared, sites, type BuiltSite } from '../sites/sites.ts';

export const papers = ['letter', 'a4'] as const;

/** One printed file of a built site. */
export interface SheetFile {
  readonly site: BuiltSite;
  readonly article: string;
  readonly paper: (typeof papers)[number];
  readonly file: string;
}

/** True where an article's own file takes it off the site, and so its sheet too. */
const isWithheld = (file: string): boolean =>
  /^---\n(?:.*\n)*?withheld: (?!false)/.test(readFileSync(file, 'utf8'));

/** The articles of a folder, by their files. */
const articlesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md') && !isWithheld(join(folder, name)))
    .map((name) => name.replace(/\.md$/, ''));

const articles: readonly (readonly [BuiltSite, readonly string[]])[] = [
  ...sites.map(
    (site) =>
      [site, site.sources.flatMap((source) => articlesIn(join(projectFolder, source, 'articles')))] as const,
  ),
  [made, hardArticles.map(({ id }) => id)],
  ...(sharedArticles === null ? [] : [[shared, articlesIn(sharedArticles)] as const]),
];

/** The sheets of all sites, by the files of their articles: known before anything is built. */
export const sheets: readonly SheetFile[] = articles.flatMap(([site, ids]) =>
  ids.flatMap((article) =>
    papers.map((paper) => ({
      site,
      article,
      paper,
      file: join(site.dist, 'articles', article, `sheet-${paper}.pdf`),
    })),
  ),
);

/** Sheets of four shapes: with tables, lists, links and two alphabets; of records without end; released; in Spanish. */
export const shapes: readonly SheetFile[] = sheets.filter(({ site, article, paper }) =>
  ['town night-ferry a4', 'made many letter', 'town well letter', 'spanish mill letter'].includes(
    `${site.name} ${article} ${paper}`,
  ),
);
