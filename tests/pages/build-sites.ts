import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findBrowser } from '../../src/print/find-browser.ts';
import { printSheets } from '../../src/print/print-sheets.ts';
import { indexSite } from '../../src/search/index-site.ts';
import { hardSite, writeHardContent } from '../pdf/hard-articles.ts';
import { buildSharedSite, sharedArticles } from '../pdf/shared-articles.ts';
import { hostileSite, writeHostileContent } from './hostile-site.ts';
import { serveFolder } from './serve-folder.ts';
import { projectFolder, sites, type BuiltSite } from './sites.ts';
import { spanishSite, writeSpanishContent } from './spanish-site.ts';

// Astro alone and not the whole way: the fixtures' records are written by hand and must not be parsed again.
async function build(site: BuiltSite): Promise<void> {
  await rm(site.dist, { recursive: true, force: true });
  const astro = join(projectFolder, 'node_modules', 'astro', 'bin', 'astro.mjs');
  await promisify(execFile)(process.execPath, [astro, 'build'], {
    cwd: projectFolder,
    maxBuffer: 64 * 1024 * 1024,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      ONRECORD_CONTENT: site.content,
      ONRECORD_OUT: site.dist,
      ONRECORD_BASE: site.base,
      ONRECORD_SITE: site.site ?? '',
    },
  });
}

async function print(site: BuiltSite): Promise<void> {
  const folders = await readdir(join(site.dist, 'articles'));
  const sheets = folders
    .filter((name) => existsSync(join(site.dist, 'articles', name, 'sheet')))
    .map((name) => `articles/${name}/`);
  await printSheets({ dist: site.dist, base: site.base, sheets, browser: await findBrowser(), cache: null });
}

/** Builds and prints the sites one after the other, as two builds would share Astro's folder, and serves them. */
export default async function buildSites(): Promise<() => Promise<void>> {
  const servers: Server[] = [];
  await writeHardContent();
  await writeHostileContent();
  await writeSpanishContent();
  if (sharedArticles !== null) await buildSharedSite(sharedArticles);
  for (const site of [...sites, hardSite, hostileSite, spanishSite]) {
    await build(site);
    await indexSite(site.dist);
    await print(site);
    const { server, origin } = await serveFolder(site.dist, site.base);
    process.env[site.variable] = origin;
    servers.push(server);
  }
  return async () => {
    for (const server of servers) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  };
}
