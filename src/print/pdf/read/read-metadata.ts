import { PDFName, PDFRawStream, PDFStream, decodePDFRawStream, type PDFDocument } from '@cantoo/pdf-lib';

/** The XMP packet of a document as text; null for one that has none. */
export function readMetadata(document: PDFDocument): string | null {
  const stream = document.catalog.lookup(PDFName.of('Metadata'));
  if (!(stream instanceof PDFStream) || stream.dict.lookup(PDFName.of('Subtype')) !== PDFName.of('XML'))
    return null;
  const bytes = stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : stream.getContents();
  return new TextDecoder().decode(bytes);
}
