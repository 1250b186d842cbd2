/**
 * Prints how a site of many real articles is parsed, checked and built: seconds, memory, pages a second, stage by stage,
 * beside a plain Astro site of the same .mdx files and Hugo with the same entries, in the same run.
 *
 * usage: npm ci in the project's folder, then there: npx node bench/scale.ts ARTICLES.ndjson [--sizes 50,200,840]
 *        [--sheets 50] [--no-peers] [--keep]
 *
 * ARTICLES.ndjson holds one article a line: {"id","published","text"}. Sheets and pictures are made at the sizes that
 * `--sheets` names (a hundred articles' take some seven minutes). `--keep` leaves the temporary folder and names it.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildFlags } from '../src/cli/build/run-astro.ts';
import { findBrowser } from '../src/print/browser/find-browser.ts';
import { printSheets } from '../src/print/print-sheets.ts';
import { indexSite } from '../src/search/index-site.ts';
import { memoryBelow } from './memory-below.ts';
import { changeOneArticle, readArticles, writeContent, type DatedArticle } from './scale-content.ts';
import { writeAstroSite, writeHugoSite } from './scale-peers.ts';

const project = join(import.meta.dirname, '..');
const astro = join(project, 'node_modules', 'astro', 'bin', 'astro.mjs');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: '50,200,840' },
    sheets: { type: 'string', default: '50' },
    'no-peers': { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    stage: { type: 'string' },
  },
});

/** What a stage took. */
interface Measured {
  readonly seconds: number;
  /** The most megabytes that all its processes held at once, looked at five times a second. */
  readonly megabytes: number;
  readonly output: string;
}

/** Runs a command to its end. Fails with what it printed where it ends with another code than 0 or 1 (a check with errors). */
async function measure(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd = project,
): Promise<Measured> {
  let megabytes = 0;
  let isOver = false;
  const start = performance.now();
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, CI: '', ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const watch = async (): Promise<void> => {
    while (!isOver) {
      megabytes = Math.max(megabytes, await memoryBelow(process.pid));
      await new Promise((done) => setTimeout(done, 200));
    }
  };
  const watching = watch();
  const code = await new Promise<number>((done, fail) => {
    child.on('error', fail);
    child.on('close', (ended) => {
      done(ended ?? 1);
    });
  });
  const seconds = (performance.now() - start) / 1000;
  isOver = true;
  await watching;
  const output = Buffer.concat(chunks).toString('utf8');
  if (code > 1 || (code === 1 && !args.includes('check')))
    throw new Error(`${command} ${args.join(' ')} failed:\n${output.slice(-3000)}`);
  return { seconds, megabytes, output };
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );

const countPages = (folder: string): number =>
  filesOf(folder).filter((file) => file.endsWith('.html')).length;

/** One hash of all files of a folder, names and bytes. */
function hashFolder(folder: string): string {
  const hash = createHash('sha256');
  for (const file of filesOf(folder).sort())
    hash.update(`${file}\n`).update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}

/** HTML files of more than this many bytes are told. */
const mostBytes = 200_000;

function tellLargePages(folder: string): void {
  const large = filesOf(folder)
    .map((file) => ({ file, bytes: statSync(join(folder, file)).size }))
    .filter(({ file, bytes }) => file.endsWith('.html') && bytes > mostBytes)
    .sort((one, other) => other.bytes - one.bytes);
  console.log(`         HTML files over ${String(mostBytes / 1000)} kB: ${String(large.length)}`);
  for (const { file, bytes } of large.slice(0, 10)) console.log(`           ${String(bytes)}  ${file}`);
}

function row(
  articles: number,
  stage: string,
  { seconds, megabytes }: Omit<Measured, 'output'>,
  pages?: number,
) {
  const rate = pages === undefined ? '' : `${String(pages)} pages, ${(pages / seconds).toFixed(0)} a second`;
  console.log(
    `${String(articles).padStart(5)}  ${stage.padEnd(34)}${seconds.toFixed(2).padStart(9)} s${megabytes.toFixed(0).padStart(7)} MB   ${rate}`,
  );
}

const main = join(project, 'src', 'cli', 'main.ts');
const cli = (command: string, content: string): Promise<Measured> =>
  measure(process.execPath, [main, command, '--content', content]);

const buildPages = (content: string, dist: string): Promise<Measured> =>
  measure(process.execPath, [...buildFlags, astro, 'build'], {
    ONRECORD_CONTENT: content,
    ONRECORD_OUT: dist,
    ONRECORD_SITE: 'https://facts.example',
  });

const runStage = (stage: string, ...args: readonly string[]): Promise<Measured> =>
  measure(process.execPath, [import.meta.filename, '--stage', stage, ...args]);

const sum = (stages: readonly Measured[]): Omit<Measured, 'output'> => ({
  seconds: stages.reduce((all, { seconds }) => all + seconds, 0),
  megabytes: Math.max(...stages.map(({ megabytes }) => megabytes)),
});

async function measurePeers(size: number, content: string, folder: string, pages: number): Promise<void> {
  const plain = join(folder, 'plain');
  writeAstroSite(content, plain, pages);
  const built = await measure(process.execPath, [astro, 'build', '--root', plain], {}, plain);
  row(size, 'plain Astro, same files and pages', built, countPages(join(plain, 'dist')));
  if (spawnSync('hugo', ['version']).status !== 0) {
    console.log(`${String(size).padStart(5)}  Hugo is not installed (Debian's package is called hugo)`);
    return;
  }
  const hugo = join(folder, 'hugo');
  writeHugoSite(content, hugo, pages);
  const made = await measure('hugo', ['--source', hugo, '--quiet']);
  row(size, 'Hugo, same entries and pages', made, countPages(join(hugo, 'public')));
}

/** Prints the sheets of a built site, and says where the pictures begin. */
async function printStage(dist: string): Promise<void> {
  const names = readdirSync(join(dist, 'articles')).filter((name) =>
    statSync(join(dist, 'articles', name)).isDirectory(),
  );
  const sheets = names.map((name) => `articles/${name}/`);
  const start = performance.now();
  let last = start;
  let printed = 0;
  await printSheets({
    dist,
    base: '/',
    sheets,
    browser: await findBrowser(),
    cache: null,
    onPrinted: () => {
      last = performance.now();
      printed += 1;
    },
  });
  const end = performance.now();
  console.log(JSON.stringify({ sheets: (last - start) / 1000, printed, pictures: (end - last) / 1000 }));
}

async function measureSheets(size: number, dist: string): Promise<void> {
  const { megabytes, output } = await runStage('sheets', dist);
  const { sheets, printed, pictures } = JSON.parse(output) as Record<string, number>;
  row(size, 'sheets and full records, two papers', { seconds: sheets ?? NaN, megabytes }, printed);
  row(size, 'sharing pictures', { seconds: pictures ?? NaN, megabytes }, size);
}

async function measureSize(articles: readonly DatedArticle[], folder: string): Promise<void> {
  const size = articles.length;
  const [content, dist] = [join(folder, 'content'), join(folder, 'dist')];
  writeContent(articles, content);
  const parsed = await cli('parse', content);
  row(size, 'parse', parsed);
  const checked = await cli('check', content);
  row(size, 'check', checked);
  console.log(`         ${/^checked .*$/m.exec(checked.output)?.[0] ?? ''}`);
  const built = await buildPages(content, dist);
  const pages = countPages(dist);
  row(size, 'build of the pages', built, pages);
  console.log(`         ${String(filesOf(dist).length)} files in all`);
  tellLargePages(dist);
  const cold = sum([parsed, checked, built]);
  row(size, 'parse, check and build, cold', cold, pages);
  // What a parse that wrote has left is read once more before it is known for what it is.
  row(size, 'parse, nothing changed, first time', await cli('parse', content));
  row(
    size,
    'parse and check, nothing changed',
    sum([await cli('parse', content), await cli('check', content)]),
  );

  const printed = join(folder, 'printed');
  cpSync(dist, printed, { recursive: true });
  row(size, 'search index', await runStage('search', printed));
  if (values.sheets.split(',').map(Number).includes(size)) await measureSheets(size, printed);
  if (!values['no-peers']) await measurePeers(size, content, folder, pages);

  changeOneArticle(content);
  // `npm run build` puts a site together beside the last one, which stands until it is whole.
  renameSync(dist, join(folder, 'before'));
  const again = [await cli('parse', content), await cli('check', content), await buildPages(content, dist)];
  row(size, 'one article changed: all three', sum(again), countPages(dist));
  console.log(
    `         ${again.map(({ seconds }) => seconds.toFixed(2)).join(' + ')} s, ${((100 * sum(again).seconds) / cold.seconds).toFixed(0)} % of cold`,
  );
  const fresh = join(folder, 'fresh');
  cpSync(content, join(fresh, 'content'), { recursive: true });
  await buildPages(join(fresh, 'content'), join(fresh, 'dist'));
  const isSame = hashFolder(join(fresh, 'dist')) === hashFolder(dist);
  console.log(`         the site is ${isSame ? 'byte for byte' : 'NOT'} that of a cold build`);
}

const [file] = positionals;
if (file === undefined) {
  console.error(
    'usage: npx node bench/scale.ts ARTICLES.ndjson [--sizes 50,200,840] [--sheets 50] [--no-peers] [--keep]',
  );
  process.exitCode = 2;
} else if (values.stage === 'search') {
  await indexSite(file);
} else if (values.stage === 'sheets') {
  await printStage(file);
} else {
  const all = readArticles(resolve(process.env['INIT_CWD'] ?? process.cwd(), file));
  console.log(`${String(availableParallelism())} processors, Node ${process.version}\n`);
  console.log('articles  stage                               wall time  peak memory');
  for (const size of values.sizes.split(',').map(Number)) {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-scale-'));
    try {
      await measureSize(all.slice(0, size), folder);
    } finally {
      if (values.keep) console.log(`         kept in ${folder}`);
      else rmSync(folder, { recursive: true, force: true });
    }
  }
}
