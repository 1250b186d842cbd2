import { ArticleError } from '../../article/article-error.ts';
import type { Article, ArticleMetadata } from '../../article/article.ts';
import { metadataOf, readArticleFrontMatter } from '../../article/read/part-article.ts';
import { readArticle } from '../../article/read/read-article.ts';
import {
  isTextAway,
  plainFrontMatterSchema,
  type ArticleFrontMatter,
} from '../../records/article-front-matter.ts';
import type { Flaw } from '../../article/front-matter/flaw.ts';
import { readText } from './read-text.ts';

/** An article's file, read; or what keeps it from being read. */
export type ReadArticleFile =
  | {
      readonly metadata: ArticleMetadata;
      /** Null where the text stays with its publisher. */
      readonly article: Article | null;
      readonly frontMatter: ArticleFrontMatter;
    }
  | { readonly flaws: readonly Flaw[] };

/** What a saved web page or a plain text says of itself, in the form of front matter. */
function frontMatterOf({ metadata }: Article): ArticleFrontMatter {
  const { title, lead, publisher, author, published, url, licence, language } = metadata;
  const stated = Object.entries({ title, lead, publisher, author, published, url, licence, language });
  const checked = plainFrontMatterSchema.safeParse(
    Object.fromEntries(stated.filter(([, value]) => value !== null)),
  );
  return checked.success ? checked.data : {};
}

/** An article whose text stays with its publisher; a text below its front matter must not be there. */
function readAway(frontMatter: ArticleFrontMatter, body: string, bodyLine: number): ReadArticleFile {
  const before = /^\s*/.exec(body)?.[0] ?? '';
  if (before.length === body.length) return { article: null, metadata: metadataOf(frontMatter), frontMatter };
  return {
    flaws: [
      {
        line: bodyLine + before.split('\n').length - 1,
        message: 'Expected nothing below the front matter, and found a text.',
        hint: 'text: withheld says that the text stays with its publisher: put it into a file in sources/, which git ignores. To publish it here, take the line text: withheld out.',
      },
    ],
  };
}

/**
 * Reads the bytes of an article's file: its text as the extractor reads it, and what it says of itself.
 * @param file the file's name, for messages; its ending says how it is read
 */
export function readArticleFile(bytes: Uint8Array, file: string): ReadArticleFile {
  const isPage = /\.html?$/i.test(file);
  let frontMatter: ArticleFrontMatter | null = null;
  if (!isPage) {
    const read = readText(bytes);
    if ('flaw' in read && read.flaw.line > 1) return { flaws: [read.flaw] };
    const front = 'text' in read ? readArticleFrontMatter(read.text) : null;
    if (front && 'flaws' in front) return front;
    frontMatter = front?.data ?? null;
    if (front && isTextAway(front.data)) return readAway(front.data, front.body, front.bodyLine);
  }
  try {
    const article = readArticle(bytes, file);
    return { article, metadata: article.metadata, frontMatter: frontMatter ?? frontMatterOf(article) };
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    return { flaws: [{ line: error.line ?? 1, message: error.problem, hint: error.hint }] };
  }
}
