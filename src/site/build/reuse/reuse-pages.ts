import { rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { printCode } from '../../../files/hash/print-code.ts';
import { clearOldCopies } from './clear-old-copies.ts';
import { nameFile } from './name-file.ts';
import {
  builtFile,
  copyOf,
  readMemory,
  writeMemory,
  type PageMemory,
  type RememberedPage,
} from './page-memory.ts';
import { restorePages, type Restorer } from './restore-pages.ts';

const nothing: PageMemory = { pages: new Map(), prints: new Map() };

/**
 * Takes each page of an article, a record or a name from the last build where all that the page asked the site for has the
 * same answer as then, and keeps copies of the pages for the next build. A page can ask for nothing unseen: it is handed a
 * site that tells what is asked of it (see `watch-site.ts`). A build that is ended leaves what the one before it had kept.
 * @param how `folder` holds the copies, and lies in a folder of this site’s own, beside those of others; `settings` is what
 *   else the pages rest on; `onKept` is told the paths of the pages that were taken, which Astro does not know of
 */
export function reusePages(how: {
  readonly folder: string;
  readonly settings: readonly unknown[];
  readonly onKept: (paths: readonly string[]) => void;
}): AstroIntegration {
  const { folder, settings, onKept } = how;
  const kept: string[] = [];
  let root = '';
  let out = '';
  let ground = '';
  let restorer: Restorer | null = null;
  return {
    name: 'onrecord-reuse-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        out = fileURLToPath(config.outDir);
      },
      'astro:build:start': () => {
        ground = JSON.stringify([printCode(root), settings]);
        restorer = restorePages(folder, out);
        const last = readMemory(folder, ground);
        if (last === null) rmSync(folder, { recursive: true, force: true });
        globalThis.onrecordReuse = {
          last: last ?? nothing,
          onKept: (path) => {
            kept.push(path);
            restorer?.restore(path);
          },
          made: new Map(),
          printer: null,
        };
      },
      'astro:build:done': async () => {
        const reuse = globalThis.onrecordReuse;
        const printer = reuse?.printer;
        if (reuse === undefined || !printer) return;
        const { last, made } = reuse;
        await restorer?.end();
        const pages = new Map<string, RememberedPage>(
          kept.flatMap((path) => {
            const page = last.pages.get(path);
            return page ? [[path, page]] : [];
          }),
        );
        for (const [path, asks] of made) {
          const copy = copyOf(folder, path);
          nameFile(builtFile(out, path), copy);
          const { size, mtimeMs } = statSync(copy);
          pages.set(path, { bytes: size, modified: mtimeMs, asks: [...asks] });
        }
        const asked = [...pages.values()].flatMap(({ asks }) => asks);
        const prints = new Map(asked.map((ask) => [ask, printer.print(ask)]));
        await writeMemory(folder, ground, { pages, prints });
        for (const path of last.pages.keys())
          if (!pages.has(path)) rmSync(copyOf(folder, path), { force: true });
        clearOldCopies(dirname(dirname(folder)), Date.now());
        onKept(kept.filter((path) => path === '' || path.endsWith('/')));
      },
    },
  };
}
