import { appendFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const lineSchema = z.object({ id: z.string(), published: z.string(), text: z.string() });

/** One article of the data set. */
export type DatedArticle = z.output<typeof lineSchema>;

/** Reads a file with one article a line: `{"id", "published", "text"}`. */
export function readArticles(file: string): DatedArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => lineSchema.parse(JSON.parse(line)));
}

const idOf = ({ id }: DatedArticle): string =>
  id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Writes the articles out as the files of a content folder; what stands before `_` in an id is taken for the publisher. */
export function writeContent(articles: readonly DatedArticle[], content: string): void {
  mkdirSync(join(content, 'articles'), { recursive: true });
  for (const article of articles) {
    const publisher = article.id.split('_', 1)[0] ?? '';
    const [title = ''] = article.text.split('\n\n', 1);
    const matter = { title: title.slice(0, 150), publisher, published: article.published };
    const lines = Object.entries(matter).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    writeFileSync(
      join(content, 'articles', `${idOf(article)}.txt`),
      ['---', ...lines, `url: https://news.example/${idOf(article)}`, '---', '', article.text, ''].join('\n'),
    );
  }
}

/** Changes one article as its publisher might: a paragraph is added, with a quote of somebody who is in no other. */
export function changeOneArticle(content: string): void {
  const [first = ''] = readdirSync(join(content, 'articles'));
  appendFileSync(
    join(content, 'articles', first),
    '\n“We will mend the bridge by 3 May 2016,” said Nils Berg, the mayor of Arle, where 4,000 people live.\n',
  );
}

/** One record's file, as the peers load it. */
export interface Entry {
  /** Path within the content folder, without the ending. */
  readonly path: string;
  readonly frontMatter: string;
  readonly body: string;
}

/** The record files of a content folder. */
export function listEntries(content: string): Entry[] {
  return readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .map((file) => {
      const [, frontMatter = '', body = ''] =
        /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(readFileSync(join(content, file), 'utf8')) ?? [];
      return { path: file.slice(0, -'.mdx'.length), frontMatter, body };
    });
}
