import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { OrderedWrite } from '../write/write-in-order.ts';
import { placeIn } from '../write/place-in.ts';

/** A file as a change of names has it. */
export type DeskWrite = OrderedWrite & { readonly text: string | null };

/** Files of a content folder as a change of names has them so far; nothing is written yet. */
export interface NamesDesk {
  /** A file's text; null where there is none. */
  readonly read: (path: string) => string | null;
  /** Paths of the files of a folder, sorted. */
  readonly list: (folder: string) => readonly string[];
  readonly put: (path: string, text: string | null) => void;
  /** All that differs from the disk, in the order in which it is to be written: files that go come last. */
  readonly writes: () => DeskWrite[];
}

/** @param folder path of the content folder */
export function namesDesk(folder: string): NamesDesk {
  const before = new Map<string, string | null>();
  const after = new Map<string, string | null>();
  const onDisk = (path: string): string | null => {
    const known = before.get(path);
    if (known !== undefined) return known;
    const place = placeIn(folder, path);
    const text = existsSync(place) ? readFileSync(place, 'utf8') : null;
    before.set(path, text);
    return text;
  };
  return {
    list: (path) => {
      const place = placeIn(folder, path);
      const there = existsSync(place) ? readdirSync(place).map((name) => `${path}/${name}`) : [];
      const made = [...after.keys()].filter((one) => one.startsWith(`${path}/`));
      return [...new Set([...there, ...made])].sort();
    },
    read: (path) => {
      const now = after.get(path);
      return now === undefined ? onDisk(path) : now;
    },
    put: (path, text) => {
      onDisk(path);
      after.set(path, text);
    },
    writes: () => {
      const changes = [...after]
        .map(([path, text]) => ({ path, text, before: onDisk(path) }))
        .filter(({ text, before: was }) => text !== was);
      return [...changes.filter(({ text }) => text !== null), ...changes.filter(({ text }) => text === null)];
    },
  };
}
