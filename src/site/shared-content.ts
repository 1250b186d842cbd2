import type { Content } from '../files/content.ts';

declare global {
  /** See {@link shareContent}. */
  var onrecordContent: Promise<Content> | undefined;
}

/**
 * Hands a content folder that is read, or being read, from Astro's loaders to the pages. Both run in one process but see
 * modules of their own, so that no import leads from one to the other. Handed through Astro's collections, every record
 * would be written out, bundled and read again, which took most of a build's memory.
 */
export function shareContent(content: Promise<Content>): void {
  globalThis.onrecordContent = content;
}

/** The content folder that the loaders have read last. Throws where none has run yet, which Astro rules out. */
export function sharedContent(): Promise<Content> {
  if (globalThis.onrecordContent === undefined)
    throw new Error('The content folder was not read before the pages were asked for.');
  return globalThis.onrecordContent;
}
