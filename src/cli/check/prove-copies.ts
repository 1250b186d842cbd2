import { isDeepStrictEqual } from 'node:util';
import { readArticle } from '../../article/read/read-article.ts';
import { proveByCheck } from '../../check/proof/prove-by-check.ts';
import type { ArticleFile, Content, ContentProblem } from '../../files/content.ts';
import type { Copies, Copy } from '../../files/read/read-copies.ts';
import { sourceHash } from '../../files/hash/source-hash.ts';
import { writeParsed } from '../../files/write/write-parsed.ts';
import type { Proof } from '../../records/parsed.ts';
import { isTextAway } from '../../records/article-front-matter.ts';

/** What holding one article's records against a copy of the publisher's text came to. */
export interface Proved {
  readonly article: string;
  readonly copy: Copy;
  readonly proof: Proof;
  /** What an account's source does not have. */
  readonly problems: readonly ContentProblem[];
}

/** Holds an account's records against a copy of the text that it rests on. */
async function proveAccount(content: Content, { id, metadata }: ArticleFile, copy: Copy): Promise<Proved> {
  // The extractor is by far the largest part of the press, and no other check needs it.
  const { proveAgainstSource } = await import('../../check/proof/prove-against-source.ts');
  const read = readArticle(copy.bytes, copy.file);
  const published = read.metadata.published ?? metadata.source?.published ?? null;
  const source = { ...read, metadata: { ...read.metadata, published } };
  const { problems, quotes, figures, dates } = proveAgainstSource(content, id, source);
  const proof: Proof = {
    sha256: copy.sha256,
    quotes: [...quotes],
    figures: [...figures],
    dates: [...dates],
  };
  return { article: id, copy, proof, problems };
}

/**
 * Holds the records of every article that names one of the copies as its source against that copy.
 * @param content with the copies attached
 * @param problems what the check has found in it
 * @throws {ArticleError} where the copy that an account rests on is no article
 */
export async function proveCopies(
  content: Content,
  copies: Copies,
  problems: readonly ContentProblem[],
): Promise<Proved[]> {
  const proved: Proved[] = [];
  for (const file of content.articles) {
    const copy = copies.get(sourceHash(file) ?? '');
    if (copy === undefined) continue;
    if (!isTextAway(file.frontMatter)) proved.push(await proveAccount(content, file, copy));
    else if (file.article !== null) {
      const proof = proveByCheck({ ...file, article: file.article }, content, problems);
      proved.push({ article: file.id, copy, proof: { sha256: copy.sha256, ...proof }, problems: [] });
    }
  }
  return proved;
}

/**
 * Keeps in `.parsed` what was proved, where that is news.
 * @param folder path of the content folder
 */
export function keepProofs(folder: string, content: Content, proved: readonly Proved[]): void {
  for (const { article, proof } of proved) {
    const parsed = content.parsed.get(article);
    if (parsed !== undefined && !isDeepStrictEqual(parsed.proof, proof))
      writeParsed(folder, { ...parsed, proof });
  }
}
