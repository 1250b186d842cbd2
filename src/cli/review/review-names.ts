import type { Content } from '../../files/content.ts';
import { namesDesk, type NamesDesk } from '../../files/names/desk.ts';
import { NamesError } from '../../files/names/join-files.ts';
import { planDistinct } from '../../files/names/plan-distinct.ts';
import { planJoin } from '../../files/names/plan-join.ts';
import {
  readQuestion,
  type NameDecision,
  type NameQuestion,
} from '../../files/review/names/name-question.ts';
import { readQuestions, type QuestionFile } from '../../files/review/names/question-files.ts';
import { writeInOrder } from '../../files/write/write-in-order.ts';
import { say, warn, type Io } from '../terminal/io.ts';
import type { Ask } from './ask-decisions.ts';

/** Decisions that flags give, by a record of the question. */
export interface NameFlags {
  readonly same?: readonly string[] | undefined;
  readonly distinct?: readonly string[] | undefined;
}

/** A question for a person to decide: each record with what some articles say of it, side by side. */
export function describeQuestion({ records, certainty }: NameQuestion): string {
  const lines = records.flatMap(({ is, articles, said }) => [
    `  ${is}  (${String(articles)} ${articles === 1 ? 'article' : 'articles'})`,
    ...said.map(
      ({ article, role, sentence }) =>
        `    ${article}${role === undefined ? '' : `, ${role}`}${sentence === undefined ? '' : `: ${sentence}`}`,
    ),
  ]);
  return [`Are these one? The evidence makes it ${certainty.toFixed(3)} likely.`, ...lines].join('\n');
}

const answers: Readonly<Record<string, NameDecision | 'skip' | 'quit'>> = {
  y: 'same',
  yes: 'same',
  n: 'distinct',
  no: 'distinct',
  s: 'skip',
  skip: 'skip',
  q: 'quit',
  quit: 'quit',
};

async function askQuestion(
  question: NameQuestion,
  io: Io,
  ask: Ask,
): Promise<NameDecision | 'skip' | 'quit'> {
  say(io, `\n${describeQuestion(question)}`);
  for (;;) {
    const answer = await ask(
      '[y]es, all are one  [n]o two are one  [s]kip (some are: write which into the file)  [q]uit: ',
    );
    if (answer === null) return 'quit';
    const decision = answers[answer];
    if (decision !== undefined) return decision;
  }
}

const isMeant = ({ records }: NameQuestion, names: readonly string[] | undefined): boolean =>
  records.some(({ is }) => names?.includes(is) === true);

function decisionByFlags(question: NameQuestion, { same, distinct }: NameFlags): NameDecision | null {
  if (isMeant(question, same)) return 'same';
  return isMeant(question, distinct) ? 'distinct' : null;
}

/** The groups that a decision makes of the records of a question: each is one, and no two of them are. */
function groupsOf({ records }: NameQuestion, decision: NameDecision): string[][] {
  const all = records.map(({ is }) => is);
  if (decision === 'same') return [all];
  if (decision === 'distinct') return all.map((is) => [is]);
  const named = new Set(decision.same.flat());
  return [...decision.same, ...all.filter((is) => !named.has(is)).map((is) => [is])];
}

/** Puts what was decided onto the desk; of each group the record that most articles name is kept. */
function decideQuestion(
  desk: NamesDesk,
  content: Content,
  file: QuestionFile,
  decision: NameDecision,
): string {
  if (typeof file.question === 'string') throw new NamesError(file.question);
  const { question } = file;
  const articles = (is: string): number => question.records.find((one) => one.is === is)?.articles ?? 0;
  const isThere = (is: string): boolean => desk.read(`${is}.mdx`) !== null;
  const groups = groupsOf(question, decision).map((group) =>
    group.filter(isThere).toSorted((one, other) => articles(other) - articles(one)),
  );
  desk.put(file.path, null);
  const kept = groups.flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    for (const gone of others) planJoin(desk, content, first, gone);
    return [first];
  });
  if (kept.length > 1) planDistinct(desk, kept);
  return kept.join(', ');
}

/** What became of the questions about names. */
export interface ReviewedNames {
  readonly left: number;
  /** What the flags named and some question has. */
  readonly used: ReadonlySet<string>;
  readonly hasFailed: boolean;
  readonly isOver: boolean;
}

/** What settling one question came to. */
type Settled = 'settled' | 'left' | 'failed' | 'over';

interface ReviewHow {
  /** The content as it is now. */
  readonly read: () => Promise<Content>;
  /** Null where nobody is asked. */
  readonly ask: Ask | null;
  /** True where nothing is to be written. */
  readonly isReading: boolean;
}

async function settleQuestion(
  folder: string,
  file: QuestionFile,
  flags: NameFlags,
  { io, how }: { readonly io: Io; readonly how: ReviewHow },
): Promise<Settled> {
  const { question } = file;
  if (typeof question === 'string') {
    warn(io, `${file.path}: ${question}`);
    return 'failed';
  }
  if (how.isReading) return 'left';
  const given = decisionByFlags(question, flags) ?? question.decision ?? null;
  const decision = given ?? (how.ask ? await askQuestion(question, io, how.ask) : 'skip');
  if (decision === 'quit') return 'over';
  if (decision === 'skip') return 'left';
  try {
    const desk = namesDesk(folder);
    const kept = decideQuestion(desk, await how.read(), file, decision);
    await writeInOrder(folder, desk.writes());
    say(io, `decided  ${kept}`);
    return 'settled';
  } catch (error) {
    if (!(error instanceof NamesError)) throw error;
    warn(io, `${file.path}: the decision cannot be carried out. ${error.message}`);
    return 'failed';
  }
}

const recordsOf = ({ question }: QuestionFile): string[] =>
  typeof question === 'string' ? [] : question.records.map(({ is }) => is);

/**
 * Settles questions about names: what is filled in in their files, what flags say, and on a terminal what a person answers.
 * @throws {NodeJS.ErrnoException} where a file cannot be written; nothing that was there is lost
 */
export async function reviewNames(
  folder: string,
  flags: NameFlags,
  io: Io,
  how: ReviewHow,
): Promise<ReviewedNames> {
  const files = readQuestions(namesDesk(folder));
  const outcomes: Settled[] = [];
  for (const { path } of files) {
    // As it is now: what was decided before may have led its records elsewhere.
    const text = namesDesk(folder).read(path);
    if (text === null) continue;
    const file = { path, text, question: readQuestion(text) };
    outcomes.push(await settleQuestion(folder, file, flags, { io, how }));
    if (outcomes.includes('over')) break;
  }
  const left = readQuestions(namesDesk(folder));
  for (const file of left)
    say(
      io,
      `${file.path}  ${typeof file.question === 'string' ? file.question : recordsOf(file).join(', ')}  open`,
    );
  return {
    left: left.length,
    used: new Set(files.flatMap(recordsOf)),
    hasFailed: outcomes.includes('failed'),
    isOver: outcomes.includes('over'),
  };
}
