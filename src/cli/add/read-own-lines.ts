import type { Article } from '../../article/article.ts';
import { findDates } from '../../extract/dates/find-dates.ts';

/** What the lines above an article's text say of it: who wrote it and when it appeared. */
export interface OwnLines {
  readonly author: string | null;
  /** The day, as `2024-12-22`. */
  readonly published: string | null;
  /** What the line with the author names behind the name; it may be who published the article. */
  readonly behindAuthor: string | null;
}

const writtenBy = /^(?:by|written by|reporting by) (?=\p{Lu})/iu;

/** The day that a line states in full; null where it states none, or that of a later change. */
function dayOf(article: Article, line: Article['blocks'][number]): string | null {
  if (/^(?:last )?updated/i.test(article.text.slice(line.start, line.end))) return null;
  const [stated] = findDates({ ...article, blocks: [line], sentences: [] }, []);
  if (stated?.explicit !== true || stated.yearInferred) return null;
  return /^\d{4}-\d\d-\d\d$/.exec(stated.edtf ?? '')?.[0] ?? null;
}

/** Reads the byline and the line with the date that stand before an article's first sentence. */
export function readOwnLines(article: Article): OwnLines {
  const { blocks, text } = article;
  const first = blocks.find(({ kind }) => kind === 'paragraph' || kind === 'item')?.start ?? text.length;
  const above = blocks.filter(({ start }) => start < first);
  const byline = above
    .filter(({ kind }) => kind === 'credit')
    .map(({ start, end }) => text.slice(start, end).trim())
    .find((line) => writtenBy.test(line));
  const [author = null, ...behind] = (byline?.replace(writtenBy, '') ?? '').split(/,\s*/).filter(Boolean);
  // "By Ann Example, The Courier" has a name and a paper; "By Ann Example, Ben Example" may have two names.
  const isPaper = behind.length === 1 && /^The\s/.test(behind[0] ?? '');
  const published = above
    .filter(({ kind }) => kind === 'dateline')
    .map((line) => dayOf(article, line))
    .find((day) => day !== null);
  return {
    author: isPaper || author === null ? author : [author, ...behind].join(', '),
    published: published ?? null,
    behindAuthor: isPaper ? (behind[0] ?? null) : null,
  };
}
