import { readFile, readdir, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import { dirname, join } from 'node:path/posix';
import writeFileAtomic from 'write-file-atomic';

const sizeSpan = /(<span[^<>]*\sdata-size-of="([^"<>]+)"[^<>]*>)[^<>]*(<\/span>)/g;

const sizeInWords = (bytes: number): string => `PDF, ${String(Math.max(1, Math.round(bytes / 1024)))} KB`;

/** Where an address in a page leads within the site's folder: from the page's folder, or from the site's base. */
const fileAt = (dist: string, base: string, folder: string, address: string): string =>
  address.startsWith(base) ? join(dist, address.slice(base.length)) : join(dist, folder, address);

/**
 * Writes the size of a printed file into the built pages that link to it: into each
 * `<span data-size-of="../sheet-a4.pdf">PDF</span>`, whose address is read as a link's is.
 * What stands there is kept where there is no such file.
 * @param dist The folder of the built site.
 * @param base The path the site lies under, with a slash at both ends.
 * @param articles The articles' folders, relative to `dist`, with slashes; every page below them is looked through.
 */
export async function fillSizes(dist: string, base: string, articles: readonly string[]): Promise<void> {
  for (const article of articles) {
    const files = await readdir(join(dist, article), { recursive: true });
    for (const file of files.filter((name) => name.endsWith('.html')).sort()) {
      const path = join(article, file.split(sep).join('/'));
      const html = await readFile(join(dist, path), 'utf8');
      const sizes = new Map<string, string>();
      for (const [, , address = ''] of html.matchAll(sizeSpan)) {
        await stat(fileAt(dist, base, dirname(path), address)).then(
          ({ size }) => sizes.set(address, sizeInWords(size)),
          () => undefined,
        );
      }
      const filled = html.replace(sizeSpan, (whole, start: string, address: string, end: string) => {
        const size = sizes.get(address);
        return size === undefined ? whole : `${start}${size}${end}`;
      });
      if (filled !== html) await writeFileAtomic(join(dist, path), filled);
    }
  }
}
