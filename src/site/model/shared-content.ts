import type { Content } from '../../files/content.ts';

declare global {
  /** See {@link shareContent}. */
  var onrecordContent: Promise<Content> | undefined;
  /** See {@link onSharedContent}. */
  var onrecordContentRead: (() => void) | undefined;
}

/**
 * Hands a content folder that is read, or being read, from Astro's loaders to the pages. Both run in one process but see
 * modules of their own, so that no import leads from one to the other. Handed through Astro's collections, every record
 * would be written out, bundled and read again, which took most of a build's memory.
 */
export function shareContent(content: Promise<Content>): void {
  globalThis.onrecordContent = content;
  void content.then(() => globalThis.onrecordContentRead?.());
}

/** Has a listener called each time that the content folder was read; the one that was there before is called no more. */
export function onSharedContent(listener: () => void): void {
  globalThis.onrecordContentRead = listener;
}

/** The content folder that the loaders have read last. Throws where none has run yet, which Astro rules out. */
export function sharedContent(): Promise<Content> {
  if (globalThis.onrecordContent === undefined)
    throw new Error('The content folder was not read before the pages were asked for.');
  return globalThis.onrecordContent;
}
