import { PDFArray, PDFDict, PDFDocument, PDFHexString } from '@cantoo/pdf-lib';
import { readText } from './read/read-text.ts';
import type { TaggedDocument } from './read/tagged-document.ts';
import { name, textOf } from './read/values.ts';

/** A bookmark with its depth, from 1 on. */
export interface Bookmark {
  readonly title: string;
  readonly level: number;
  /** The page that it leads to, counted from 1; null where it leads to none. */
  readonly page: number | null;
  readonly dict: PDFDict;
}

/** The bookmarks of a document in their order (PDF 32000-1, 12.3.3). */
export function readBookmarks(document: PDFDocument): Bookmark[] {
  const pages = document.getPages().map(({ ref }) => ref);
  const found: Bookmark[] = [];
  const seen = new Set<PDFDict>();
  const walk = (parent: PDFDict | undefined, level: number): void => {
    for (let item = parent?.lookupMaybe(name('First'), PDFDict); item && !seen.has(item);) {
      seen.add(item);
      const title = textOf(item.lookup(name('Title'))) ?? '';
      const target = item.lookupMaybe(name('Dest'), PDFArray)?.get(0);
      const page = pages.findIndex((ref) => ref === target) + 1;
      found.push({ title, level, page: page === 0 ? null : page, dict: item });
      walk(item, level + 1);
      item = item.lookupMaybe(name('Next'), PDFDict);
    }
  };
  walk(document.catalog.lookupMaybe(name('Outlines'), PDFDict), 1);
  return found;
}

/**
 * Reads where the bookmarks of a file lead.
 * @throws {Error} Where one leads to no page.
 */
export async function readBookmarkedPages(bytes: Uint8Array): Promise<{ title: string; page: number }[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return readBookmarks(document).map(({ title, page }) => {
    if (page === null) throw new Error(`The bookmark “${title}” leads to no page.`);
    return { title, page };
  });
}

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
    dict.set(name('Title'), PDFHexString.fromText(readText(file, heading).replace(/\s+/gu, ' ').trim()));
    // The element may have been given to another parent, or be gone.
    if (dict.has(name('SE')) && heading.reference) dict.set(name('SE'), heading.reference);
  }
}
