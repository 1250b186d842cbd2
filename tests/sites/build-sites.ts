import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { appendFile, cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { hashFolder } from '../../src/files/hash/hash-folder.ts';
import { findBrowser } from '../../src/print/browser/find-browser.ts';
import { printSheets } from '../../src/print/print-sheets.ts';
import { indexSite } from '../../src/search/index-site.ts';
import { writeHardArticles } from './hard-articles.ts';
import { writeHostileArticle } from './hostile-article.ts';
import { keepCrawl } from './kept-crawl.ts';
import { readHostHeaders } from './read-host-headers.ts';
import { buildAlone, runAstro } from './run-astro.ts';
import { serveFolder } from './serve-folder.ts';
import { sharedArticles } from './shared-articles.ts';
import {
  keptSites,
  made,
  projectFolder,
  shared,
  sites as crawled,
  spanish,
  town,
  type BuiltSite,
} from './sites.ts';

/** Puts a site's content folder together. */
const writers: Readonly<Record<string, (content: string) => Promise<void>>> = {
  [spanish.name]: (content) => appendFile(join(content, 'settings.yaml'), 'language: es\n'),
  [made.name]: async (content) => {
    await writeHostileArticle(content);
    await writeHardArticles(content);
  },
  [shared.name]: (content) => cp(sharedArticles ?? '', join(content, 'articles'), { recursive: true }),
};

async function writeContent({ name, sources, content }: BuiltSite): Promise<void> {
  await mkdir(content, { recursive: true });
  for (const source of sources) await cp(join(projectFolder, source), content, { recursive: true });
  await writers[name]?.(content);
}

/** What a site is made from, as one hash: code, styles, fonts, packages, articles and records. */
function keyOf({ name, sources, base, site }: BuiltSite, browser: string): string {
  const folders = ['src', 'public', 'tests/sites', 'tests/unit/hostile', ...sources];
  const files = ['astro.config.mjs', 'package-lock.json', 'LICENSE'];
  const parts = [
    ...folders.map((folder) => hashFolder(join(projectFolder, folder))),
    ...files.map((file) => readFileSync(join(projectFolder, file), 'utf8')),
    name === shared.name && sharedArticles !== null ? hashFolder(sharedArticles) : null,
  ];
  return createHash('sha256')
    .update(JSON.stringify([base, site, browser, parts]))
    .digest('hex');
}

async function printSite({ dist, base }: BuiltSite): Promise<void> {
  const folders = await readdir(join(dist, 'articles'));
  const sheets = folders
    .filter((name) => existsSync(join(dist, 'articles', name, 'sheet')))
    .map((name) => `articles/${name}/`);
  await printSheets({ dist, base, sheets, browser: await findBrowser(), cache: null });
}

/** Parses, checks, builds and prints, as a stranger's first command does. */
async function buildTheWholeWay({ content, dist, site }: BuiltSite): Promise<void> {
  await buildAlone(() =>
    promisify(execFile)(
      process.execPath,
      [
        join(projectFolder, 'src', 'cli', 'main.ts'),
        'build',
        ...['--content', content, '--out', dist, '--site', site ?? ''],
      ],
      // Where CI is set a build writes no records, and this content has none yet.
      { cwd: projectFolder, maxBuffer: 64 * 1024 * 1024, env: { ...process.env, CI: '' } },
    ),
  );
}

const stampOf = ({ name }: BuiltSite): string => join(keptSites, name, 'key');

/** Writes a site's content and builds its pages, the whole way where the content is yet to be parsed. */
async function startSite(site: BuiltSite): Promise<void> {
  await rm(join(keptSites, site.name), { recursive: true, force: true });
  await writeContent(site);
  await (site.name === shared.name ? buildTheWholeWay(site) : runAstro(site));
}

/** Makes the sites that do not stand there from an earlier run, resting on the same: the content of one while another is built, then the sheets of one after another. */
async function makeSites(sites: readonly BuiltSite[]): Promise<void> {
  const { name: browser } = await findBrowser();
  const stale = sites
    .map((site) => ({ site, key: keyOf(site, browser) }))
    .filter(({ site, key }) => !existsSync(stampOf(site)) || readFileSync(stampOf(site), 'utf8') !== key);
  const waiting = stale.values();
  const work = async (): Promise<void> => {
    for (const { site } of waiting) await startSite(site);
  };
  await Promise.all([work(), work()]);
  for (const { site, key } of stale) {
    if (site.name !== shared.name) {
      await indexSite(site.dist);
      await printSite(site);
    }
    await writeFile(stampOf(site), key);
  }
}

/** Makes what is not there yet, and serves all. */
export default async function buildSites(): Promise<() => Promise<void>> {
  const sites = [...(sharedArticles === null ? [] : [shared]), made, town, spanish];
  await makeSites(sites);
  const servers: Server[] = [];
  for (const site of sites) {
    // Of the two hosts one sends the headers that it is asked to, and the other knows of none.
    const headers = site === town ? readHostHeaders(site) : {};
    const { server, origin } = await serveFolder(site.dist, site.base, headers);
    process.env[site.variable] = origin;
    servers.push(server);
  }
  for (const site of crawled) await keepCrawl(site);
  return async () => {
    for (const server of servers) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  };
}
