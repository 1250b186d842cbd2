import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';

const offer = /<(li|span)\b([^<>]*)\sdata-full-record\b([^<>]*)>[\s\S]*?<\/\1>/g;

/**
 * Settles whether an article's pages offer its full record to print, which is known only after its sheets are printed:
 * each element marked `data-full-record` (a `<li>` or `<span>` with none of its kind within) is shown where there is
 * one, and is taken out with the page `full/` where the sheets hold everything.
 * @param folder The article's folder.
 */
export async function settleFullRecord(folder: string, isOffered: boolean): Promise<void> {
  if (!isOffered) await rm(join(folder, 'full'), { recursive: true, force: true });
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.html')).sort()) {
    const html = await readFile(join(folder, file), 'utf8');
    const settled = html.replace(offer, (whole, tag: string, before: string, after: string) =>
      isOffered
        ? whole.replace(
            /^<[^>]*>/,
            `<${tag}${`${before} data-full-record${after}`.replace(/\shidden\b/, '')}>`,
          )
        : '',
    );
    if (settled !== html) await writeFileAtomic(join(folder, file), settled);
  }
}
