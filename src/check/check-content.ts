import type { ArticleFile, Content, ContentProblem, EntityFile, RecordFile } from '../files/content.ts';
import { didYouMean } from '../article/front-matter/did-you-mean.ts';
import { unreadableFiles, type UnreadableFiles } from '../files/read/unreadable-files.ts';
import { formerClaims, formerReferences } from '../records/former-references.ts';
import { entityKinds } from '../records/id.ts';
import type { Quote } from '../records/quote.ts';
import { problemAt, type CheckContext } from './ground/check-context.ts';
import { checkCorrections } from './editorial/check-corrections.ts';
import { checkConfirmation } from './editorial/check-confirmation.ts';
import { checkEntities } from './entities/check-entities.ts';
import { checkGone, contextWhileSaid } from './proof/check-gone.ts';
import { checkIdentities } from './entities/check-identities.ts';
import { checkEvent } from './events/check-event.ts';
import { checkNote } from './editorial/check-note.ts';
import { checkProofs } from './proof/check-proofs.ts';
import { checkFigure } from './figures/check-figure.ts';
import { checkQuote } from './quotes/check-quote.ts';
import { checkReading } from './record/check-reading.ts';
import { readAgain, type ReadAgain } from './ground/read-again.ts';
import { formsOfNames } from './ground/forms-of-names.ts';
import { checkQuotedShare } from './quotes/check-quoted-share.ts';
import { checkWithheld } from './entities/check-withheld.ts';
import { checkWording } from './editorial/check-wording.ts';
import { runFinder } from './words/find-run.ts';
import { isTextAway } from '../records/article-front-matter.ts';
import { addressIn, addressOf, keyOf } from '../records/record-address.ts';
import { textAtHand } from '../files/read/stated-text.ts';
import { checkSums } from './sums/check-sums.ts';

/** What a check of a whole content folder found, and how much it looked at. */
export interface CheckReport {
  readonly problems: readonly ContentProblem[];
  readonly articles: number;
  readonly records: number;
}

type Checked = Pick<Quote, 'confirmed' | 'corrections' | 'title' | 'context' | 'noLongerInArticle'>;
type Check<Data> = (record: RecordFile<Data>, context: CheckContext) => ContentProblem[];

/** Holds one record against what is checked of its kind, and of every record. */
function checkRecord<Data extends Checked>(
  record: RecordFile<Data>,
  now: CheckContext,
  check: Check<Data>,
): ContentProblem[] {
  const here = record.data.noLongerInArticle ? contextWhileSaid(now) : now;
  const gone = checkGone(record, now);
  return [
    ...gone,
    ...(gone.length === 0 ? check(record, here) : []).map((one) => adviseReview(one, now)),
    ...(record.data.noLongerInArticle ? [] : checkReading(record, here)),
    ...checkWording(record, here),
    ...checkCorrections(record, here),
    ...checkConfirmation(record, here),
  ];
}

/** Holds that whoever a name is told apart from has a file. */
const checkDistinct = (
  { file, lines, kind, data }: EntityFile,
  entities: ReadonlySet<string>,
): ContentProblem[] =>
  (data.distinctFrom ?? [])
    .filter((id) => !entities.has(`${kind}/${id}`))
    .map((id) =>
      problemAt(
        { file, lines },
        'distinctFrom',
        'missing-reference',
        `distinctFrom names ${id}, and there is no file content/${kind}/${id}.mdx.`,
        `${didYouMean(`${kind}/${id}`, entities)}Name one that exists, or take the line out.`,
      ),
    );

/**
 * Holds everything in a content folder against what must be true of it before a site is built from it.
 * Problems come in the order of files and lines.
 */
export function checkContent(content: Content): CheckReport {
  // What is there and cannot be read has its own error; whatever refers to it is not to blame.
  const unreadable = unreadableFiles(content);
  const entities = new Set([...content.entities.map(({ kind, id }) => `${kind}/${id}`), ...unreadable.named]);
  const records = [...content.quotes, ...content.statistics, ...content.timeline];
  const paths = new Set<string>([
    ...records.map(addressOf),
    ...[...unreadable.records].flatMap(([article, keys]) =>
      [...keys].filter((key) => !unreadable.named.has(key)).map((key) => addressIn(article, key)),
    ),
  ]);
  const exists = (reference: string): boolean => paths.has(reference) || entities.has(reference);
  const contexts = contextsOf(content, { entities, paths, unreadable });
  const problems: ContentProblem[] = content.problems.map((problem) => ({
    ...problem,
    rule: problem.severity === 'error' ? 'unreadable-file' : 'stray-file',
  }));

  const checkEach = <Data extends Checked>(list: readonly RecordFile<Data>[], check: Check<Data>): void => {
    for (const record of list) {
      const context = contexts.get(record.article);
      if (context !== undefined) problems.push(...checkRecord(record, context(keyOf(record)), check));
      else if (!unreadable.named.has(`articles/${record.article}`)) problems.push(withoutArticle(record));
    }
  };
  checkEach(content.quotes, checkQuote);
  checkEach(content.statistics, checkFigure);
  checkEach(content.timeline, checkEvent);

  for (const articleFile of content.articles) problems.push(...checkQuotedShare(articleFile, content));

  const figures = Map.groupBy(
    content.statistics.filter(({ data }) => !data.noLongerInArticle),
    ({ article }) => article,
  );
  for (const articleFile of content.articles)
    problems.push(...checkSums(articleFile, figures.get(articleFile.id) ?? []));

  for (const { file, body, bodyLine, article } of records)
    problems.push(...checkNote({ file, body, line: bodyLine, article }, exists));
  for (const entity of content.entities)
    problems.push(
      ...checkNote({ file: entity.file, body: entity.body, line: entity.bodyLine, article: null }, exists),
      ...checkDistinct(entity, entities),
    );
  problems.push(
    ...checkEntities(content),
    ...checkIdentities(content),
    ...checkWithheld(content),
    ...checkProofs(content, unreadable),
  );
  problems.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  return { problems, articles: content.articles.length, records: records.length };
}

const aboutTheArticle: ReadonlySet<string> = new Set(['quote-not-verbatim', 'not-in-article']);

/** Of a record that the last parse did not find, the article's own words are nowhere to be put back from. */
function adviseReview(problem: ContentProblem, { entry }: CheckContext): ContentProblem {
  if (entry?.orphaned !== 'open' || problem.mend || !aboutTheArticle.has(problem.rule ?? '')) return problem;
  return {
    ...problem,
    hint: 'The last parse did not find this record in the article: npm run review settles what becomes of it.',
  };
}

function contextsOf(
  content: Content,
  {
    entities,
    paths,
    unreadable,
  }: {
    readonly entities: ReadonlySet<string>;
    readonly paths: ReadonlySet<string>;
    readonly unreadable: UnreadableFiles;
  },
): Map<string, (record: string) => CheckContext> {
  const former = formerReferences(content.entities);
  const claims = formerClaims(content.entities);
  const named = formsOfNames(content.entities);
  const areNamesRead = ![...unreadable.named].some((name) =>
    entityKinds.some((kind) => name.startsWith(`${kind}/`)),
  );
  const contextOf = (articleFile: ArticleFile): ((record: string) => CheckContext) => {
    const parsed = content.parsed.get(articleFile.id);
    const entries = new Map(parsed?.entries.map((entry) => [entry.record, entry]));
    const text = textAtHand(articleFile, parsed);
    const hashes = new Map(text.hashes.map((hash, index) => [hash, index]));
    const findRun = isTextAway(articleFile.frontMatter) ? runFinder(text.text) : null;
    const proved = new Map(Object.entries(parsed?.proof?.edited ?? {}));
    const { article } = articleFile;
    let kept: ReadAgain | null = null;
    const read =
      article === null
        ? null
        : (): ReadAgain => (kept ??= readAgain(article, text, parsed, content.entities, former));
    return (record) => ({
      articleFile,
      entry: entries.get(record) ?? null,
      text,
      isTextHere: articleFile.article !== null,
      reader: parsed?.reader ?? null,
      read,
      named,
      findRun,
      proved,
      hashes,
      entities,
      paths,
      former,
      areNamesRead,
      claims,
    });
  };
  return new Map(content.articles.map((articleFile) => [articleFile.id, contextOf(articleFile)]));
}

function withoutArticle<Data>(record: RecordFile<Data>): ContentProblem {
  return problemAt(
    { file: record.file, lines: new Map() },
    '',
    'missing-article',
    `The record belongs to the article ${record.article}, and there is no file content/articles/${record.article}.md.`,
    'Put the article back, or move the record to the folder of its article.',
  );
}
