import type { ArticleFile, Content, ContentProblem } from '../../files/content.ts';
import { contentPlanner, hasBase } from '../../files/merge/plan-content.ts';
import { namesDesk } from '../../files/names/desk.ts';
import { readQuestions } from '../../files/review/names/question-files.ts';
import { unreadableFiles } from '../../files/read/unreadable-files.ts';
import type { OrderedWrite } from '../../files/write/write-in-order.ts';
import { extractAhead, type ReadArticle } from './extract-ahead.ts';
import { extractHere, extractInThreads, type Extractor } from './extractor.ts';
import { keepFindings, spoolFindings } from './kept-findings.ts';
import { nameQuestionWrites, shownArticles } from './name-questions.ts';
import {
  leaveArticle,
  parseArticle,
  type Handled,
  type KeptArticle,
  type ParseDesk,
  type ParsedArticle,
} from './parse-article.ts';
import { unreadIn } from './problems-of-parse.ts';
import { ReaderError } from './reader/reader-error.ts';
import { writeAtOnce, writeInThread, type Writer } from './writer.ts';

/** What a parse came to. */
export interface ParseReport {
  readonly articles: readonly ParsedArticle[];
  readonly kept: readonly KeptArticle[];
  readonly problems: readonly ContentProblem[];
  /** What kept another reader from reading on, and how many articles it has not read; null where nothing did. */
  readonly stopped: { readonly error: ReaderError; readonly unread: number } | null;
}

/** From how many articles on threads of their own read articles and write files: starting them takes a fifth of a second. */
const fromManyOn = 40;

/** How many files are written together: it bounds the memory. */
const writtenTogether = 256;

/** A program of another maker that reads articles. */
export interface OtherReader {
  readonly name: string;
  /** Starts it for some number of articles. */
  readonly start: (count: number) => Extractor;
}

/** The program of another maker that is chosen to read; null where On Record reads. */
export const otherReader = (reader: OtherReader | 'own' | null): OtherReader | null =>
  reader === 'own' ? null : reader;

interface ParseHow {
  readonly folder: string;
  /** Ids of the articles to parse; all where it is null. */
  readonly only: ReadonlySet<string> | null;
  readonly write: boolean;
  /** Who reads: `own` is On Record; null is On Record too, but for articles that another reader has read: these are left. */
  readonly reader: OtherReader | 'own' | null;
  readonly onArticle: () => void;
}

/** Starts whoever reads. */
function startExtractor(chosen: readonly ArticleFile[], { reader }: ParseHow, isMany: boolean): Extractor {
  const other = otherReader(reader);
  if (other !== null) return other.start(chosen.filter(({ article }) => article !== null).length);
  return isMany ? extractInThreads() : extractHere;
}

/** Reads articles one after another until all are read, or another reader cannot read on: why, or null. */
async function readEach(
  chosen: readonly ArticleFile[],
  extractor: Extractor,
  {
    leftTo,
    take,
  }: {
    /** The program of another maker to which an article is left; null where it is read. */
    readonly leftTo: (file: ArticleFile) => string | null;
    readonly take: (file: ArticleFile, read: ReadArticle | null) => Promise<void>;
  },
): Promise<ReaderError | null> {
  try {
    for await (const [file, read] of extractAhead(chosen, extractor, (one) => leftTo(one) === null))
      await take(file, read);
    await extractor.finish();
    return null;
  } catch (error) {
    if (error instanceof ReaderError) return error;
    throw error;
  }
}

/**
 * Parses the articles of a content folder. All are read before the first is planned, since who is who rests on all of
 * them; many are read and written at the same time. With `write`, files come into their places in order: article by
 * article, and of each people, organisations and documents first, then records, and last what the next parse rests on.
 * So whatever was written when a run is ended refers to nothing that is missing, and the next run takes it up.
 * @param how `folder` is the path of the content folder
 * @throws {NodeJS.ErrnoException} where a file cannot be written; all files that were there are whole
 * @throws {EditedMeanwhileError} where somebody changed a file while its new text was being made; the change stays
 */
export async function parseContent(content: Content, how: ParseHow): Promise<ParseReport> {
  const problems: ContentProblem[] = content.problems.filter(({ severity }) => severity === 'error');
  // Whatever stands behind a symbolic link would be taken for deleted, or be made a second time.
  if (content.hasLinks) return { articles: [], kept: [], problems, stopped: null };
  const { only, folder, write, reader } = how;
  const unreadable = unreadableFiles(content);
  const chosen = content.articles.filter(
    ({ id }) => (only === null || only.has(id)) && hasBase(unreadable, id),
  );
  const isMany = chosen.length >= fromManyOn;
  const extractor = startExtractor(chosen, how, isMany);
  const writer = isMany && write ? writeInThread(folder) : writeAtOnce(folder);
  const batch = batches(writer, isMany ? writtenTogether : 1);
  const name = otherReader(reader)?.name ?? null;
  const desk: ParseDesk = { folder, write, planner: contentPlanner(content, unreadable), reader: name };
  const leftTo = ({ id }: ArticleFile): string | null =>
    reader === null ? (content.parsed.get(id)?.reader ?? null) : null;
  const found = isMany ? spoolFindings() : keepFindings();
  const articles: ParsedArticle[] = [];
  const kept: KeptArticle[] = [];
  let read = 0;
  const put = async (one: Handled): Promise<void> => {
    problems.push(...one.problems);
    if (one.parsed !== null) articles.push(one.parsed);
    if (one.kept !== null) kept.push(one.kept);
    await batch.add(one.writes);
  };
  try {
    const error = await readEach(chosen, extractor, {
      leftTo,
      take: async (file, one) => {
        how.onArticle();
        read += 1;
        if (one === null) await put(leaveArticle(file, leftTo(file), desk));
        else if ('fault' in one.extracted) problems.push(unreadIn(one.file, one.extracted));
        else {
          desk.planner.add(file, one.file.article, one.extracted.findings);
          found.put({ file: one.file, refused: one.extracted.refused }, one.extracted.findings);
        }
      },
    });
    const { planNext, doubts, index } = desk.planner.plan();
    const shown = shownArticles(content, doubts);
    for (const [article, findings] of found.take()) {
      const handled = parseArticle(article, findings, planNext, desk);
      shown.add(article.file, handled.planned.plan.parsed);
      await put(handled);
    }
    if (write) {
      const files = readQuestions(namesDesk(folder));
      await batch.add(nameQuestionWrites(files, { doubts, index, shown: shown.list() }));
    }
    await batch.flush();
    return { articles, kept, problems, stopped: error && { error, unread: chosen.length - read } };
  } finally {
    found.end();
    await extractor.end();
    await writer.end();
  }
}

/** Collects what is to be written, and hands it on as soon as there is enough. */
function batches(writer: Writer, enough: number) {
  let batch: OrderedWrite[] = [];
  const flush = async (): Promise<void> => {
    const full = batch;
    batch = [];
    if (full.length > 0) await writer.put(full);
  };
  return {
    add: async (writes: readonly OrderedWrite[]): Promise<void> => {
      batch.push(...writes);
      if (batch.length >= enough) await flush();
    },
    flush,
  };
}
