import { PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { readBookmarks } from './read/read-bookmarks.ts';
import { readText } from './read/read-text.ts';
import type { TaggedDocument } from './read/tagged-document.ts';

/**
 * Gives each bookmark the words of its heading: Chromium joins those between which a line breaks.
 * It changes the document that was read; bookmarks that are not as many as the headings stay as they are.
 */
export function nameBookmarks(file: TaggedDocument): void {
  const headings = file.elements.filter(({ type }) => /^H\d$/.test(type));
  const bookmarks = readBookmarks(file.document);
  if (headings.length !== bookmarks.length) return;
  for (const [index, { dict }] of bookmarks.entries()) {
    const heading = headings[index];
    if (!heading) continue;
    dict.set(
      PDFName.of('Title'),
      PDFHexString.fromText(readText(file, heading).replace(/\s+/gu, ' ').trim()),
    );
    // The element may have been given to another parent, or be gone.
    if (dict.has(PDFName.of('SE')) && heading.reference) dict.set(PDFName.of('SE'), heading.reference);
  }
}
