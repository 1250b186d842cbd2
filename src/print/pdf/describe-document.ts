import {
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
  decodePDFRawStream,
  type PDFDocument,
} from '@cantoo/pdf-lib';
import { name } from './read/values.ts';

/** What a PDF says of itself. */
export interface DocumentDescription {
  readonly title: string;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly author: string | null;
  readonly subject: string | null;
  /** The day it bears, as in 2024-12-24; null for one that has none, which then says none. */
  readonly date: string | null;
  /** All the words of the page, as it shows them. */
  readonly text: string;
}

const creator = 'On Record';

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark] ?? '&quot;');

/** The same facts as the information dictionary has, as an XMP packet (ISO 16684-1). */
function packet(description: Omit<DocumentDescription, 'text'>, producer: string): string {
  const { title, language, author, subject, date } = description;
  const alternative = (text: string): string =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    '<dc:format>application/pdf</dc:format>',
    `<dc:title>${alternative(title)}</dc:title>`,
    `<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>`,
    ...(author === null
      ? []
      : [`<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>`]),
    ...(subject === null ? [] : [`<dc:description>${alternative(subject)}</dc:description>`]),
    ...(date === null
      ? []
      : [`<xmp:CreateDate>${date}</xmp:CreateDate>`, `<xmp:ModifyDate>${date}</xmp:ModifyDate>`]),
    `<xmp:CreatorTool>${creator}</xmp:CreatorTool>`,
    `<pdf:Producer>${escapeXml(producer)}</pdf:Producer>`,
    '</rdf:Description>',
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

/**
 * Writes what a PDF says of itself: title (shown by the reader's window), language, author and subject, in its
 * information dictionary and as XMP. The dates are the description's, never the clock's.
 * It changes the document that it is given.
 */
export function describeDocument(
  document: PDFDocument,
  description: Omit<DocumentDescription, 'text'>,
): void {
  const { title, language, author, subject, date } = description;
  const { context, catalog } = document;
  const producer = document.getProducer() ?? creator;

  if (context.trailerInfo.Info instanceof PDFRef) context.delete(context.trailerInfo.Info);
  context.trailerInfo.Info = context.register(context.obj({}));
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setLanguage(language);
  if (author !== null) document.setAuthor(author);
  if (subject !== null) document.setSubject(subject);
  document.setCreator(creator);
  document.setProducer(producer);
  if (date !== null) {
    document.setCreationDate(new Date(`${date}T00:00:00Z`));
    document.setModificationDate(new Date(`${date}T00:00:00Z`));
  }
  catalog.set(name('Lang'), PDFString.of(language));
  const metadata = context.stream(new TextEncoder().encode(packet(description, producer)), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  catalog.set(name('Metadata'), context.register(metadata));
}

/** The XMP packet of a document as text; null for one that has none. */
export function readMetadata(document: PDFDocument): string | null {
  const stream = document.catalog.lookup(name('Metadata'));
  if (!(stream instanceof PDFStream) || stream.dict.lookup(name('Subtype')) !== name('XML')) return null;
  const bytes = stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : stream.getContents();
  return new TextDecoder().decode(bytes);
}
