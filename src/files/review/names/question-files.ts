import type { NameDoubt } from '../../identity/who-is-who.ts';
import type { OrderedWrite } from '../../write/write-in-order.ts';
import {
  formatQuestion,
  questionPath,
  questionsFolder,
  readQuestion,
  type NameQuestion,
} from './name-question.ts';

/** What becomes of a question's file. */
export type QuestionWrite = OrderedWrite & { readonly text: string | null };

/** Files as they are, or as a change has them so far: see the desk of names. */
interface Files {
  readonly read: (path: string) => string | null;
  readonly list: (folder: string) => readonly string[];
}

/** A question's file. */
export interface QuestionFile {
  /** Below the content folder. */
  readonly path: string;
  readonly text: string;
  /** What it asks; a sentence where it cannot be read. */
  readonly question: NameQuestion | string;
}

/** Reads the questions about names that wait in a content folder. */
export function readQuestions({ list, read }: Files): QuestionFile[] {
  return list(questionsFolder).flatMap((path) => {
    const text = path.endsWith('.yaml') ? read(path) : null;
    return text === null ? [] : [{ path, text, question: readQuestion(text) }];
  });
}

/** Whether a question waits still: two of its records are there, and no editor has said that they are two. */
const isOpen = (
  { records }: NameQuestion,
  isThere: (is: string) => boolean,
  areDistinct: (one: string, other: string) => boolean,
): boolean => {
  const there = records.map(({ is }) => is).filter(isThere);
  return there.some((one, at) => there.slice(at + 1).some((other) => !areDistinct(one, other)));
};

const sameRecords = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((is) => other.includes(is));

/**
 * What becomes of the files of questions: new ones are written, those to which an article has come are written anew unless decided, those that
 * have ended go, and all others keep every byte.
 * @param ask puts a doubt into words
 */
export function questionWrites(
  files: readonly QuestionFile[],
  doubts: readonly NameDoubt[],
  {
    ask,
    isThere,
    areDistinct,
  }: {
    readonly ask: (doubt: NameDoubt) => NameQuestion;
    readonly isThere: (is: string) => boolean;
    readonly areDistinct: (one: string, other: string) => boolean;
  },
): QuestionWrite[] {
  const readable = files.flatMap(({ question, ...file }) =>
    typeof question === 'string' ? [] : [{ ...file, question }],
  );
  // What an editor has begun to decide keeps every byte.
  const open = readable.filter(({ question }) => question.decision == null);
  const decided = readable.filter(({ question }) => question.decision != null);
  const recordsOf = ({ question }: { readonly question: NameQuestion }): string[] =>
    question.records.map(({ is }) => is).filter(isThere);
  const grown = doubts.flatMap((doubt) => {
    const touched = open.filter((file) => recordsOf(file).some((is) => doubt.records.includes(is)));
    const records = [...new Set([...doubt.records, ...touched.flatMap(recordsOf)])].sort();
    if (decided.some((file) => sameRecords(recordsOf(file), records))) return [];
    return [{ question: ask({ ...doubt, records }), touched }];
  });
  const ended = open.filter(({ question }) => !isOpen(question, isThere, areDistinct));
  const gone = new Set([...grown.flatMap(({ touched }) => touched), ...ended].map(({ path }) => path));
  const textAt = new Map(files.map(({ path, text }) => [path, text]));
  const made = new Map<string, string>();
  for (const { question } of grown) {
    const isTaken = (path: string): boolean => made.has(path) || (textAt.has(path) && !gone.has(path));
    made.set(questionPath(question, isTaken), formatQuestion(question));
  }
  return [...new Set([...made.keys(), ...gone])]
    .map((path) => ({ path, text: made.get(path) ?? null, before: textAt.get(path) ?? null }))
    .filter(({ text, before }) => text !== before);
}
