import { PDFArray, PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import { nameBookmarks } from './bookmarks.ts';
import { completeStructure } from './complete-structure.ts';
import { describeDocument, type DocumentDescription } from './describe-document.ts';
import { findArtifacts } from './mark-artifacts.ts';
import { mendLinks } from './mend-links.ts';
import { mendToUnicode } from './mend-to-unicode.ts';
import { numberElements } from './number-elements.ts';
import { sayRightToLeft } from './say-right-to-left.ts';
import { spaceLines } from './space-lines.ts';
import { editContent } from './read/content-stream.ts';
import { readTaggedDocument, type TaggedDocument, type TaggedPage } from './read/tagged-document.ts';
import { name } from './read/values.ts';

/** A finished file: its bytes, its number of pages, and how it reads. */
export interface FinishedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly file: TaggedDocument;
}

function replaceContent({ page: { node } }: TaggedPage, bytes: Uint8Array): void {
  const contents = node.get(name('Contents'));
  const parts = contents instanceof PDFArray ? contents.asArray() : [contents];
  for (const part of parts) if (part instanceof PDFRef) node.context.delete(part);
  node.set(name('Contents'), node.context.register(node.context.flateStream(bytes)));
}

/**
 * Finishes a PDF as Chromium prints it: artifacts marked, tags completed, words parted, described by title, language,
 * author and subject, and without the clock's dates, so that the same page gives the same bytes.
 */
export async function finishPdf(printed: Uint8Array, description: DocumentDescription): Promise<FinishedPdf> {
  const document = await PDFDocument.load(printed, { updateMetadata: false });
  mendToUnicode(document, description.text);
  const file = readTaggedDocument(document);
  const { isRule, edits } = findArtifacts(file);
  const wordsOf = sayRightToLeft(file, description.text);
  const spaces = spaceLines(file, description.text);
  for (const page of file.pages) {
    const pageEdits = [edits, spaces].flatMap((changes) => changes.get(page.number) ?? []);
    replaceContent(page, editContent(page.content, pageEdits));
  }
  mendLinks(file);
  completeStructure(file, { isRule, wordsOf });
  numberElements(document);
  describeDocument(document, description);
  const finished = readTaggedDocument(document);
  nameBookmarks(finished);
  return {
    bytes: await document.save({ useObjectStreams: true, rewrite: true }),
    pages: document.getPageCount(),
    file: finished,
  };
}
