import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ArticleFile, Content, ContentProblem } from '../../files/content.ts';
import { addEntity, addName, indexEntities, type EntityIndex } from '../../files/identity/entity-index.ts';
import { formatParsed } from '../../files/write/format-parsed.ts';
import { placeIn } from '../../files/write/place-in.ts';
import { planArticle } from '../../files/merge/plan-article.ts';
import { filesByArticle, type PresentFile } from '../../files/present-file.ts';
import type { ArticlePlan, Outcome } from '../../files/merge/plan.ts';
import { resolveChange, type ResolvedChange } from '../../files/write/resolve-change.ts';
import { unreadableFiles } from '../../files/read/unreadable-files.ts';
import { reviewWrites } from '../../files/review/update-review.ts';
import type { OrderedWrite } from '../../files/write/write-in-order.ts';
import { isTextAway } from '../../records/article-front-matter.ts';
import { entityKinds, recordKinds } from '../../records/id.ts';
import { extractHere, extractInThreads, type Extracted, type Extractor } from './extractor.ts';
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

/** Adds what a plan has named to what is known, so that the next article finds it. */
function learnNames(index: EntityIndex, { article, identities }: ArticlePlan): void {
  const roles = new Map<string, string | null>();
  for (const { is, name, aliases, role } of identities) {
    const kind = entityKinds.find((one) => is.startsWith(`${one}/`));
    if (!kind) continue;
    if (!index.byReference.has(is))
      addEntity(index, {
        kind,
        id: is.slice(kind.length + 1),
        name,
        aliases,
        isBare: true,
        roles: new Map(),
      });
    const entity = index.byReference.get(is);
    if (!entity) continue;
    const given = roles.get(is) ?? null;
    roles.set(is, given ?? role);
    entity.roles.set(article, given ?? role);
    addName(index, entity, name);
  }
}

const faultIn = (file: string, fault: string): ContentProblem => ({
  file,
  line: 1,
  severity: 'error',
  message: `This article could not be parsed, by a fault of On Record itself: ${fault}.`,
  hint: 'Its records stay as they are. Please report this line with the article.',
});

function placesOf({ entries, mentions, outline }: ArticlePlan['parsed']): string {
  return JSON.stringify([entries.map(({ record, at }) => ({ record, at })), mentions, outline]);
}

/** The record files of an article with those that a plan makes. */
function filesAfter(files: readonly PresentFile[], { article, changes }: ArticlePlan): PresentFile[] {
  const made = changes.flatMap((change): PresentFile[] => {
    if (!('create' in change) || !recordKinds.some((kind) => kind === change.create.kind)) return [];
    const record = change.path.replace(`/${article}/`, '/').replace(/\.mdx$/, '');
    return [{ record, facts: change.create.facts, hasNote: false }];
  });
  return [...files, ...made];
}

/** From how many articles on threads of their own read articles and write files: starting them takes a fifth of a second. */
const fromManyOn = 40;

/** How many articles are read ahead of the one that is planned, and how many files are written together: both bound the memory. */
const readAhead = 32;
const writtenTogether = 256;

/** Articles with what was found in them, in order, the next ones being read meanwhile. */
async function* extractAhead(
  articles: readonly ArticleFile[],
  { extract }: Extractor,
): AsyncGenerator<readonly [ArticleFile, Extracted | null]> {
  const started: Promise<Extracted | null>[] = [];
  for (const [index, articleFile] of articles.entries()) {
    for (const { article } of articles.slice(started.length, index + readAhead)) {
      const promise = article === null ? Promise.resolve(null) : extract(article);
      // A thread that breaks down fails them all; the first that is waited for tells it.
      promise.catch(() => undefined);
      started.push(promise);
    }
    const extracted = await started[index];
    // Kept no longer than needed.
    started[index] = Promise.resolve(null);
    yield [articleFile, extracted ?? null];
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
 * Parses the articles of a content folder. They are planned one after another, as each finds the names of those before
 * it; many are read and written at the same time. With `write`, files come into their places in order: article by
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
  const { only, folder } = how;
  const chosen = content.articles.filter(({ id }) => only === null || only.has(id));
  const isMany = chosen.length >= fromManyOn;
  const extractor = isMany ? extractInThreads() : extractHere;
  const writer = isMany && how.write ? writeInThread(folder) : writeAtOnce(folder);
  try {
    const report = await parseInOrder(content, chosen, how, { extractor, writer });
    return { ...report, problems: [...problems, ...report.problems] };
  } finally {
    await extractor.end();
    await writer.end();
  }
}

async function parseInOrder(
  content: Content,
  chosen: readonly ArticleFile[],
  { folder, write, onArticle }: ParseHow,
  { extractor, writer }: { readonly extractor: Extractor; readonly writer: Writer },
): Promise<ParseReport> {
  const name = basename(folder);
  const { named: brokenEntities, records: brokenRecords } = unreadableFiles(content);
  const index = indexEntities(content, brokenEntities);
  const files = filesByArticle(content);
  const articles: ParsedArticle[] = [];
  const withoutText: string[] = [];
  const problems: ContentProblem[] = [];
  const isBatched = chosen.length >= fromManyOn;
  let batch: OrderedWrite[] = [];
  for await (const [articleFile, extracted] of extractAhead(chosen, extractor)) {
    const { id, file, article } = articleFile;
    const isAway = isTextAway(articleFile.frontMatter);
    onArticle();
    // Without its base nothing can be merged; the problem with the file is named already.
    if (brokenEntities.has(`.parsed/${id}`)) continue;
    if (article === null || extracted === null) {
      withoutText.push(file);
      continue;
    }
    if ('fault' in extracted) {
      problems.push(faultIn(file, extracted.fault));
      continue;
    }
    const before = content.parsed.get(id);
    const plan = planArticle({
      id,
      article,
      isTextAway: isAway,
      findings: extracted.findings,
      before: before ?? null,
      files: files.get(id) ?? [],
      unreadable: brokenRecords.get(id) ?? brokenEntities,
      index,
    });
    learnNames(index, plan);
    for (const { words, why } of plan.leftOut)
      problems.push({
        file,
        line: 1,
        severity: 'warning',
        message: `No record could be made of ${words}: ${why}`,
      });
    const resolved: ResolvedChange[] = [];
    for (const change of plan.changes) {
      const result = resolveChange(folder, change);
      if (typeof result === 'string')
        problems.push({
          file: `${name}/${change.path}`,
          line: 1,
          severity: 'error',
          message: result,
          hint: 'Change the file by hand, or rename it, and run npm run parse again.',
        });
      else resolved.push(result);
    }
    if (write) {
      batch.push(...resolved.map(({ path, before: was, after }) => ({ path, text: after, before: was })));
      const isAll = resolved.length === plan.changes.length;
      const text = formatParsed(plan.parsed);
      const was = before ? formatParsed(before) : null;
      if (isAll && was !== text) batch.push(machineWrite(folder, `.parsed/${id}.json`, text));
      // While a record cannot be read, nobody can say which of its cases are over.
      if (isAll && !brokenRecords.has(id)) {
        const review = reviewWrites(folder, {
          id,
          article: isAway ? null : article,
          parsed: plan.parsed,
          files: filesAfter(files.get(id) ?? [], plan),
        });
        batch.push(...review.writes);
        problems.push(...review.problems);
      }
      if (batch.length >= (isBatched ? writtenTogether : 1)) {
        await writer.put(batch);
        batch = [];
      }
    }
    const placesMoved = !before || placesOf(before) !== placesOf(plan.parsed);
    articles.push({ id, outcomes: plan.outcomes, files: resolved, placesMoved });
  }
  if (batch.length > 0) await writer.put(batch);
  return { articles, withoutText, problems };
}

/** A file of the machine's own, over whatever is there. */
function machineWrite(folder: string, path: string, text: string): OrderedWrite {
  const place = placeIn(folder, path);
  return { path, text, before: existsSync(place) ? readFileSync(place, 'utf8') : null };
}
