import { PDFArray, PDFHexString, PDFName, PDFString, type PDFObject } from '@cantoo/pdf-lib';

/** A name as it stands in a file, from its letters. */
export const name = (letters: string): PDFName => PDFName.of(letters);

/** What a string says; null for anything else. */
export const textOf = (value: unknown): string | null =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : null;

/** What an entry of a dictionary holds, where that is one thing or a list of them. */
export const listOf = (entry: PDFObject | undefined): PDFObject[] =>
  entry === undefined ? [] : entry instanceof PDFArray ? entry.asArray() : [entry];
