import { readFile, readdir, rm, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import { dirname, join } from 'node:path/posix';
import writeFileAtomic from 'write-file-atomic';
import { marks } from './contract.ts';

const sizeSpan = new RegExp(`(<span[^<>]*\\s${marks.sizeOf.name}="([^"<>]+)"[^<>]*>)[^<>]*(</span>)`, 'g');
const fullRecord = new RegExp(
  `<(li|span)\\b[^<>]*\\s${marks.fullRecord.name}\\b[^<>]*>[\\s\\S]*?</\\1>`,
  'g',
);

const sizeInWords = (bytes: number): string => `PDF, ${String(Math.max(1, Math.round(bytes / 1024)))} KB`;

const settleFullRecord = (html: string, hasFullRecord: boolean): string =>
  html.replace(fullRecord, (offer) =>
    hasFullRecord ? offer.replace(/^<[^>]*>/, (start) => start.replace(/\shidden\b/, '')) : '',
  );

/** @param sizeOf Gives the size of the file at an address in bytes; null where there is none. */
async function fillSizes(html: string, sizeOf: (address: string) => Promise<number | null>): Promise<string> {
  const sizes = new Map<string, number | null>();
  for (const [, , address = ''] of html.matchAll(sizeSpan)) sizes.set(address, await sizeOf(address));
  return html.replace(sizeSpan, (whole, start: string, address: string, end: string) => {
    const size = sizes.get(address) ?? null;
    return size === null ? whole : `${start}${sizeInWords(size)}${end}`;
  });
}

/**
 * Settles in the built pages of an article what is known only after printing. Where its sheets hold everything, the
 * full record goes, with what tells of it (a `<li>` or `<span>` with none of its kind within); else that is shown. What
 * asks for the size of a file gets it, and keeps what it has where there is no such file. The page that a picture was
 * drawn from goes.
 * @param dist The folder of the built site.
 * @param base The path the site lies under, with a slash at both ends: an address starts there or at its page's folder.
 * @param article The article's folder within `dist`, with slashes; every page below it is looked through.
 */
export async function settlePages(
  dist: string,
  base: string,
  article: string,
  hasFullRecord: boolean,
): Promise<void> {
  const gone = hasFullRecord ? ['picture'] : ['picture', 'full'];
  for (const page of gone) await rm(join(dist, article, page), { recursive: true, force: true });
  const files = await readdir(join(dist, article), { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.html')).sort()) {
    const path = join(article, file.split(sep).join('/'));
    const html = await readFile(join(dist, path), 'utf8');
    const settled = await fillSizes(settleFullRecord(html, hasFullRecord), async (address) => {
      const target = address.startsWith(base)
        ? join(dist, address.slice(base.length))
        : join(dist, dirname(path), address);
      return stat(target).then(
        ({ size }) => size,
        () => null,
      );
    });
    if (settled !== html) await writeFileAtomic(join(dist, path), settled);
  }
}
