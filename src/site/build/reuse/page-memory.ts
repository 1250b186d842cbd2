import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';

/** One file of the site as the last build left it. */
export interface RememberedPage {
  readonly bytes: number;
  /** Milliseconds since 1970; a copy that somebody has touched since has another. */
  readonly modified: number;
  /** What it asked the site for. */
  readonly asks: readonly string[];
}

/** What the last build knew: of each page what it is made of, and of all that was asked for what the answers were. */
export interface PageMemory {
  /** By path below the site's front page; that of a page has a slash at its end. */
  readonly pages: ReadonlyMap<string, RememberedPage>;
  /** Print of the answer to each ask. */
  readonly prints: ReadonlyMap<string, string>;
}

const memorySchema = z.object({
  ground: z.string(),
  prints: z.array(z.tuple([z.string(), z.string()])),
  /** Path, bytes, modified, and the places of its asks in `prints`. */
  pages: z.array(z.tuple([z.string(), z.number(), z.number(), z.array(z.number())])),
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
 * @param ground print of all that every page rests on: the code and the settings
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
  const { prints } = read;
  const pages = read.pages.flatMap(([path, bytes, modified, asks]) => {
    const found = statSync(copyOf(folder, path), { throwIfNoEntry: false });
    if (found?.size !== bytes || found.mtimeMs !== modified) return [];
    return [[path, { bytes, modified, asks: asks.flatMap((place) => prints[place]?.[0] ?? []) }] as const];
  });
  return { pages: new Map(pages), prints: new Map(prints) };
}

/** Keeps what a build knew for the next one. */
export async function writeMemory(folder: string, ground: string, memory: PageMemory): Promise<void> {
  const prints = [...memory.prints];
  const places = new Map(prints.map(([ask], place) => [ask, place]));
  const pages = [...memory.pages].map(([path, { bytes, modified, asks }]) => [
    path,
    bytes,
    modified,
    asks.map((ask) => places.get(ask)),
  ]);
  await writeFileAtomic(memoryFile(folder), JSON.stringify({ ground, prints, pages }));
}
