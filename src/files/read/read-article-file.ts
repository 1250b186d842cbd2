import { ArticleError } from '../../article/article-error.ts';
import type { Article, ArticleMetadata } from '../../article/article.ts';
import { metadataOf } from '../../article/read/read-front-matter.ts';
import { readArticle } from '../../article/read/read-article.ts';
import {
  frontMatterSchemaFor,
  isTextAway,
  plainFrontMatterSchema,
  type ArticleFrontMatter,
} from '../../records/article-front-matter.ts';
import { findFlaws } from './find-flaws.ts';
import type { Flaw } from './problem.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import { splitFrontMatter } from './split-front-matter.ts';

/** An article's file, read; or what keeps it from being read. */
export type ReadArticleFile =
  | {
      readonly metadata: ArticleMetadata;
      /** Null where the text stays with its publisher. */
      readonly article: Article | null;
      readonly frontMatter: ArticleFrontMatter;
    }
  | { readonly flaws: readonly Flaw[] };

function readFrontMatter(
  text: string,
): { readonly frontMatter: ArticleFrontMatter } | { readonly flaws: readonly Flaw[] } {
  const parts = splitFrontMatter(text);
  if (!parts) return { frontMatter: {} };
  const { data, lines, flaws } = readYaml(parts.yaml, parts.line);
  if (flaws.length > 0) return { flaws };
  if (data === null) return { frontMatter: {} };
  const schema = frontMatterSchemaFor(data);
  const checked = schema.safeParse(data);
  if (checked.success) return { frontMatter: checked.data };
  const fields = Object.keys(schema.shape);
  return { flaws: findFlaws(checked.error, data, { lines, firstLine: parts.line, fields }) };
}

/** What a saved web page or a plain text says of itself, in the form of front matter. */
function frontMatterOf({ metadata }: Article): ArticleFrontMatter {
  const { title, lead, publisher, author, published, url, licence, language } = metadata;
  const stated = Object.entries({ title, lead, publisher, author, published, url, licence, language });
  const checked = plainFrontMatterSchema.safeParse(
    Object.fromEntries(stated.filter(([, value]) => value !== null)),
  );
  return checked.success ? checked.data : {};
}

function flawOf(error: ArticleError): Flaw {
  const place = `${error.file}${error.line === null ? '' : `:${String(error.line)}`}: `;
  const message = error.message.startsWith(place) ? error.message.slice(place.length) : error.message;
  return {
    line: error.line ?? 1,
    message: message.endsWith(error.hint)
      ? message.slice(0, message.length - error.hint.length).trimEnd()
      : message,
    hint: error.hint,
  };
}

/** An article whose text stays with its publisher; a text below its front matter must not be there. */
function readAway(frontMatter: ArticleFrontMatter, text: string): ReadArticleFile {
  const parts = splitFrontMatter(text);
  const before = /^\s*/.exec(parts?.body ?? '')?.[0] ?? '';
  if (parts && before.length < parts.body.length)
    return {
      flaws: [
        {
          line: parts.bodyLine + before.split('\n').length - 1,
          message: 'Expected nothing below the front matter, and found a text.',
          hint: 'text: withheld says that the text stays with its publisher: put it into a file in sources/, which git ignores. To publish it here, take the line text: withheld out.',
        },
      ],
    };
  return { article: null, metadata: metadataOf(frontMatter), frontMatter };
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
    if ('text' in read && splitFrontMatter(read.text)) {
      const front = readFrontMatter(read.text);
      if ('flaws' in front) return front;
      frontMatter = front.frontMatter;
      if (isTextAway(frontMatter)) return readAway(frontMatter, read.text);
    }
  }
  try {
    const article = readArticle(bytes, file);
    return { article, metadata: article.metadata, frontMatter: frontMatter ?? frontMatterOf(article) };
  } catch (error) {
    if (error instanceof ArticleError) return { flaws: [flawOf(error)] };
    throw error;
  }
}
