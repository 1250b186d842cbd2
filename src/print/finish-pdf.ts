import { PDFArray, PDFDocument, PDFName, PDFRawStream, PDFRef, decodePDFRawStream } from '@cantoo/pdf-lib';
import { completeStructure } from './complete-structure.ts';
import { describeDocument, type DocumentDescription } from './describe-document.ts';
import { markArtifacts } from './mark-artifacts.ts';
import { numberElements } from './number-elements.ts';

function markPages(document: PDFDocument): void {
  const { context } = document;
  for (const page of document.getPages()) {
    const contents = page.node.get(PDFName.of('Contents'));
    const parts = contents instanceof PDFArray ? contents.asArray() : contents ? [contents] : [];
    const bytes: Uint8Array[] = [];
    for (const part of parts) {
      const stream = context.lookup(part);
      if (stream instanceof PDFRawStream) bytes.push(decodePDFRawStream(stream).decode(), Buffer.from('\n'));
      if (part instanceof PDFRef) context.delete(part);
    }
    const marked = context.flateStream(markArtifacts(Buffer.concat(bytes)));
    page.node.set(PDFName.of('Contents'), context.register(marked));
  }
}

/**
 * Finishes a PDF as Chromium prints it: artifacts marked, tags completed, described by title, language, author and
 * subject, and without the clock's dates, so that the same page gives the same bytes.
 * @returns The new file's bytes and its number of pages.
 */
export async function finishPdf(
  printed: Uint8Array,
  description: DocumentDescription,
): Promise<{ bytes: Uint8Array; pages: number }> {
  const document = await PDFDocument.load(printed, { updateMetadata: false });
  markPages(document);
  completeStructure(document);
  numberElements(document);
  describeDocument(document, description);
  return {
    bytes: await document.save({ useObjectStreams: true, rewrite: true }),
    pages: document.getPageCount(),
  };
}
