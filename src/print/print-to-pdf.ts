import type { Page } from 'playwright-core';
import type { DocumentDescription } from './describe-document.ts';
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
    };
  });
}
