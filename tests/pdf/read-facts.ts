import { readFile } from 'node:fs/promises';
import { PDFDocument } from '@cantoo/pdf-lib';
import { readTaggedDocument, type TaggedDocument } from '../../src/print/pdf/read/tagged-document.ts';
import { readContent } from '../../src/files/read/read-content.ts';
import { buildSite } from '../../src/site/model/build-site.ts';
import type { Site } from '../../src/site/model/site.ts';
import type { BuiltSite } from '../sites/sites.ts';
import { readCodes, type ReadCode } from './read-codes.ts';
import { openPdf, readPages, squeezed, wordsOf, type SheetPage } from './read-sheet.ts';
import type { SheetFile } from './sheets.ts';

/** All that the laws ask about one printed file and the records it is made from, read once. */
export interface SheetFacts {
  readonly sheet: SheetFile;
  readonly bytes: Uint8Array;
  readonly pages: readonly SheetPage[];
  /** The text of its pages without any space. */
  readonly words: string;
  /** Its bookmarks' titles in their order. */
  readonly titles: readonly string[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly describedTitle: unknown;
  /** The addresses that its links lead to. */
  readonly links: readonly string[];
  readonly codes: readonly ReadCode[];
  readonly tagged: TaggedDocument;
  /** The records of its site, as they may be shown. */
  readonly records: Site;
}

/** The title of a bookmark and of those below it. */
export function titlesOf({
  title,
  items,
}: {
  readonly title: string;
  readonly items: readonly { readonly title: string; readonly items: never[] }[];
}): string[] {
  return [title, ...items.flatMap(titlesOf)];
}

/** Reads the records of sites, each once. */
export function readRecordsOnce(): (site: BuiltSite) => Promise<Site> {
  const known = new Map<string, Promise<Site>>();
  return ({ name, content }) => {
    const site = known.get(name) ?? readContent(content).then((read) => buildSite(read));
    known.set(name, site);
    return site;
  };
}

/** Reads a sheet's file, once with each of two libraries: as it is shown, and as it is tagged. */
export async function readFacts(sheet: SheetFile, records: Site): Promise<SheetFacts> {
  const bytes = await readFile(sheet.file);
  const document = await openPdf(sheet.file);
  const pages = await readPages(document);
  const { info, metadata } = await document.getMetadata();
  const links: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const annotations = (await (await document.getPage(number)).getAnnotations()) as { url?: string }[];
    links.push(...annotations.flatMap(({ url }) => url ?? []));
  }
  const outline = (await document.getOutline()) as Parameters<typeof titlesOf>[0][];
  return {
    sheet,
    bytes,
    pages,
    words: wordsOf(pages),
    titles: outline.flatMap(titlesOf).map(squeezed),
    info: info as Record<string, unknown>,
    describedTitle: metadata.get('dc:title'),
    links,
    codes: await readCodes(document),
    tagged: readTaggedDocument(await PDFDocument.load(bytes, { updateMetadata: false })),
    records,
  };
}
