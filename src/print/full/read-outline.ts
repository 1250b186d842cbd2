import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib';

/** One bookmark of a PDF. */
export interface Bookmark {
  readonly title: string;
  /** Counted from 1. */
  readonly page: number;
}

/**
 * Reads a PDF's bookmarks in their order, those within others after them.
 * @throws {Error} Where a bookmark leads to no page.
 */
export async function readOutline(bytes: Uint8Array): Promise<Bookmark[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = new Map(document.getPages().map(({ ref }, index) => [ref.toString(), index + 1]));
  const bookmarks: Bookmark[] = [];
  const seen = new Set<PDFDict>();
  const read = (first: PDFDict | undefined): void => {
    for (let item = first; item && !seen.has(item); item = item.lookupMaybe(PDFName.of('Next'), PDFDict)) {
      seen.add(item);
      const title = item.lookupMaybe(PDFName.of('Title'), PDFString, PDFHexString)?.decodeText() ?? '';
      const to = item.lookupMaybe(PDFName.of('Dest'), PDFArray)?.get(0);
      const page = to instanceof PDFRef ? pages.get(to.toString()) : undefined;
      if (page === undefined) throw new Error(`The bookmark “${title}” leads to no page.`);
      bookmarks.push({ title, page });
      read(item.lookupMaybe(PDFName.of('First'), PDFDict));
    }
  };
  read(
    document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)?.lookupMaybe(PDFName.of('First'), PDFDict),
  );
  return bookmarks;
}
