import { readFile } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { largestArticle } from '../../article/text/decode-text.ts';
import { decodeArticle, formOf, readArticleText, type ArticleForm } from '../../article/read/read-article.ts';
import type { Article } from '../../article/article.ts';
import { partArticle } from '../../article/read/part-article.ts';
import type { ArticleFrontMatter } from '../../records/article-front-matter.ts';
import type { Io } from '../terminal/io.ts';

/** An article as it came in: what is read in it, and what will be written below its front matter. */
export interface Input {
  readonly article: Article;
  /** The front matter that the text came with; null where it had none. */
  readonly frontMatter: ArticleFrontMatter | null;
  /** The whole text with LF line ends, for a text that can stand as it is; null for a web page. */
  readonly whole: string | null;
  /** The text without front matter. */
  readonly body: string;
  readonly ending: '.md' | '.txt';
  /** What an id can be made of, where the input has a name of its own. */
  readonly name: string | null;
}

/** Reads standard input, and stops where it is larger than an article may be; the reader then says so. */
async function readStdin({ stdin }: Io): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stdin) {
    const read: unknown = part;
    const bytes = read instanceof Uint8Array ? Buffer.from(read) : Buffer.from(String(read));
    parts.push(bytes);
    size += bytes.length;
    if (size > largestArticle) break;
  }
  return Buffer.concat(parts);
}

const startsAsPage = /^\s*(?:<!--[^>]{0,200}-->\s*)?<(?:!doctype\s+html|html|head|body|article)\b/i;

const isPage = (bytes: Uint8Array): boolean =>
  startsAsPage.test(new TextDecoder().decode(bytes.subarray(0, 2000)));

/** An article's text before it is read. */
export interface RawText {
  /** With LF line ends. */
  readonly text: string;
  readonly form: ArticleForm;
  /** The name of its file, or what else messages call it. */
  readonly file: string;
  /** What an id can be made of. */
  readonly name: string | null;
}

/**
 * Reads an article; a web page becomes plain text.
 * @throws {ArticleError} where it cannot be read as an article
 */
export function readInput({ text, form, file, name }: RawText): Input {
  const article = readArticleText(text, form, file);
  if (form === 'page')
    return { article, frontMatter: null, whole: null, body: article.text, ending: '.txt', name: null };
  const { frontMatter, body } = partArticle(text, file);
  return {
    article,
    frontMatter,
    whole: text,
    body,
    ending: form === 'plain text' ? '.txt' : '.md',
    name,
  };
}

/**
 * The text of an article's file (.txt, .md, .html), or of standard input for `-`: a web page where it begins as one,
 * else plain text.
 * @throws {ArticleError} where it cannot be decoded
 * @throws {NodeJS.ErrnoException} where there is no such file
 */
export async function readFileOrStdin(from: string, io: Io): Promise<RawText> {
  const bytes = from === '-' ? await readStdin(io) : await readFile(resolve(io.cwd, from));
  const file = from === '-' ? (isPage(bytes) ? 'stdin.html' : 'stdin.txt') : from;
  const form = formOf(file);
  const name = from === '-' ? null : basename(from, extname(from));
  return { text: decodeArticle(bytes, form, file), form, file, name };
}
