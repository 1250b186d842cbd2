import { frontMatterSchemaFor, type ArticleFrontMatter } from '../../records/article-front-matter.ts';
import { ArticleError } from '../article-error.ts';
import type { ArticleMetadata } from '../article.ts';
import type { Flaw } from '../front-matter/flaw.ts';
import { readFrontMatter, type FrontMatterRead } from '../front-matter/read-front-matter.ts';
import { readYaml, type YamlReader } from '../front-matter/read-yaml.ts';
import { splitFrontMatter } from '../front-matter/split-front-matter.ts';

/** The longest front matter of an article, in UTF-16 units: many times what its fields can hold. */
const longestFrontMatter = 20_000;

/** An article's text in two parts: what its front matter says, and the rest. */
export interface ArticleParts {
  /** Null where it has none. */
  readonly frontMatter: ArticleFrontMatter | null;
  readonly body: string;
  /** Lines of the text before the body. */
  readonly linesBefore: number;
}

const endless: Flaw = {
  line: 1,
  message: 'The front matter that starts here does not end.',
  hint: 'Close it with a line of three hyphens (---) before the article’s text.',
};

const tooLong = (length: number): Flaw => ({
  line: 1,
  message: `The front matter has ${String(length)} characters; at most ${String(longestFrontMatter)} were expected.`,
  hint: 'Put the article’s text below the line of three hyphens (---) that closes the front matter.',
});

/** Reads YAML without a field as no fields. */
const readFields: YamlReader = (yaml, firstLine) => {
  const read = readYaml(yaml, firstLine);
  return { ...read, data: read.data ?? {} };
};

/**
 * Reads an article's front matter: of an account, which has a `source`, of one whose text stays away, or of a plain article.
 * @returns null where the text has none; `flaws` says everything that keeps it from being read
 */
export function readArticleFrontMatter(text: string): FrontMatterRead<ArticleFrontMatter> | null {
  const parts = splitFrontMatter(text);
  // A line of hyphens and then running text is a rule across the page, and no front matter.
  if (!parts) return /^\uFEFF?---[ \t]*\r?\n[A-Za-z_]+ *:/.test(text) ? { flaws: [endless] } : null;
  if (parts.yaml.length > longestFrontMatter) return { flaws: [tooLong(parts.yaml.length)] };
  return readFrontMatter(parts, frontMatterSchemaFor, readFields);
}

/**
 * Parts the front matter from an article's text.
 * @throws {ArticleError} with the first flaw, where the front matter cannot be read
 */
export function partArticle(text: string, file: string): ArticleParts {
  const read = readArticleFrontMatter(text);
  if (read === null) return { frontMatter: null, body: text, linesBefore: 0 };
  if ('data' in read) return { frontMatter: read.data, body: read.body, linesBefore: read.bodyLine - 1 };
  const [{ line, message, hint = '' } = endless] = read.flaws;
  throw new ArticleError({ file, line }, message, hint);
}

/** What front matter says of an article. An account's day and publisher are its source's. */
export function metadataOf(frontMatter: ArticleFrontMatter): ArticleMetadata {
  const { title = null, lead = null, language = 'en' } = frontMatter;
  const licence = ('licence' in frontMatter ? frontMatter.licence : null) ?? null;
  const own = { title, lead, licence, language };
  if ('source' in frontMatter) {
    const { source } = frontMatter;
    const { author = null, published = null, url = null, sha256 = null } = source;
    return {
      ...own,
      publisher: source.publisher,
      author,
      published,
      url,
      source: { title: source.title, publisher: source.publisher, author, published, url, sha256 },
    };
  }
  const { publisher = null, author = null, published = null, url = null } = frontMatter;
  return { ...own, publisher, author, published, url, source: null };
}
