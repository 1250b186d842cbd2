import { basename } from 'node:path';
import { formatProblem } from '../../check/ground/format-problem.ts';
import type { ContentProblem } from '../../files/content.ts';
import { becomeRecord } from '../../files/review/become-record.ts';
import { decideRecord } from '../../files/review/decide-record.ts';
import { didYouMean } from '../../article/front-matter/did-you-mean.ts';
import { readContent } from '../../files/read/read-content.ts';
import { caseKey, type Decision, type FiledCase } from '../../files/review/review-case.ts';
import { casesNow, readReviewFile, reviewPath, type ReviewGround } from '../../files/review/update-review.ts';
import { exitCodes, type ExitCode } from '../terminal/exit-codes.ts';
import { isContinuousIntegration, say, warn, type Io } from '../terminal/io.ts';
import { filesByArticle } from '../../files/present-file.ts';
import { askDecisions, openQuestions, type Ask } from './ask-decisions.ts';
import { carryOut } from './carry-out.ts';
import { chooseByFlags } from './choose-by-flags.ts';
import { describeCase } from './describe-case.ts';
import { reviewNames, type ReviewedNames } from './review-names.ts';

/** What `review` was called with. */
export interface ReviewFlags {
  /** Absolute path of the content folder. */
  readonly content: string;
  readonly list?: boolean | undefined;
  /** Records, or fields of records, as in `quotes/<id>.words`. */
  readonly keep?: readonly string[] | undefined;
  readonly take?: readonly string[] | undefined;
  /** Orphaned records and what they are now, as in `quotes/<id>=quotes/<new id>`. */
  readonly now?: readonly string[] | undefined;
  /** Records of a question about names that are all one, or no two of which are. */
  readonly same?: readonly string[] | undefined;
  readonly distinct?: readonly string[] | undefined;
}

const isNow = (decision: Decision | null): decision is { now: string } =>
  typeof decision === 'object' && decision !== null && 'now' in decision;

/** A decision as what was done is told: one that a case had, or `over` where it had ended by itself. */
function wordFor(decision: Decision | null): string {
  if (decision === null) return 'over';
  if (typeof decision === 'string') return decision;
  return 'now' in decision ? 'now' : 'edit';
}

/** Says what is wrong with a decision before it is kept. */
function validator({ parsed, files }: ReviewGround): (decided: FiledCase) => string | null {
  return ({ record, field, decision }) => {
    const entry = parsed.entries.find((one) => one.record === record);
    const file = files.find((one) => one.record === record);
    if (!entry || !file || decision === null) return null;
    if (isNow(decision)) {
      const newEntry = parsed.entries.find((one) => one.record === decision.now);
      const newFile = files.find((one) => one.record === decision.now);
      const found = newEntry && newFile ? { entry: newEntry, file: newFile } : null;
      const become = becomeRecord({ entry, file }, decision.now, found);
      return typeof become === 'string' ? become : null;
    }
    if (field === null) return null;
    const decided = decideRecord(entry, file, new Map([[field, decision]]));
    return typeof decided === 'string' ? decided : null;
  };
}

/** Lists the cases of an article that wait, each with the line at which to decide. Returns how many. */
function sayWhatIsLeft(ground: ReviewGround, folder: string, isLong: boolean, io: Io): number {
  const read = readReviewFile(folder, ground.id);
  if ('problems' in read) return 0;
  const lines = new Map((read.review?.cases ?? []).map((one) => [caseKey(one), one.line]));
  const cases = casesNow(ground, read.review);
  for (const one of cases) {
    const line = String(lines.get(caseKey(one)) ?? 1);
    const state = one.decision === null ? 'open' : 'decided and not carried out';
    say(io, `${basename(folder)}/${reviewPath(ground.id)}:${line}  ${caseKey(one)}  ${state}`);
    if (isLong) say(io, describeCase(ground.id, one));
  }
  return cases.length;
}

/** The articles whose cases can be told: while a record cannot be read, nobody can say which of its cases are over. */
function groundsOf(content: Awaited<ReturnType<typeof readContent>>): ReviewGround[] {
  const files = filesByArticle(content);
  const broken = new Set(content.problems.map(({ file }) => file.split('/').at(-2)));
  return content.articles.flatMap(({ id, article }) => {
    const parsed = content.parsed.get(id);
    return parsed && !broken.has(id) ? [{ id, article, parsed, files: files.get(id) ?? [] }] : [];
  });
}

/** The cases that can be decided, by the names that flags give them. */
const keysOf = (grounds: readonly ReviewGround[], folder: string): string[] =>
  grounds.flatMap((ground) => {
    const read = readReviewFile(folder, ground.id);
    return 'problems' in read ? [] : casesNow(ground, read.review).map(caseKey);
  });

async function reviewArticle(
  ground: ReviewGround,
  flags: ReviewFlags,
  io: Io,
  { ask, used }: { readonly ask: Ask | null; readonly used: Set<string> },
): Promise<{ readonly problems: readonly ContentProblem[]; readonly isOver: boolean }> {
  const read = readReviewFile(flags.content, ground.id);
  if ('problems' in read) return { problems: [], isOver: false };
  const { keep = [], take = [], now = [] } = flags;
  const chosen = chooseByFlags(casesNow(ground, read.review), ground.id, { keep, take, now, used });
  const { cases, isOver } =
    ask === null
      ? { cases: chosen, isOver: false }
      : await askDecisions(ground.id, chosen, io, { ask, validate: validator(ground) });
  const { done, problems } = carryOut(flags.content, ground, { cases, review: read.review });
  for (const { key, decision } of done) {
    say(
      io,
      `${wordFor(decision).padEnd(8)} ${ground.id}: ${key}${isNow(decision) ? `, found as ${decision.now}` : ''}`,
    );
  }
  return { problems, isOver };
}

/** What was settled, and which of the flags meant a case. */
interface Settled {
  readonly problems: readonly ContentProblem[];
  readonly used: ReadonlySet<string>;
}

/** Settles the cases of one article after another; on a terminal it asks, where no flag says what is decided. */
async function settle(
  grounds: readonly ReviewGround[],
  flags: ReviewFlags,
  io: Io,
  ask: Ask | null,
): Promise<Settled> {
  const problems: ContentProblem[] = [];
  const used = new Set<string>();
  for (const ground of grounds) {
    const article = await reviewArticle(ground, flags, io, { ask, used });
    problems.push(...article.problems);
    if (article.isOver) break;
  }
  return { problems, used };
}

/** What the flags name, as it was typed. */
const namesIn = ({ keep = [], take = [], now = [], same = [], distinct = [] }: ReviewFlags): string[] => [
  ...keep,
  ...take,
  ...now,
  ...same,
  ...distinct,
];

/** Says which names of the flags mean no case that is open. */
function sayUnknown(unknown: readonly string[], known: readonly string[], io: Io): void {
  for (const name of unknown)
    warn(
      io,
      `There is no open case of ${name}. ${didYouMean(name, known)}npm run review -- --list names them.`,
    );
}

/** What was settled of names and of all articles, and what is wrong with the content. */
interface SettledAll extends Settled {
  readonly names: ReviewedNames;
}

/** Names first: whoever is brought together leads the references of all articles elsewhere. */
async function settleAll(flags: ReviewFlags, isReading: boolean, io: Io): Promise<SettledAll> {
  const { content: folder } = flags;
  const questions = !isReading && io.isTerminal && namesIn(flags).length === 0 ? openQuestions(io) : null;
  const ask = questions?.ask ?? null;
  const names = await reviewNames(folder, flags, io, { read: () => readContent(folder), ask, isReading });
  const content = await readContent(folder);
  const unread = content.articles.flatMap(({ id }) => {
    const read = readReviewFile(folder, id);
    return 'problems' in read ? read.problems : [];
  });
  const settled: Settled = isReading
    ? { problems: [], used: new Set(namesIn(flags)) }
    : await settle(names.isOver ? [] : groundsOf(content), flags, io, ask);
  questions?.close();
  const errors = content.problems.filter(({ severity }) => severity === 'error');
  return {
    names,
    problems: [...errors, ...unread, ...settled.problems],
    used: new Set([...settled.used, ...names.used]),
  };
}

/**
 * Settles what waits for a decision. On a terminal it asks, one case at a time; elsewhere it carries out what is filled in
 * in the files and given by flags, and lists what is left. Where CI is set, and with `list`, it writes nothing.
 * Fails where anything is left.
 * @throws {NodeJS.ErrnoException} where a file cannot be read or written; nothing that was there is lost
 */
export async function runReview(flags: ReviewFlags, io: Io): Promise<ExitCode> {
  const { content: folder, list = false } = flags;
  const isReading = list || isContinuousIntegration(io);
  const { names, problems, used } = await settleAll(flags, isReading, io);
  for (const problem of problems) warn(io, formatProblem(problem));
  const unknown = namesIn(flags).filter((name) => !used.has(name));
  if (unknown.length > 0) sayUnknown(unknown, keysOf(groundsOf(await readContent(folder)), folder), io);
  let { left } = names;
  for (const ground of groundsOf(await readContent(folder))) left += sayWhatIsLeft(ground, folder, list, io);
  say(io, left === 0 ? 'review   nothing is left to decide' : `review   ${String(left)} left to decide`);
  if (unknown.length > 0) return exitCodes.usage;
  return left === 0 && problems.length === 0 && !names.hasFailed ? exitCodes.ok : exitCodes.failed;
}
