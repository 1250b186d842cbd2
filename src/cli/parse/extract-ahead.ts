import type { ArticleFile } from '../../files/content.ts';
import type { Extracted, Extractor, TextFile } from './extractor.ts';

/** An article's file with its text, and what was found in it. */
export interface ReadArticle {
  readonly file: TextFile;
  readonly extracted: Extracted;
}

/** How many articles are read ahead of the one that is planned: it bounds the memory. */
const readAhead = 32;

/** The file, where its text is at hand. */
const withText = (file: ArticleFile): TextFile | null => {
  const { article } = file;
  return article === null ? null : { ...file, article };
};

/**
 * Articles with what was found in them, in order, the next ones being read meanwhile; null for one that is not read.
 * @param isRead tells which are read of those whose text is at hand
 */
export async function* extractAhead(
  files: readonly ArticleFile[],
  { extract }: Extractor,
  isRead: (file: ArticleFile) => boolean,
): AsyncGenerator<readonly [ArticleFile, ReadArticle | null]> {
  const started: Promise<ReadArticle | null>[] = [];
  const start = async (file: TextFile): Promise<ReadArticle> => ({ file, extracted: await extract(file) });
  for (const [index, file] of files.entries()) {
    for (const next of files.slice(started.length, index + readAhead)) {
      const text = isRead(next) ? withText(next) : null;
      const promise = text === null ? Promise.resolve(null) : start(text);
      // A thread that breaks down fails them all; the first that is waited for tells it.
      promise.catch(() => undefined);
      started.push(promise);
    }
    const read = await started[index];
    // Kept no longer than needed.
    started[index] = Promise.resolve(null);
    yield [file, read ?? null];
  }
}
