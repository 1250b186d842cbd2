import { basename } from 'node:path';
import type { Content } from '../../files/content.ts';
import { articlesOfRecords, sameRecords } from '../../files/identity/same-records.ts';
import { namesDesk, type DeskWrite, type NamesDesk } from '../../files/names/desk.ts';
import { NamesError } from '../../files/names/join-files.ts';
import { planJoin } from '../../files/names/plan-join.ts';
import { planPart, planPartArticles } from '../../files/names/plan-part.ts';
import { planRename, typedReference } from '../../files/names/plan-rename.ts';
import { readContent } from '../../files/read/read-content.ts';
import { readQuestions } from '../../files/review/names/question-files.ts';
import { indexEntities } from '../../files/identity/entity-index.ts';
import { writeInOrder } from '../../files/write/write-in-order.ts';
import { nameQuestionWrites, shownArticles } from '../parse/name-questions.ts';
import { showDifference } from '../parse/show-difference.ts';
import { exitCodes, type ExitCode } from '../terminal/exit-codes.ts';
import { isContinuousIntegration, say, warn, type Io } from '../terminal/io.ts';
import { listNames } from './list-names.ts';

/** What `names` was called with. */
export interface NamesFlags {
  /** Absolute path of the content folder. */
  readonly content: string;
  /** Records to tell more of; all are listed where there are none. */
  readonly names: readonly string[];
  /** Records of which the first is kept. */
  readonly merge?: readonly string[] | undefined;
  readonly split?: string | undefined;
  /** Beside `split`: the articles that mean somebody else. */
  readonly articles?: readonly string[] | undefined;
  /** A record, and its new id. */
  readonly rename?: readonly string[] | undefined;
  /** Brings all records together that evidence says are one. */
  readonly together?: boolean | undefined;
  readonly dryRun?: boolean | undefined;
}

/** Brings together what is certain, and asks about what is not, on the desk; a line for each. */
function bringTogether(desk: NamesDesk, content: Content): string[] {
  const { certain, doubts } = sameRecords(content);
  const lines = certain.map(
    ([kept = '', ...others]) =>
      `together ${kept}: ${String(others.length)} more, ${others.slice(0, 4).join(', ')}${others.length > 4 ? ' …' : ''}`,
  );
  for (const [kept = '', ...others] of certain)
    for (const gone of others) planJoin(desk, content, kept, gone);
  const writes = nameQuestionWrites(readQuestions(desk), {
    doubts,
    index: indexEntities(content, new Set()),
    shown: shownArticles(content, doubts).list(),
    isThere: (is) => desk.read(`${is}.mdx`) !== null,
  });
  for (const { path, text } of writes) desk.put(path, text);
  const asked = `asked    ${String(doubts.length)} ${doubts.length === 1 ? 'question' : 'questions'} left to decide: npm run review`;
  return doubts.length > 0 ? [...lines, asked] : lines;
}

/** Puts the change that the flags ask for onto the desk; what to say of it, and null where they ask for none. */
function planChange(
  desk: NamesDesk,
  content: Content,
  { merge, split, articles, rename, together }: NamesFlags,
): readonly string[] | null {
  const of = (typed: string): string => typedReference(content, typed);
  if (merge !== undefined) {
    const [kept, ...others] = merge.map(of);
    if (kept === undefined || others.length === 0)
      throw new NamesError(
        '--merge takes two records or more, the one to keep first: --merge people/a people/b',
      );
    for (const gone of others) planJoin(desk, content, kept, gone);
    return [`merged   ${others.join(', ')} into ${kept}`];
  }
  if (split !== undefined) {
    const kept = of(split);
    const made =
      articles === undefined ? planPart(desk, kept) : [planPartArticles(desk, content, kept, articles)];
    return [`split    ${kept}: ${made.join(', ')}`];
  }
  if (rename !== undefined) {
    const [from, id] = rename;
    if (from === undefined || id === undefined || rename.length > 2)
      throw new NamesError('--rename takes a record and its new id: --rename people/okafor ines-okafor');
    planRename(desk, content, of(from), id.replace(/^.*\//, ''));
    return [`renamed  ${of(from)} to ${id.replace(/^.*\//, '')}`];
  }
  return together === true ? bringTogether(desk, content) : null;
}

/** Shows or makes the change. */
async function carryOut(
  writes: readonly DeskWrite[],
  lines: readonly string[],
  flags: NamesFlags,
  io: Io,
): Promise<ExitCode> {
  for (const line of lines) say(io, line);
  if (flags.dryRun === true) {
    for (const write of writes)
      say(
        io,
        showDifference(
          { path: write.path, before: write.before, after: write.text ?? '' },
          basename(flags.content),
        ),
      );
    return exitCodes.ok;
  }
  if (isContinuousIntegration(io)) {
    warn(
      io,
      'Nothing was written: where CI is set, names are not changed. Run this on your own machine and commit what it writes.',
    );
    return exitCodes.failed;
  }
  await writeInOrder(flags.content, writes);
  const count = writes.filter(({ path }) => !path.startsWith('.')).length;
  say(io, `names    ${String(count)} ${count === 1 ? 'file' : 'files'} changed`);
  return exitCodes.ok;
}

/**
 * Lists people, organisations and documents with their articles and doubts, or changes who is who: brings records together,
 * parts them, renames them. Every reference follows, editors' bytes stay, old addresses lead on. With `dryRun` it shows the
 * difference and writes nothing.
 * @throws {NodeJS.ErrnoException} where a file cannot be read or written; nothing that was there is lost
 */
export async function runNames(flags: NamesFlags, io: Io): Promise<ExitCode> {
  const content = await readContent(flags.content);
  const desk = namesDesk(flags.content);
  try {
    const lines = planChange(desk, content, flags);
    if (lines === null) return listNames(content, articlesOfRecords(content), flags.names, io);
    return await carryOut(desk.writes(), lines, flags, io);
  } catch (error) {
    if (!(error instanceof NamesError)) throw error;
    warn(io, error.message);
    return exitCodes.failed;
  }
}
