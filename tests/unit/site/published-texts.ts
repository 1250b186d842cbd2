import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One published file as names are sought in it: its name and all that it says. */
interface PublishedText {
  readonly file: string;
  readonly text: string;
}

const isPacked = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

const decodePercent = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/giu, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });

const decodeEntities = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]{1,5});/giu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,6});/gu, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replace(/&shy;/gu, '');

/** A text in small letters without accents and marks that show nothing, with what is written in codes as what it says. */
export const plain = (text: string): string =>
  decodePercent(decodeEntities(text))
    .replace(/\\u([0-9a-f]{4})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();

/**
 * Every file of a built site, unpacked where it is packed, with its name, each in {@link plain} letters.
 * @param readPdf what a PDF says, its metadata included; without it PDFs are read as the bytes they are
 */
export async function publishedTexts(
  dist: string,
  readPdf?: (bytes: Buffer) => Promise<string>,
): Promise<PublishedText[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const texts: PublishedText[] = [];
  for (const { parentPath, name } of entries.filter((entry) => entry.isFile())) {
    const path = join(parentPath, name);
    const bytes = await readFile(path);
    const said =
      readPdf && name.endsWith('.pdf')
        ? `${await readPdf(bytes)}\n${bytes.toString('latin1')}`
        : (isPacked(bytes) ? gunzipSync(bytes) : bytes).toString('utf8');
    const file = relative(dist, path);
    texts.push({ file, text: plain(`${file}\n${said}`) });
  }
  return texts;
}
