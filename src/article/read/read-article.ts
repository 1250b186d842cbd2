import { isTextAway } from '../../records/article-front-matter.ts';
import { ArticleError } from '../article-error.ts';
import type { Article } from '../article.ts';
import { decodeText } from '../text/decode-text.ts';
import { metadataOf, partArticle } from './part-article.ts';
import { pageCharset } from '../page/page-charset.ts';
import { readMarkdown } from '../text/read-markdown.ts';
import { readHtml } from '../page/read-html.ts';
import { readPlainText } from '../text/read-plain-text.ts';
import { requireEnglish } from './require-english.ts';

const ending = /\.(md|markdown|txt|html|htm)$/i;

/** Moves every block down by the lines that stand before the text in its file. */
const belowLines = (article: Article, lines: number): Article =>
  lines === 0
    ? article
    : { ...article, blocks: article.blocks.map((block) => ({ ...block, line: block.line + lines })) };

function readText(text: string, file: string, isMarkdown: boolean): Article {
  const { frontMatter, body, linesBefore } = partArticle(text, file);
  if (frontMatter && isTextAway(frontMatter))
    throw new ArticleError(
      { file },
      'The text of this article stays with its publisher (text: withheld), and its file has none.',
      'Name a copy of the publisher’s text instead.',
    );
  const metadata = frontMatter ? metadataOf(frontMatter) : {};
  const article = isMarkdown ? readMarkdown(body, file, metadata) : readPlainText(body, metadata);
  return belowLines(article, linesBefore);
}

/** What an article's text is written in. */
export type ArticleForm = 'markdown' | 'plain text' | 'page';

/**
 * The form of an article by the ending of its file's name.
 * @throws {ArticleError} where the ending says none
 */
export function formOf(file: string): ArticleForm {
  const kind = ending.exec(file)?.[1]?.toLowerCase();
  if (kind === undefined)
    throw new ArticleError(
      { file },
      'Expected a file that ends in .md, .markdown, .txt, .html or .htm.',
      'Rename it, or save the article in one of these forms.',
    );
  if (kind === 'html' || kind === 'htm') return 'page';
  return kind === 'txt' ? 'plain text' : 'markdown';
}

/**
 * Decodes an article as {@link decodeText} does; a web page may name its encoding itself.
 *
 * @param charset what came with the bytes to name their encoding, as a server's header; it goes before the page's word
 * @throws {ArticleError} as {@link decodeText} does
 */
export function decodeArticle(
  bytes: Uint8Array,
  form: ArticleForm,
  file: string,
  charset: string | null = null,
): string {
  const declared = form === 'page' ? pageCharset(bytes) : null;
  return decodeText(
    bytes,
    file,
    [charset, declared].filter((label) => label !== null),
  );
}

/**
 * Reads an article's text in the given form. Markdown and plain text may start with front matter, which is no part of
 * the article's text; a block's line counts the lines of the whole.
 *
 * @param text the text with LF line ends
 * @param file the file's name, or what else messages call it
 * @throws {ArticleError} where its front matter is no YAML, not of the schema or does not end; where there is no
 *   article in it, or one in another language than English
 */
export function readArticleText(text: string, form: ArticleForm, file: string): Article {
  const isPage = form === 'page';
  const article = isPage ? readHtml(text, file) : readText(text, file, form === 'markdown');
  if (!article.blocks.some((block) => block.kind === 'paragraph' || block.kind === 'item'))
    throw new ArticleError(
      { file },
      isPage ? 'There is no article on this page.' : 'There is no article in this file.',
      isPage
        ? 'Save the page of the article itself, or put its text into a .txt file.'
        : 'Put the article’s text into it, in sentences.',
    );
  requireEnglish(article, file);
  return article;
}

/**
 * Reads an article's file, by its ending: Markdown (.md, .markdown), plain text (.txt) or a saved web page (.html, .htm).
 *
 * @param file the file's name, for its ending and for messages
 * @throws {ArticleError} where the ending is another, and as {@link decodeText} and {@link readArticleText} do
 */
export function readArticle(bytes: Uint8Array, file: string): Article {
  const form = formOf(file);
  return readArticleText(decodeArticle(bytes, form, file), form, file);
}
