import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ArticleError } from '../../article/article-error.ts';
import { readArticle } from '../../article/read/read-article.ts';
import type { ArticleFile, Content } from '../content.ts';
import { problemIn } from './problem.ts';
import { sourceHash } from '../hash/source-hash.ts';

/** The endings of a file that can be a copy of a publisher's text. */
const copyEnding = /\.(?:txt|md|markdown|html?)$/i;

/** A copy of a publisher's text. */
export interface Copy {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** In 64 hexadecimal digits: a copy is known by it, whatever its name. */
  readonly sha256: string;
}

/** Copies of publishers' texts, by their SHA-256. */
export type Copies = ReadonlyMap<string, Copy>;

/** Reads one file as a copy. */
export function readCopy(file: string): Copy {
  const bytes = readFileSync(file);
  return { file, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/**
 * Reads the copies of publishers' texts in a folder and the folders below it; hidden folders, such as git's own, are left out.
 * @param folder path of the folder; where there is none, there are no copies
 * @throws {NodeJS.ErrnoException} where a file in it cannot be read
 */
export function readCopies(folder: string): Copies {
  const copies = new Map<string, Copy>();
  const visit = (place: string): void => {
    const entries = readdirSync(place, { withFileTypes: true });
    for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = join(place, entry.name);
      if (entry.isDirectory()) visit(path);
      else if (entry.isFile() && copyEnding.test(entry.name)) {
        const copy = readCopy(path);
        if (!copies.has(copy.sha256)) copies.set(copy.sha256, copy);
      }
    }
  };
  if (existsSync(folder)) visit(folder);
  return copies;
}

/**
 * Gives each article whose text stays with its publisher the text of its copy, where one is at hand. A copy that is
 * no article is named in `problems`.
 */
export function attachCopies(content: Content, copies: Copies): Content {
  const problems = [...content.problems];
  const articles = content.articles.map((file): ArticleFile => {
    const copy = file.article === null ? copies.get(sourceHash(file) ?? '') : undefined;
    if (copy === undefined) return file;
    try {
      return { ...file, article: { ...readArticle(copy.bytes, copy.file), metadata: file.metadata } };
    } catch (error) {
      if (!(error instanceof ArticleError)) throw error;
      problems.push(problemIn(file.file, { line: 1, message: error.message }));
      return file;
    }
  });
  return { ...content, articles, problems };
}
