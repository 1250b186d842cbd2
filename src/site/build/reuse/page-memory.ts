import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import type { Fingerprint } from './fingerprint-answers.ts';

/** One file of the site as the last build left it. */
export interface RememberedPage {
  readonly bytes: number;
  /** Milliseconds since 1970; a copy that somebody has touched since has another. */
  readonly modified: number;
  /** True where search engines may have it. */
  readonly isOpen: boolean;
  /** What it asked the site for. */
  readonly asks: readonly string[];
}

/** What the last build knew: of each page what it is made of, and of all that was asked for what the answers were. */
export interface PageMemory {
  /** By path below the site's front page; that of a page has a slash at its end. */
  readonly pages: ReadonlyMap<string, RememberedPage>;
  /** Fingerprint of the answer to each ask. */
  readonly fingerprints: ReadonlyMap<string, string>;
}

/** True where everything that a page asked for has the answer that it had. */
export const isAsItWas = (
  { asks }: Pick<RememberedPage, 'asks'>,
  last: Pick<PageMemory, 'fingerprints'>,
  fingerprint: Fingerprint,
): boolean => asks.every((ask) => last.fingerprints.get(ask) === fingerprint(ask));

const memorySchema = z.object({
  ground: z.string(),
  fingerprints: z.array(z.tuple([z.string(), z.string()])),
  /** Path, bytes, modified, whether it is open, and the places of its asks in `fingerprints`. */
  pages: z.array(z.tuple([z.string(), z.number(), z.number(), z.boolean(), z.array(z.number())])),
});

const memoryFile = (folder: string): string => join(folder, 'memory.json');

/** The file of the built site that a path leads to. */
export const builtFile = (dist: string, path: string): string =>
  join(dist, path === '' || path.endsWith('/') ? `${path}index.html` : path);

/** Where a copy of a file lies. A folder for each page, as the site has it, would take ten times as long to make. */
export function copyOf(folder: string, path: string): string {
  const name = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return join(folder, name.slice(0, 2), name);
}

/**
 * Reads what the last build left in a folder. Pages whose copies are gone or were touched are not in it.
 * @param ground fingerprint of all that every page rests on: the code and the settings
 * @returns null where there is nothing, or it rests on another ground
 */
export function readMemory(folder: string, ground: string): PageMemory | null {
  const file = memoryFile(folder);
  if (!existsSync(file)) return null;
  let read: z.output<typeof memorySchema>;
  try {
    read = memorySchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
  if (read.ground !== ground) return null;
  const { fingerprints } = read;
  const pages = read.pages.flatMap(([path, bytes, modified, isOpen, asks]) => {
    const found = statSync(copyOf(folder, path), { throwIfNoEntry: false });
    if (found?.size !== bytes || found.mtimeMs !== modified) return [];
    const asked = asks.flatMap((place) => fingerprints[place]?.[0] ?? []);
    return [[path, { bytes, modified, isOpen, asks: asked }] as const];
  });
  return { pages: new Map(pages), fingerprints: new Map(fingerprints) };
}

/** Keeps what a build knew for the next one. */
export async function writeMemory(folder: string, ground: string, memory: PageMemory): Promise<void> {
  const fingerprints = [...memory.fingerprints];
  const places = new Map(fingerprints.map(([ask], place) => [ask, place]));
  const pages = [...memory.pages].map(([path, { bytes, modified, isOpen, asks }]) => [
    path,
    bytes,
    modified,
    isOpen,
    asks.map((ask) => places.get(ask)),
  ]);
  await writeFileAtomic(memoryFile(folder), JSON.stringify({ ground, fingerprints, pages }));
}
