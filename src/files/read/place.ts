import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Flaw } from '../../article/front-matter/flaw.ts';
import { idSchema } from '../../records/id.ts';
import type { ContentProblem } from '../content.ts';
import type { ContentMemory } from './content-memory.ts';
import { listFiles, type Listing } from './list-files.ts';
import { problemIn } from './problem.ts';

/** A content folder that is being read. */
export interface Place {
  /** The content folder's path. */
  readonly folder: string;
  /** The content folder's own name, which the files in messages begin with. */
  readonly name: string;
  readonly problems: ContentProblem[];
  /** Paths of symbolic links below the content folder. */
  readonly links: Set<string>;
  readonly memory: ContentMemory;
}

/** A file whose name is an id. */
interface Named {
  readonly id: string;
  /** Path below the content folder's parent. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Notes what keeps a file from being read. */
export function report(place: Place, file: string, flaws: readonly Flaw[]): void {
  for (const flaw of flaws) place.problems.push(problemIn(file, flaw));
}

/** Notes that a file is not read. */
export function warnOf(place: Place, file: string, message: string, hint: string): void {
  place.problems.push({ file, line: 1, severity: 'warning', message, hint });
}

/** Whether a name is an id; notes it where it is none. */
export function isId(place: Place, id: string, file: string): boolean {
  const checked = idSchema.safeParse(id);
  if (!checked.success)
    report(place, file, [
      {
        line: 1,
        message: `${checked.error.issues[0]?.message ?? ''} Found "${id}".`,
        hint: 'The name is the last part of a permanent address: rename it.',
      },
    ]);
  return checked.success;
}

/** Lists a folder of the content folder. Each symbolic link in it is an error: it may lead to a file that is not to be published. */
export function list(place: Place, path: readonly string[]): Listing {
  const listing = listFiles(place.folder, ...path);
  for (const name of listing.links) {
    place.links.add([...path, name].join('/'));
    report(place, [place.name, ...path, name].join('/'), [
      {
        line: 1,
        message: 'This is a symbolic link, which may lead out of the content folder, and it is not followed.',
        hint: 'Put the file or the folder itself in its place.',
      },
    ]);
  }
  return listing;
}

/** Reads the bytes of every file of a folder that ends as it should and whose name is an id. */
export function* namedFiles(
  place: Place,
  path: readonly string[],
  endings: readonly string[],
): Generator<Named> {
  for (const name of list(place, path).files) {
    const file = [place.name, ...path, name].join('/');
    const ending = endings.find((one) => name.endsWith(one));
    if (ending === undefined) {
      warnOf(
        place,
        file,
        `Expected a file that ends in ${endings.join(' or ')}; this one is not read.`,
        'Rename it, or move it out of the folder.',
      );
      continue;
    }
    const id = name.slice(0, name.length - ending.length);
    if (!isId(place, id, file)) continue;
    try {
      yield { id, file, bytes: readFileSync(join(place.folder, ...path, name)) };
    } catch (error) {
      const why = error instanceof Error ? error.message.replace(/, \w+ '[\s\S]*$/, '') : String(error);
      report(place, file, [
        { line: 1, message: `The file cannot be read (${why}).`, hint: 'Look at its permissions.' },
      ]);
    }
  }
}
