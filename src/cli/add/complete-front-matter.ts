import type { ArticleMetadata } from '../../article/article.ts';
import { writeYaml } from '../../files/write/write-yaml.ts';
import { asFacts } from '../../files/facts.ts';
import type { Input } from './read-input.ts';

/** What an article has to say of itself before it is put in. */
export interface Stated {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly url: string | null;
}

const withoutNothing = (fields: Readonly<Record<string, string | null>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value === null || value === '' ? [] : [[key, value]])),
  );

/** The fields of a plain article's front matter, in the order in which they are written. */
function plainFields({ lead, licence, language }: ArticleMetadata, stated: Stated): object {
  const { title, publisher, author, published, url } = stated;
  return withoutNothing({
    title,
    lead,
    publisher,
    author,
    published,
    url,
    licence,
    language: language === 'en' ? null : language,
  });
}

/**
 * The text of the article's file: front matter, an empty line, and the body as it came. A text whose own front matter
 * says everything already stays as it is, byte for byte (with LF line ends).
 */
export function completeFrontMatter({ article, frontMatter, whole, body }: Input, stated: Stated): string {
  const { metadata } = article;
  const isComplete =
    metadata.title === stated.title &&
    metadata.publisher === stated.publisher &&
    metadata.published === stated.published &&
    metadata.url === stated.url;
  if (frontMatter !== null && whole !== null && isComplete) return whole;
  const { title, publisher, published, url } = stated;
  const fields =
    frontMatter !== null && 'source' in frontMatter
      ? {
          ...frontMatter,
          ...withoutNothing({ title }),
          source: { ...frontMatter.source, ...withoutNothing({ publisher, published, url }) },
        }
      : plainFields(metadata, stated);
  const text = body.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
  return `---\n${writeYaml(asFacts(fields))}---\n\n${text}\n`;
}
