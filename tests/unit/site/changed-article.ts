import { runParse } from '../../../src/cli/parse/parse.ts';
import { runReview } from '../../../src/cli/review/review.ts';
import type { ContentFolder } from '../cli/content-folder.ts';

const article = `---
title: The mill of Sorn is to reopen
publisher: The Sorn Courier
published: 2031-05-04
---

“The old wheel will turn again in June,” said Mayor Ines Okafor.

The town counted 1,200 visitors in 2029.

“We were never asked about it at all,” said Tomas Lind, a miller.
`;

/** The quote or figure with these words in its file; empty where there is none. */
export const fileOf = (folder: ContentFolder, words: string): string =>
  Object.keys(folder.bytes()).find(
    (one) => /^(?:quotes|statistics)\//.test(one) && folder.read(one).includes(words),
  ) ?? '';

/** The name of a record of the article, by its file: its kind and id. */
export const recordOf = (path: string): string => path.replace('/mill/', '/').replace('.mdx', '');

/**
 * Writes an article into a folder that has none yet, parses it, changes it and parses it again: Lind's words are gone from
 * it and stay on record; the figure was corrected, and is the record that it was.
 */
export async function writeChangedArticle(folder: ContentFolder): Promise<void> {
  const flags = { content: folder.content, files: [] };
  folder.put('articles/mill.md', article);
  await folder.run((io) => runParse(flags, io));
  const [lind, figure] = ['never asked', '1,200'].map((words) => recordOf(fileOf(folder, words)));
  folder.put('articles/mill.md', article.replace('1,200', '1,300').replace(/\n“We were.*\n/, ''));
  await folder.run((io) => runParse(flags, io));
  const now = [`${figure ?? ''}=${recordOf(fileOf(folder, '1,300'))}`];
  const events = Object.keys(folder.bytes()).filter(
    (one) => one.startsWith('timeline/') && folder.read(one).includes('1,200'),
  );
  await folder.run((io) => runReview({ content: folder.content, now, keep: [lind ?? ''], take: events }, io));
}
