import type { Content } from '../../files/content.ts';
import { attachCopies, readCopies, type Copies } from '../../files/read/read-copies.ts';
import { sourceHash } from '../../files/hash/source-hash.ts';
import { recallContent } from './recall-content.ts';
import { sourcesBeside } from './settings.ts';

/** A content folder, and the copies of publishers' texts that are at hand. */
export interface ContentWithCopies {
  /** With the text of each article that stays with its publisher, where a copy is at hand. */
  readonly content: Content;
  readonly copies: Copies;
  /** The folder in which copies were looked for. */
  readonly folder: string;
}

/**
 * Reads a content folder and the copies of publishers' texts; those are not looked for where no article names any.
 * @param flags absolute paths; `sources` is the folder of copies, by default `sources/` beside the content folder
 */
export async function readWithCopies(flags: {
  readonly content: string;
  readonly sources?: string | undefined;
  readonly frozen?: boolean | undefined;
}): Promise<ContentWithCopies> {
  const content = await recallContent(flags.content, flags.frozen !== true);
  const folder = flags.sources ?? sourcesBeside(flags.content);
  const isNamed = content.articles.some((file) => sourceHash(file) !== undefined);
  const copies: Copies = isNamed ? readCopies(folder) : new Map();
  return { content: attachCopies(content, copies), copies, folder };
}
