import { existsSync, readFileSync } from 'node:fs';
import type { EntityKind, RecordKind } from '../../records/id.ts';
import type { Edit, Facts } from '../facts.ts';
import { editFrontMatter } from './edit-front-matter.ts';
import { placeIn } from './place-in.ts';
import { readText } from '../read/read-text.ts';
import { fieldOrder, writeRecord } from './write-record.ts';

/** A file that is to be made: its text follows from these. */
export interface NewFile {
  readonly kind: RecordKind | EntityKind;
  readonly facts: Facts;
}

/** A file to write: a new one, or fields to change in one that is there. Paths are below the content folder. */
export type FileChange =
  | { readonly path: string; readonly create: NewFile }
  | (Edit & { readonly path: string; readonly kind: RecordKind });

/** A file before and after a change: its text; `before` is null where there is no such file yet. */
export interface ResolvedChange {
  /** Below the content folder, with forward slashes. */
  readonly path: string;
  readonly before: string | null;
  /** Of a new file what its text follows from: writing it out takes a quarter of a parse, and may be left to another thread. */
  readonly after: string | NewFile;
}

/** The text of a file as it is to be. */
export function textOf(after: string | NewFile): string {
  return typeof after === 'string' ? after : writeRecord(after.kind, after.facts);
}

/**
 * Works a planned change out against the file as it is now; writes nothing.
 * Returns a sentence where that cannot be done without losing what stands in the file.
 * @param folder path of the content folder
 */
export function resolveChange(folder: string, change: FileChange): ResolvedChange | string {
  const file = placeIn(folder, change.path);
  if ('create' in change) {
    if (existsSync(file))
      return 'A new record was to be written here, and there is a file of this name already.';
    return { path: change.path, before: null, after: change.create };
  }
  const read = readText(readFileSync(file));
  const after = 'text' in read ? editFrontMatter(read.text, change, fieldOrder(change.kind)) : null;
  if (!('text' in read) || after === null) {
    const fields = [...Object.keys(change.set), ...change.remove].join(', ');
    return `The article now says something else in ${fields}, and the file cannot be changed without harm to what stands in it.`;
  }
  return { path: change.path, before: read.text, after };
}
