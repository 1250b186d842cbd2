import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import type { Article } from '../../article/article.ts';
import type { Parsed } from '../../records/parsed.ts';
import type { ContentProblem } from '../content.ts';
import { openCases } from './open-cases.ts';
import type { PresentFile } from '../present-file.ts';
import { placeIn } from '../write/place-in.ts';
import { problemIn } from '../read/problem.ts';
import { readReview, type Review } from './read-review.ts';
import type { FiledCase } from './review-case.ts';
import { fileCases, formatReview } from './write-review.ts';
import type { OrderedWrite } from '../write/write-in-order.ts';
import { writeWholeFile } from '../write/write-whole-file.ts';

/** Path of an article's file to work through, below the content folder. */
export const reviewPath = (article: string): string => `review/${article}.yaml`;

/** An article with all that its open cases rest on. */
export interface ReviewGround {
  readonly id: string;
  /** Null where no sentence of it is to be shown: the file is committed. */
  readonly article: Article | null;
  readonly parsed: Parsed;
  /** The article's record files that can be read. */
  readonly files: readonly PresentFile[];
}

/** Reads an article's file to work through: its cases, null where there is no file, or what keeps it from being read. */
export function readReviewFile(
  folder: string,
  article: string,
): { readonly review: Review | null } | { readonly problems: readonly ContentProblem[] } {
  const path = placeIn(folder, reviewPath(article));
  if (!existsSync(path)) return { review: null };
  const read = readReview(readFileSync(path));
  if (!('flaws' in read)) return { review: read };
  const file = `${basename(folder)}/${reviewPath(article)}`;
  return { problems: read.flaws.map((flaw) => problemIn(file, flaw)) };
}

/** The cases of an article as its file is to have them. */
export function casesNow({ article, parsed, files }: ReviewGround, review: Review | null): FiledCase[] {
  const byRecord = new Map(files.map((file) => [file.record, file]));
  return fileCases(openCases(article, parsed, byRecord), review?.cases ?? []);
}

/**
 * Writes an article's file to work through, or deletes it where nothing waits; writes nothing where it would not change.
 * @throws {NodeJS.ErrnoException} where it cannot be written; what was there before still is
 */
export function writeReview(
  folder: string,
  article: string,
  cases: readonly FiledCase[],
  review: Review | null,
): void {
  const path = placeIn(folder, reviewPath(article));
  const text = formatReview(cases, review);
  if (text === null) rmSync(path, { force: true });
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== text)
    writeWholeFile(folder, reviewPath(article), text);
}

/** What has to be written for an article's file to work through to be up to date, or what keeps it from being read: then it is left alone. */
export function reviewWrites(
  folder: string,
  ground: ReviewGround,
): { readonly writes: readonly OrderedWrite[]; readonly problems: readonly ContentProblem[] } {
  const read = readReviewFile(folder, ground.id);
  if ('problems' in read) return { writes: [], problems: read.problems };
  const path = reviewPath(ground.id);
  const place = placeIn(folder, path);
  const before = existsSync(place) ? readFileSync(place, 'utf8') : null;
  const text = formatReview(casesNow(ground, read.review), read.review);
  return { writes: text === before ? [] : [{ path, text, before }], problems: [] };
}
