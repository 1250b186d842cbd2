import { readFile } from 'node:fs/promises';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One run of text as a page shows it. */
export interface TextRun {
  readonly text: string;
  /** Size of its letters in points, from the text matrix. */
  readonly size: number;
  /** Left and right edge and baseline in points, from the page's lower left corner. */
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** True for what is marked as no part of the text: running text, page numbers. */
  readonly isArtifact: boolean;
}

/** One page with its text in the order in which it is written. */
export interface SheetPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
}

/** Opens a PDF for reading. */
export async function openPdf(file: string): Promise<PDFDocumentProxy> {
  return getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 }).promise;
}

/** Reads what the pages of a PDF show. */
export async function readPages(document: PDFDocumentProxy): Promise<SheetPage[]> {
  const pages: SheetPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const tags: unknown[] = [];
    const runs: TextRun[] = [];
    for (const item of items) {
      if ('type' in item) {
        if (item.type.startsWith('begin')) tags.push('tag' in item ? item.tag : undefined);
        else tags.pop();
        continue;
      }
      if (item.str.trim() === '') continue;
      const [, , skew, scale, left, baseline] = item.transform as number[];
      runs.push({
        text: item.str,
        size: Math.hypot(skew ?? 0, scale ?? 0),
        left: left ?? 0,
        right: (left ?? 0) + item.width,
        baseline: baseline ?? 0,
        isArtifact: tags.includes('Artifact'),
      });
    }
    pages.push({ width, height, runs });
  }
  return pages;
}

/** The text of pages without any space: lines break anywhere on paper. */
export function wordsOf(pages: readonly SheetPage[]): string {
  return pages
    .flatMap(({ runs }) => runs.filter(({ isArtifact }) => !isArtifact).map(({ text }) => text))
    .join('')
    .replace(/\s+/g, '');
}

/** A text without any space. */
export const squeezed = (text: string): string => text.replace(/\s+/gu, '');
