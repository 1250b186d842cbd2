import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface DatedText {
  readonly text: string;
  /** EDTF; null where the data names no date. */
  readonly published: string | null;
}

/** Reads the articles of `quotes/dev.ndjson` in the data folder, one a line: {"text","published"}. */
export function readTexts(folder: string): DatedText[] {
  return readFileSync(join(folder, 'quotes', 'dev.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { text: string; published?: string | null })
    .map(({ text, published }) => ({ text, published: published ?? null }));
}
