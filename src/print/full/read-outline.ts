import { PDFArray, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';
import { readBookmarks } from '../pdf/read/read-bookmarks.ts';

/** Where one bookmark of a PDF leads. */
export interface BookmarkedPage {
  readonly title: string;
  /** Counted from 1. */
  readonly page: number;
}

/**
 * Reads a PDF's bookmarks in their order, those within others after them.
 * @throws {Error} Where a bookmark leads to no page.
 */
export async function readOutline(bytes: Uint8Array): Promise<BookmarkedPage[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = new Map(document.getPages().map(({ ref }, index) => [ref.toString(), index + 1]));
  return readBookmarks(document).map(({ title, dict }) => {
    const to = dict.lookupMaybe(PDFName.of('Dest'), PDFArray)?.get(0);
    const page = to instanceof PDFRef ? pages.get(to.toString()) : undefined;
    if (page === undefined) throw new Error(`The bookmark “${title}” leads to no page.`);
    return { title, page };
  });
}
