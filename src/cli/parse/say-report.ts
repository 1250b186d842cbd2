import { formatProblem } from '../../check/ground/format-problem.ts';
import { say, warn, type Io } from '../terminal/io.ts';
import { describeKept, describeOutcomes, describeTotals } from './describe-outcomes.ts';
import type { ParseReport } from './parse-content.ts';
import type { ReaderError } from './reader/reader-error.ts';

/** Says why another reader could not read on. */
export function sayStopped({ message, hint }: ReaderError, unread: number, io: Io): void {
  const left =
    unread === 0
      ? ''
      : ` ${String(unread)} ${unread === 1 ? 'article was' : 'articles were'} not read, and the records of ${unread === 1 ? 'it' : 'them'} stay as they are.`;
  warn(io, `error    ${message}${left}`);
  if (hint !== '') warn(io, `    ${hint}`);
}

/** Says what a parse came to, a line each. */
export function sayReport({ problems, kept, articles, stopped }: ParseReport, name: string, io: Io): void {
  for (const problem of problems) warn(io, formatProblem(problem));
  if (stopped !== null) sayStopped(stopped.error, stopped.unread, io);
  for (const line of describeKept(kept)) say(io, line);
  for (const article of articles) for (const line of describeOutcomes(article, name)) say(io, line);
  say(io, describeTotals(articles));
}
