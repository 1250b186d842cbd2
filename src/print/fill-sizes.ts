import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path/posix';
import writeFileAtomic from 'write-file-atomic';

const placeholder = /(<span[^<>]*\sdata-size-of="([^"<>]+)"[^<>]*>)[^<>]*(<\/span>)/g;

const sizeInWords = (bytes: number): string => `PDF, ${String(Math.max(1, Math.round(bytes / 1024)))} KB`;

/**
 * Writes the size of a printed file into the built pages that link to it: into each
 * `<span data-size-of="../sheet-a4.pdf"></span>`, whose address is relative to its page as a link's is.
 * @param dist The folder of the built site.
 * @param pages The pages' folders, relative to `dist`, with slashes.
 */
export async function fillSizes(dist: string, pages: readonly string[]): Promise<void> {
  for (const folder of pages) {
    const page = join(dist, folder, 'index.html');
    const html = await readFile(page, 'utf8').catch(() => null);
    if (html === null) continue;
    const sizes = new Map<string, string>();
    for (const [, , address] of html.matchAll(placeholder)) {
      if (address === undefined) continue;
      const size = await stat(join(dist, folder, address)).then(
        (file) => sizeInWords(file.size),
        () => '',
      );
      sizes.set(address, size);
    }
    const filled = html.replace(
      placeholder,
      (_, start: string, address: string, end: string) => `${start}${sizes.get(address) ?? ''}${end}`,
    );
    if (filled !== html) await writeFileAtomic(page, filled);
  }
}
