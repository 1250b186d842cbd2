import { PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';

const name = (text: string): PDFName => PDFName.of(text);

/** A bookmark with its depth, from 1 on. */
export interface Bookmark {
  readonly title: string;
  readonly level: number;
  readonly dict: PDFDict;
}

/** The bookmarks of a document in their order (PDF 32000-1, 12.3.3). */
export function readBookmarks({ catalog }: PDFDocument): Bookmark[] {
  const found: Bookmark[] = [];
  const seen = new Set<PDFDict>();
  const walk = (parent: PDFDict | undefined, level: number): void => {
    for (let item = parent?.lookupMaybe(name('First'), PDFDict); item && !seen.has(item);) {
      seen.add(item);
      const title = item.lookup(name('Title'));
      const text = title instanceof PDFString || title instanceof PDFHexString ? title.decodeText() : '';
      found.push({ title: text, level, dict: item });
      walk(item, level + 1);
      item = item.lookupMaybe(name('Next'), PDFDict);
    }
  };
  walk(catalog.lookupMaybe(name('Outlines'), PDFDict), 1);
  return found;
}
