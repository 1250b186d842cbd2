import type { Flaw } from '../../article/front-matter/flaw.ts';
import type { FrontMatterRead } from '../../article/front-matter/read-front-matter.ts';
import { readNote } from '../../article/text/read-note.ts';
import { ownPageSchema, type OwnPage } from '../../records/newsroom/own-page.ts';
import { readRecord } from './read-record.ts';

const isEmpty = {
  message: 'The page says nothing below its front matter.',
  hint: 'Write its text, or delete the file: every page of the site would link to it.',
};

/** Reads the bytes of `content/pages/<page>.md`; `flaws` says everything that keeps it from being read, with its lines. */
export function readOwnPage(bytes: Uint8Array): FrontMatterRead<OwnPage> {
  const read = readRecord(bytes, ownPageSchema);
  if ('flaws' in read) return read;
  if (read.body.trim() === '') return { flaws: [{ line: read.bodyLine, ...isEmpty }] };
  const flaws = readNote(read.body, 'page').flaws.map(({ line, message, hint }): Flaw => ({
    line: read.bodyLine + line - 1,
    message,
    hint,
  }));
  return flaws.length > 0 ? { flaws } : read;
}
