import type { Page } from 'playwright-core';
import type { DocumentDescription } from './pdf/describe-document.ts';
import { papers, type Paper } from './paper.ts';

/** Prints an open page as it is laid out now: the browser's own file, not yet finished. */
export async function printToPdf(page: Page, paper: Paper): Promise<Uint8Array> {
  return page.pdf({ format: papers[paper], tagged: true, outline: true, printBackground: true });
}

/** What a page says of itself, in the words of its own head. */
export async function readDescription(page: Page): Promise<DocumentDescription> {
  return page.evaluate(() => {
    const meta = (name: string) =>
      document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? null;
    return {
      title: document.title,
      language: document.documentElement.lang || 'en',
      author: meta('author'),
      subject: meta('description'),
      date: meta('date'),
      text: document.body.innerText,
    };
  });
}

/**
 * Gives a finished file back.
 * @throws {Error} where its tags break a condition: it could not be read aloud
 */
export function withoutFaults<File extends { readonly faults: readonly string[] }>(file: File): File {
  if (file.faults.length > 0)
    throw new Error(
      `Its tags are not in order, so that it could not be read aloud. Set ONRECORD_BROWSER to print with another browser. ${file.faults.join(' ')}`,
    );
  return file;
}
