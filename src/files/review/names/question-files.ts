import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { NameDoubt } from '../../identity/who-is-who.ts';
import { placeIn } from '../../write/place-in.ts';
import type { OrderedWrite } from '../../write/write-in-order.ts';
import {
  formatQuestion,
  questionPath,
  questionsFolder,
  readQuestion,
  type NameQuestion,
} from './name-question.ts';

/** A question's file. */
export interface QuestionFile {
  /** Below the content folder. */
  readonly path: string;
  readonly text: string;
  /** What it asks; a sentence where it cannot be read. */
  readonly question: NameQuestion | string;
}

/** Reads the questions about names that wait in a content folder. */
export function readQuestions(folder: string): QuestionFile[] {
  const place = placeIn(folder, questionsFolder);
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const path = `${questionsFolder}/${name}`;
      const text = readFileSync(placeIn(folder, path), 'utf8');
      return { path, text, question: readQuestion(text) };
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
): OrderedWrite[] {
  const readable = files.flatMap(({ question, ...file }) =>
    typeof question === 'string' ? [] : [{ ...file, question }],
  );
  const recordsOf = ({ question }: { readonly question: NameQuestion }): string[] =>
    question.records.map(({ is }) => is).filter(isThere);
  const grown = doubts.flatMap((doubt) => {
    const touched = readable.filter((file) => recordsOf(file).some((is) => doubt.records.includes(is)));
    const records = [...new Set([...doubt.records, ...touched.flatMap(recordsOf)])].sort();
    const asked = touched.find((file) => sameRecords(recordsOf(file), records));
    // What an editor has begun to decide keeps every byte.
    if (asked?.question.decision != null) return [];
    return [{ question: ask({ ...doubt, records }), touched }];
  });
  const replaced = new Set(grown.flatMap(({ touched }) => touched));
  const ended = readable.filter(
    ({ question }) => question.decision == null && !isOpen(question, isThere, areDistinct),
  );
  const gone = [...new Set([...replaced, ...ended])].map(({ path, text }) => ({
    path,
    text: null,
    before: text,
  }));
  const made = grown.map(({ question }) => {
    const path = questionPath(question);
    return {
      path,
      text: formatQuestion(question),
      before: files.find((file) => file.path === path)?.text ?? null,
    };
  });
  const written = new Set(made.map(({ path }) => path));
  return [...made, ...gone.filter(({ path }) => !written.has(path))];
}
