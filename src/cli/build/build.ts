import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { findBrowser } from '../../print/browser/find-browser.ts';
import { printSheets } from '../../print/print-sheets.ts';
import { runCheck } from '../check/check.ts';
import { exitCodes, type ExitCode } from '../terminal/exit-codes.ts';
import { say, warn, type Io } from '../terminal/io.ts';
import { indexSite } from '../../search/index-site.ts';
import { moveFolder } from './move-folder.ts';
import { runParse } from '../parse/parse.ts';
import { startProgress } from '../terminal/progress.ts';
import { recallContent } from '../terminal/recall-content.ts';
import { runAstro } from './run-astro.ts';
import { type Settings, projectFolder } from '../terminal/settings.ts';
import { sheetsOf } from './sheets-of.ts';

/**
 * The whole way: parses the articles, checks the records, builds the site and prints the sheets.
 * The site is put together beside its place and moved there once it is whole, so that a build that fails
 * or is ended leaves the last one as it was.
 */
export async function runBuild(
  settings: Settings,
  flags: { frozen?: boolean | undefined },
  io: Io,
): Promise<ExitCode> {
  const { content, sources } = settings;
  // A link to a folder elsewhere stays one.
  const out = existsSync(settings.out) ? realpathSync(settings.out) : settings.out;
  if (settings.site !== null || settings.base !== '/')
    say(io, `address  ${settings.site ?? ''}${settings.base}`);
  const parsed = await runParse({ content, sources, frozen: flags.frozen, files: [] }, io);
  if (parsed !== exitCodes.ok) return parsed;
  const checked = await runCheck({ content, sources, frozen: flags.frozen }, io);
  if (checked !== exitCodes.ok) return checked;

  // Told before the minutes are spent: without a browser there are no sheets.
  const browser = await findBrowser({ env: io.env });
  const partial = `${out}.partial`;
  const workshop = workshopOf(out);
  await rm(workshop, { recursive: true, force: true });
  await healAfterKill(out, partial);
  try {
    const built = await buildSite({ ...settings, out: workshop }, io);
    if (built !== exitCodes.ok) return built;
    await moveFolder(workshop, partial);
    await indexPages(partial, io);
    const pages = sheetsOf(await recallContent(settings.content));
    const printing = startProgress(io, 'sheets', 2 * pages.length);
    const sheets = await printSheets({
      dist: partial,
      base: settings.base,
      sheets: pages,
      browser,
      cache: join(projectFolder, '.cache', 'sheets'),
      onPrinted: () => {
        printing.step();
      },
    });
    const printed = sheets.filter(({ isNew }) => isNew).length;
    const kept = sheets.length - printed;
    printing.end(
      `${String(printed)} printed with ${browser.name}${kept === 0 ? '' : `, ${String(kept)} unchanged`}`,
    );
    for (const { file } of sheets.filter(({ leavesOut }) => leavesOut)) {
      say(
        io,
        `         ${file} cannot hold everything: it says what is left out, and a full record stands beside it`,
      );
    }
    await moveIntoPlace(partial, out);
  } finally {
    await rm(partial, { recursive: true, force: true });
    await rm(workshop, { recursive: true, force: true });
  }
  if (settings.site === null)
    warn(
      io,
      'address  none is known, so sheets on paper bear no address and no code that leads back. Before you hand any out, build with the address that the site will have: --site https://facts.example.org',
    );
  const place = relative(io.cwd, settings.out);
  say(
    io,
    `done     ${place.startsWith('..') ? settings.out : place}/index.html   (npm run preview serves it)`,
  );
  return exitCodes.ok;
}

const pressPage = /articles[\\/][^\\/]+[\\/](?:full|picture)[\\/]index\.html$/;

async function buildSite(settings: Settings, io: Io): Promise<ExitCode> {
  const progress = startProgress(io, 'site', 1);
  const { code, output } = await runAstro('build', settings, io, { keep: true });
  if (code !== 0) {
    progress.end('could not be built');
    warn(io, output);
    return exitCodes.failed;
  }
  const files = await readdir(settings.out, { recursive: true });
  // The pages of full records and pictures are for the press, which takes them away again, but for long records’.
  const pages = files.filter((file) => file.endsWith('.html') && !pressPage.test(file)).length;
  progress.end(`${String(pages)} pages`);
  return exitCodes.ok;
}

async function indexPages(dist: string, io: Io): Promise<void> {
  const progress = startProgress(io, 'search', 1);
  progress.end(`${String(await indexSite(dist))} entries`);
}

/**
 * Where Astro puts the pages of a build together: in the project, as it moves files there from the project's own caches by
 * names alone, which no other file system takes.
 */
const workshopOf = (out: string): string =>
  join(projectFolder, '.cache', 'built', createHash('sha256').update(out).digest('hex').slice(0, 12));

const oldPlace = (out: string): string => `${out}.old`;

/** Clears away what a build that was killed left behind, and puts the last whole site back if it had just been moved aside. */
async function healAfterKill(out: string, partial: string): Promise<void> {
  await rm(partial, { recursive: true, force: true });
  if (!existsSync(out) && existsSync(oldPlace(out))) await rename(oldPlace(out), out);
  await rm(oldPlace(out), { recursive: true, force: true });
}

async function moveIntoPlace(partial: string, out: string): Promise<void> {
  if (existsSync(out)) await rename(out, oldPlace(out));
  await rename(partial, out);
  await rm(oldPlace(out), { recursive: true, force: true });
}
