import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';
import { readYaml, type ReadYaml, type YamlReader } from '../../article/front-matter/read-yaml.ts';

/** What YAML came to, by its bytes: reading it takes most of the time in which a folder of many records is read. */
export interface YamlMemory {
  readonly read: YamlReader;
  /** All that was read through it, for the next memory; null where that one has it already. */
  readonly learnt: () => Uint8Array | null;
}

const keptSchema = z.object({
  ground: z.string(),
  read: z.map(z.string(), z.object({ data: z.unknown(), lines: z.map(z.string(), z.number()) })),
});

/** From how many new documents on it is worth it to keep them: fewer are read in a tenth of a second. */
const fewestNew = 400;

type Kept = ReadonlyMap<string, Pick<ReadYaml, 'data' | 'lines'>>;

const sha256 = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('base64url');

/** Where what was read of a content folder is kept. */
export const yamlMemoryFile = (project: string, content: string): string =>
  join(project, '.cache', 'yaml', sha256(content).slice(0, 16));

function readBefore(file: string, ground: string): Kept {
  if (!existsSync(file)) return new Map();
  try {
    const kept = keptSchema.parse(deserialize(readFileSync(file)));
    return kept.ground === ground ? kept.read : new Map();
  } catch {
    return new Map();
  }
}

/**
 * Recalls what YAML was read as before, by whatever command read it. Only what has no flaw is remembered: the rest is read, and told, anew.
 * @param file where it is kept, by {@link yamlMemoryFile}
 * @param code fingerprint of the code that reads; nothing is taken that other code has read
 */
export function recallYaml(file: string, code: string | null): YamlMemory {
  const ground = code ?? '';
  const before = readBefore(file, ground);
  const now = new Map<string, ReadYaml>();
  let news = 0;
  return {
    read: (yaml, firstLine) => {
      const key = sha256(String(firstLine), yaml);
      const known = before.get(key);
      const read = known === undefined ? readYaml(yaml, firstLine) : { ...known, flaws: [] };
      if (read.flaws.length === 0) now.set(key, read);
      if (known === undefined) news += 1;
      return read;
    },
    learnt: () =>
      news >= fewestNew || now.size < before.size / 2
        ? serialize({
            ground,
            read: new Map([...now].map(([key, { data, lines }]) => [key, { data, lines }])),
          })
        : null,
  };
}
