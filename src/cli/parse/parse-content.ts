import type { Article } from '../../article/article.ts';
import type { ArticleFile, Content, ContentProblem } from '../../files/content.ts';
import type { LeftOut } from '../../files/draft/records-of-article.ts';
import { contentPlanner, hasBase, type PlannedArticle } from '../../files/merge/plan-content.ts';
import type { Outcome } from '../../files/merge/plan.ts';
import { unreadableFiles } from '../../files/read/unreadable-files.ts';
import type { ResolvedChange } from '../../files/write/resolve-change.ts';
import type { OrderedWrite } from '../../files/write/write-in-order.ts';
import { extractHere, extractInThreads, type Extracted, type Extractor } from './extractor.ts';
import { keepFindings, spoolFindings } from './kept-findings.ts';
import { nameQuestionWrites, shownArticles } from './name-questions.ts';
import { machineWrites, resolvePlan } from './plan-writes.ts';
import { writeAtOnce, writeInThread, type Writer } from './writer.ts';

/** What one article's parse came to. */
export interface ParsedArticle {
  readonly id: string;
  readonly outcomes: readonly Outcome[];
  /** Files as they are and as the parse has them, in the order of writing; the machine's own file is not among them. */
  readonly files: readonly ResolvedChange[];
  /** True where the text has moved under the records, though none of them changes. */
  readonly placesMoved: boolean;
}

/** What a parse came to. */
export interface ParseReport {
  readonly articles: readonly ParsedArticle[];
  /** Files of articles whose text stays with its publisher and of which no copy is at hand: their records were left as they are. */
  readonly withoutText: readonly string[];
  readonly problems: readonly ContentProblem[];
}

const faultIn = (file: string, fault: string): ContentProblem => ({
  file,
  line: 1,
  severity: 'error',
  message: `This article could not be parsed, by a fault of On Record itself: ${fault}.`,
  hint: 'Its records stay as they are. Please report this line with the article.',
});

const leftOutOf = (file: string, { words, why }: LeftOut): ContentProblem => ({
  file,
  line: 1,
  severity: 'warning',
  message: `No record could be made of ${words}: ${why}`,
});

/** An article's text, and what was found in it. */
interface ReadArticle {
  readonly article: Article;
  readonly extracted: Extracted;
}

/** From how many articles on threads of their own read articles and write files: starting them takes a fifth of a second. */
const fromManyOn = 40;

/** How many articles are read ahead of the one that is planned, and how many files are written together: both bound the memory. */
const readAhead = 32;
const writtenTogether = 256;

/** Articles with what was found in them, in order, the next ones being read meanwhile; null for one whose text is not at hand. */
async function* extractAhead(
  files: readonly ArticleFile[],
  { extract }: Extractor,
): AsyncGenerator<readonly [ArticleFile, ReadArticle | null]> {
  const started: Promise<ReadArticle | null>[] = [];
  const start = async (article: Article): Promise<ReadArticle> => ({
    article,
    extracted: await extract(article),
  });
  for (const [index, file] of files.entries()) {
    for (const { article } of files.slice(started.length, index + readAhead)) {
      const promise = article === null ? Promise.resolve(null) : start(article);
      // A thread that breaks down fails them all; the first that is waited for tells it.
      promise.catch(() => undefined);
      started.push(promise);
    }
    const read = await started[index];
    // Kept no longer than needed.
    started[index] = Promise.resolve(null);
    yield [file, read ?? null];
  }
}

interface ParseHow {
  readonly folder: string;
  /** Ids of the articles to parse; all where it is null. */
  readonly only: ReadonlySet<string> | null;
  readonly write: boolean;
  readonly onArticle: () => void;
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
  if (content.hasLinks) return { articles: [], withoutText: [], problems };
  const { only, folder, write } = how;
  const unreadable = unreadableFiles(content);
  const chosen = content.articles.filter(
    ({ id }) => (only === null || only.has(id)) && hasBase(unreadable, id),
  );
  const isMany = chosen.length >= fromManyOn;
  const extractor = isMany ? extractInThreads() : extractHere;
  const writer = isMany && write ? writeInThread(folder) : writeAtOnce(folder);
  const batch = batches(writer, isMany ? writtenTogether : 1);
  const planner = contentPlanner(content, unreadable);
  const kept = isMany ? spoolFindings() : keepFindings();
  const articles: ParsedArticle[] = [];
  const withoutText: string[] = [];
  try {
    for await (const [file, read] of extractAhead(chosen, extractor)) {
      how.onArticle();
      if (read === null) withoutText.push(file.file);
      else if ('fault' in read.extracted) problems.push(faultIn(file.file, read.extracted.fault));
      else {
        planner.add(file, read.article, read.extracted.findings);
        kept.put({ file, article: read.article }, read.extracted.findings);
      }
    }
    const { planNext, doubts, index } = planner.plan();
    const shown = shownArticles(content, doubts);
    for (const [{ file, article }, findings] of kept.take()) {
      const planned = planNext(file, article, findings);
      const parsed = resolveArticle(folder, file, planned, write);
      problems.push(...parsed.problems);
      articles.push(parsed.article);
      shown.add(file, planned.plan.parsed);
      await batch.add(parsed.writes);
    }
    if (write) await batch.add(nameQuestionWrites(folder, { doubts, index, shown: shown.list() }));
    await batch.flush();
    return { articles, withoutText, problems };
  } finally {
    kept.end();
    await extractor.end();
    await writer.end();
  }
}

/** What a planned article comes to against the files as they are now, and all that it writes. */
function resolveArticle(
  folder: string,
  file: ArticleFile,
  planned: PlannedArticle,
  write: boolean,
): {
  readonly article: ParsedArticle;
  readonly writes: readonly OrderedWrite[];
  readonly problems: readonly ContentProblem[];
} {
  const { plan, placesMoved } = planned;
  const { changes, problems } = resolvePlan(folder, plan);
  // Where a file could not take its change, the next parse has to try again.
  const machine =
    write && problems.length === 0 ? machineWrites(folder, file, planned) : { writes: [], problems: [] };
  return {
    article: { id: file.id, outcomes: plan.outcomes, files: changes, placesMoved },
    writes: write
      ? [...changes.map(({ path, before, after }) => ({ path, text: after, before })), ...machine.writes]
      : [],
    problems: [...plan.leftOut.map((one) => leftOutOf(file.file, one)), ...problems, ...machine.problems],
  };
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
