import { rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fingerprintCode } from '../../../files/hash/fingerprint-code.ts';
import type { BuildNotes } from '../open-page.ts';
import { clearOldCopies } from './clear-old-copies.ts';
import { nameFile } from './name-file.ts';
import {
  builtFile,
  copyOf,
  isAsItWas,
  readMemory,
  writeMemory,
  type PageMemory,
  type RememberedPage,
} from './page-memory.ts';
import { restorePages, type Restorer } from './restore-pages.ts';

const nothing: PageMemory = { pages: new Map(), fingerprints: new Map() };

/** The path of a page or a file below the front page, as the door knows it (see `open-page.ts`). */
const pathOf = (pathname: string, type: string): string => {
  const path = pathname
    .split('/')
    .filter((part) => part !== '')
    .join('/');
  return type === 'page' && path !== '' ? `${path}/` : path;
};

/** Puts a copy of each page that could be taken beside those of the last build, and remembers it. */
function copyMade(
  made: BuildNotes['made'],
  pages: Map<string, RememberedPage>,
  { folder, out }: { readonly folder: string; readonly out: string },
): void {
  for (const [path, { asks, isOpen }] of made) {
    if (asks === null) continue;
    const copy = copyOf(folder, path);
    nameFile(builtFile(out, path), copy);
    const { size, mtimeMs } = statSync(copy);
    pages.set(path, { bytes: size, modified: mtimeMs, isOpen, asks: [...asks] });
  }
}

/**
 * Takes each page and file from the last build where all that it asked the site for has the same answer as then, and keeps
 * copies for the next build: Astro's list of what to make is shortened by what is taken, and no route knows of it. A page
 * can ask for nothing unseen (see `open-page.ts`). A build that is ended leaves what the one before it had kept.
 * @param how `folder` holds the copies, and lies in a folder of this site’s own, beside those of others; `settings` is what
 *   else the pages rest on; `onOpen` is told the path of each page, taken or made, that search engines may have
 */
export function reusePages(how: {
  readonly folder: string;
  readonly settings: readonly unknown[];
  readonly onOpen: (path: string) => void;
}): AstroIntegration {
  const { folder, settings, onOpen } = how;
  const pages = new Map<string, RememberedPage>();
  const notes: BuildNotes = { made: new Map(), fingerprint: null };
  let root = '';
  let out = '';
  let ground = '';
  let last = nothing;
  let restorer: Restorer | null = null;
  return {
    name: 'onrecord-reuse-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        out = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        ground = JSON.stringify([fingerprintCode(root), settings]);
        last = readMemory(folder, ground) ?? nothing;
        if (last === nothing) rmSync(folder, { recursive: true, force: true });
        globalThis.onrecordBuild = notes;
        const { restore } = (restorer = restorePages(folder, out));
        const take = (path: string): boolean => {
          const { fingerprint } = notes;
          const page = last.pages.get(path);
          if (page === undefined || fingerprint === null || !isAsItWas(page, last, fingerprint)) return false;
          pages.set(path, page);
          restore(path);
          return true;
        };
        setPrerenderer((astros) => ({
          ...astros,
          getStaticPaths: async () =>
            (await astros.getStaticPaths()).filter(
              ({ pathname, route }) => !take(pathOf(pathname, route.type)),
            ),
        }));
      },
      'astro:build:done': async () => {
        const { made, fingerprint } = notes;
        if (fingerprint === null) return;
        await restorer?.end();
        copyMade(made, pages, { folder, out });
        const open = [...made, ...pages].filter(([, { isOpen }]) => isOpen);
        for (const path of new Set(open.map(([path]) => path))) onOpen(path);
        const asked = [...pages.values()].flatMap(({ asks }) => asks);
        const fingerprints = new Map(asked.map((ask) => [ask, fingerprint(ask)]));
        await writeMemory(folder, ground, { pages, fingerprints });
        for (const path of last.pages.keys())
          if (!pages.has(path)) rmSync(copyOf(folder, path), { force: true });
        clearOldCopies(dirname(dirname(folder)), Date.now());
      },
    },
  };
}
