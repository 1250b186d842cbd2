import { basename } from 'node:path';
import type { Article } from '../../article/article.ts';
import { extract } from '../../extract/extract.ts';
import type { Findings } from '../../extract/findings.ts';
import type { Content, ContentProblem } from '../../files/content.ts';
import { addEntity, addName, indexEntities, type EntityIndex } from '../../files/entity-index.ts';
import { asFacts } from '../../files/facts.ts';
import { formatParsed } from '../../files/format-parsed.ts';
import { planArticle } from '../../files/plan-article.ts';
import type { ArticlePlan, Outcome, PresentFile } from '../../files/plan.ts';
import { resolveChange, type ResolvedChange } from '../../files/resolve-change.ts';
import { unreadableFiles } from '../../files/unreadable-files.ts';
import { writeWholeFile } from '../../files/write-whole-file.ts';
import { updateReview } from '../../files/update-review.ts';
import { isTextAway } from '../../records/article-front-matter.ts';
import { entityKinds, recordKinds } from '../../records/id.ts';

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

/** An article's findings. A fault of the extractor is told with the article, and keeps no other from being parsed. */
function findIn(article: Article, file: string): Findings | ContentProblem {
  try {
    return extract(article);
  } catch (error) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
      file,
      line: 1,
      severity: 'error',
      message: `This article could not be parsed, by a fault of On Record itself: ${trace.split('\n', 2).join('')}.`,
      hint: 'Its records stay as they are. Please report this line with the article.',
    };
  }
}

function placesOf({ entries, mentions, outline }: ArticlePlan['parsed']): string {
  return JSON.stringify([entries.map(({ record, at }) => ({ record, at })), mentions, outline]);
}

/** The record files of a content folder as plans take them, by article. */
export function filesByArticle(content: Content): Map<string, PresentFile[]> {
  const files = new Map<string, PresentFile[]>();
  for (const kind of recordKinds)
    for (const { article, id, data } of content[kind]) {
      const list = files.get(article) ?? [];
      list.push({ record: `${kind}/${id}`, facts: asFacts(data) });
      files.set(article, list);
    }
  return files;
}

/**
 * Parses the articles of a content folder, one after another. With `write`, each article's files are written before the
 * next is read: people, organisations and documents first, then records, and last what the next parse rests on. So
 * whatever was written when a run is ended refers to nothing that is missing, and the next run takes it up.
 * @param folder path of the content folder
 * @param only ids of the articles to parse; all where it is null
 * @throws {NodeJS.ErrnoException} where a file cannot be written; all files that were there are whole
 */
export function parseContent(
  content: Content,
  {
    folder,
    only,
    write,
    onArticle,
  }: {
    readonly folder: string;
    readonly only: ReadonlySet<string> | null;
    readonly write: boolean;
    readonly onArticle: () => void;
  },
): ParseReport {
  const name = basename(folder);
  const problems: ContentProblem[] = content.problems.filter(({ severity }) => severity === 'error');
  // Whatever stands behind a symbolic link would be taken for deleted, or be made a second time.
  if (content.hasLinks) return { articles: [], withoutText: [], problems };
  const { named: brokenEntities, records: brokenRecords } = unreadableFiles(content);
  const index = indexEntities(content, brokenEntities);
  const files = filesByArticle(content);
  const articles: ParsedArticle[] = [];
  const withoutText: string[] = [];
  for (const articleFile of content.articles) {
    const { id, file, article } = articleFile;
    const isAway = isTextAway(articleFile.frontMatter);
    if (only && !only.has(id)) continue;
    onArticle();
    // Without its base nothing can be merged; the problem with the file is named already.
    if (brokenEntities.has(`.parsed/${id}`)) continue;
    if (article === null) {
      withoutText.push(file);
      continue;
    }
    const findings = findIn(article, file);
    if ('message' in findings) {
      problems.push(findings);
      continue;
    }
    const plan = planArticle({
      id,
      article,
      isTextAway: isAway,
      findings,
      before: content.parsed.get(id) ?? null,
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
    const before = content.parsed.get(id);
    if (write) {
      for (const { path, after } of resolved) writeWholeFile(folder, path, after);
      const text = formatParsed(plan.parsed);
      if (resolved.length === plan.changes.length && (!before || formatParsed(before) !== text))
        writeWholeFile(folder, `.parsed/${id}.json`, text);
      // While a record cannot be read, nobody can say which of its cases are over.
      if (resolved.length === plan.changes.length && !brokenRecords.has(id))
        problems.push(
          ...updateReview(folder, {
            id,
            article: isAway ? null : article,
            parsed: plan.parsed,
            files: files.get(id) ?? [],
          }),
        );
    }
    const placesMoved = !before || placesOf(before) !== placesOf(plan.parsed);
    articles.push({ id, outcomes: plan.outcomes, files: resolved, placesMoved });
  }
  return { articles, withoutText, problems };
}
