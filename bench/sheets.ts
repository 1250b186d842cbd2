/**
 * Prints how long the sheets of a site take, and how much memory: all of them printed, then all taken from the cache.
 * The site is made of copies of the project's own article.
 *
 * usage: npm ci in the project's folder, then there: npx node --expose-gc bench/sheets.ts [ARTICLES]
 *
 * 100 articles where no number is given. Node takes memory generously: what it really holds in the end is told too.
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { findBrowser } from '../src/print/browser/find-browser.ts';
import { launchBrowser } from '../src/print/browser/launch-browser.ts';
import { printSheets } from '../src/print/print-sheets.ts';
import { memoryBelow } from './memory-below.ts';

const project = join(import.meta.dirname, '..');
const run = promisify(execFile);
const articles = Number(process.argv[2] ?? 100);
const sheets = 2 * articles;

/** Copies the article with its records under as many names as are wanted. */
async function copyArticle(to: string): Promise<string[]> {
  const from = join(project, 'content');
  const [file] = (await readdir(join(from, 'articles'))).filter((name) => name.endsWith('.md'));
  const id = basename(file ?? '', '.md');
  const names = Array.from({ length: articles }, (_, index) => `${id}-${String(index + 1)}`);
  for (const kind of ['people', 'organisations', 'documents'])
    await cp(join(from, kind), join(to, kind), { recursive: true });
  for (const folder of ['articles', '.parsed']) await mkdir(join(to, folder), { recursive: true });
  const parsed = await readFile(join(from, '.parsed', `${id}.json`), 'utf8');
  for (const name of names) {
    await cp(join(from, 'articles', `${id}.md`), join(to, 'articles', `${name}.md`));
    await writeFile(join(to, '.parsed', `${name}.json`), parsed.replaceAll(`"${id}"`, `"${name}"`));
    for (const kind of ['quotes', 'statistics', 'timeline'])
      await cp(join(from, kind, id), join(to, kind, name), { recursive: true });
  }
  return names;
}

async function buildSite(content: string, dist: string): Promise<void> {
  const astro = join(project, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const environment = {
    ONRECORD_CONTENT: content,
    ONRECORD_OUT: dist,
    ONRECORD_SITE: 'https://facts.example',
  };
  await run(process.execPath, [astro, 'build'], {
    cwd: project,
    maxBuffer: 1e9,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
}

/** Runs a task and gives its seconds, and the peaks of memory, looked at four times a second. */
async function measure(
  task: () => Promise<unknown>,
): Promise<{ seconds: number; node: number; browser: number }> {
  const peak = { node: 0, browser: 0 };
  let isDone = false;
  const watch = async (): Promise<void> => {
    while (!isDone) {
      peak.node = Math.max(peak.node, process.memoryUsage.rss() / 2 ** 20);
      peak.browser = Math.max(peak.browser, await memoryBelow(process.pid));
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  };
  const watching = watch();
  const start = performance.now();
  await task();
  const seconds = (performance.now() - start) / 1000;
  isDone = true;
  await watching;
  return { seconds, ...peak };
}

const folder = await mkdtemp(join(tmpdir(), 'onrecord-bench-'));
try {
  const at = (name: string): string => join(folder, name);
  const [content, built, cache] = [at('content'), at('built'), at('cache')];
  const names = await copyArticle(content);
  await buildSite(content, built);
  const browser = await findBrowser();
  const { seconds: start } = await measure(async () => (await launchBrowser(browser)).close());
  console.log(
    `${String(articles)} articles, ${String(sheets)} sheets, ${String(availableParallelism())} processors, ${browser.name} (starts in ${start.toFixed(2)} s)\n`,
  );
  for (const name of ['printed', 'from the cache']) {
    let isNew = 0;
    // A build prints from new pages: those of a printed site bear the sizes of its sheets.
    const dist = at('dist');
    await rm(dist, { recursive: true, force: true });
    await cp(built, dist, { recursive: true });
    const {
      seconds,
      node,
      browser: below,
    } = await measure(async () => {
      const to = { dist, base: '/', sheets: names.map((id) => `articles/${id}/`), browser, cache };
      isNew = (await printSheets(to)).filter((sheet) => sheet.isNew).length;
    });
    globalThis.gc?.();
    const held = process.memoryUsage().heapUsed / 2 ** 20;
    const each = Math.max(0, seconds - (isNew > 0 ? start : 0)) / sheets;
    console.log(
      `${name.padEnd(16)}${seconds.toFixed(1).padStart(7)} s  ${each.toFixed(3)} s a sheet  ${String(isNew).padStart(4)} printed  peak: node ${node.toFixed(0)} MB (${held.toFixed(0)} MB held in the end), browser ${below.toFixed(0)} MB`,
    );
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
