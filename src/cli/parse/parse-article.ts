import type { ArticleFile, ContentProblem } from '../../files/content.ts';
import type { ContentPlanner, PlannedArticle, PlanNext } from '../../files/merge/plan-content.ts';
import type { Findings } from '../../extract/findings.ts';
import type { Outcome } from '../../files/merge/plan.ts';
import type { ResolvedChange } from '../../files/write/resolve-change.ts';
import type { OrderedWrite } from '../../files/write/write-in-order.ts';
import type { FoundArticle } from './kept-findings.ts';
import { machineWrites, resolvePlan } from './plan-writes.ts';
import { leftOutOf, refusedIn } from './problems-of-parse.ts';

/** What one article's parse came to. */
export interface ParsedArticle {
  readonly id: string;
  readonly outcomes: readonly Outcome[];
  /** Files as they are and as the parse has them, in the order of writing; the machine's own file is not among them. */
  readonly files: readonly ResolvedChange[];
  /** True where the text has moved under the records, though none of them changes. */
  readonly placesMoved: boolean;
  /** How many findings of another reader became no record. */
  readonly refused: number;
}

/** An article whose records were left as they are. */
export interface KeptArticle {
  readonly file: string;
  /** The program of another maker that has read it; null where no copy of its text is at hand. */
  readonly reader: string | null;
}

/** What becomes of one article, and all that it writes. */
export interface Handled {
  readonly parsed: ParsedArticle | null;
  readonly kept: KeptArticle | null;
  readonly writes: readonly OrderedWrite[];
  readonly problems: readonly ContentProblem[];
}

/** What articles are parsed on. */
export interface ParseDesk {
  /** Path of the content folder. */
  readonly folder: string;
  readonly write: boolean;
  readonly planner: ContentPlanner;
  /** The program of another maker that reads; null where On Record does. */
  readonly reader: string | null;
}

/** What a planned article comes to against the files as they are now, and all that it writes. */
function resolveArticle(file: ArticleFile, planned: PlannedArticle, { folder, write }: ParseDesk) {
  const { plan } = planned;
  const { changes, problems } = resolvePlan(folder, plan);
  // Where a file could not take its change, the next parse has to try again.
  const machine =
    write && problems.length === 0 ? machineWrites(folder, file, planned) : { writes: [], problems: [] };
  return {
    changes,
    writes: write
      ? [...changes.map(({ path, before, after }) => ({ path, text: after, before })), ...machine.writes]
      : [],
    problems: [...plan.leftOut.map((one) => leftOutOf(file, one)), ...problems, ...machine.problems],
  };
}

/** Plans the records of an article that was read, and gives what is left of its names for questions about them. */
export function parseArticle(
  { file, refused }: FoundArticle,
  findings: Findings,
  planNext: PlanNext,
  desk: ParseDesk,
): Handled & { readonly planned: PlannedArticle } {
  const { reader } = desk;
  const planned = planNext(file, file.article, findings, reader ?? undefined);
  const { changes, writes, problems } = resolveArticle(file, planned, desk);
  return {
    planned,
    parsed: {
      id: file.id,
      outcomes: planned.plan.outcomes,
      files: changes,
      placesMoved: planned.placesMoved,
      refused: refused.length,
    },
    kept: null,
    writes,
    problems: [...(reader === null ? [] : refusedIn(file, refused, reader)), ...problems],
  };
}

/**
 * Leaves the records of an article as they are.
 * @param reader the program of another maker that has read it; null where no copy of its text is at hand
 */
export function leaveArticle(file: ArticleFile, reader: string | null, desk: ParseDesk): Handled {
  const kept = { file: file.file, reader };
  const planned = reader === null ? null : desk.planner.keep(file);
  if (planned === null) return { parsed: null, kept, writes: [], problems: [] };
  const { writes, problems } = resolveArticle(file, planned, desk);
  return { parsed: null, kept, writes, problems };
}
