import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import type { ContentProblem } from '../../files/content.ts';
import { decideRecord } from '../../files/decide-record.ts';
import { formatParsed } from '../../files/format-parsed.ts';
import type { PresentFile } from '../../files/plan.ts';
import type { Review } from '../../files/read-review.ts';
import { placeIn } from '../../files/place-in.ts';
import { resolveChange, textOf } from '../../files/resolve-change.ts';
import { caseKey, type Decision, type FiledCase } from '../../files/review-case.ts';
import { casesNow, reviewPath, writeReview, type ReviewGround } from '../../files/update-review.ts';
import { writeWholeFile } from '../../files/write-whole-file.ts';
import { recordKinds } from '../../records/id.ts';
import type { ParsedEntry } from '../../records/parsed.ts';

/** What became of the decisions about one article. */
export interface CarriedOut {
  /** Cases that are settled, with their decisions; null where a case had ended by itself. */
  readonly done: readonly { readonly key: string; readonly decision: Decision | null }[];
  readonly problems: readonly ContentProblem[];
}

interface Step {
  readonly entry: ParsedEntry | null;
  readonly file: PresentFile | null;
}

/** Carries out the decisions about one record; returns what is left of it, or a sentence where that cannot be done. */
function decideOne(
  folder: string,
  article: string,
  { entry, file }: { readonly entry: ParsedEntry; readonly file: PresentFile },
  cases: readonly FiledCase[],
): Step | string {
  const path = `${entry.record.replace('/', `/${article}/`)}.mdx`;
  const orphan = cases.find(({ field }) => field === null);
  if (orphan?.decision === 'delete') {
    rmSync(placeIn(folder, path), { force: true });
    return { entry: { record: entry.record, base: entry.base, at: entry.at }, file: null };
  }
  if (orphan) return { entry: { ...entry, orphaned: 'left' }, file };
  const decisions = new Map(
    cases.flatMap(({ field, decision }) => (field === null || decision === null ? [] : [[field, decision]])),
  );
  const decided = decideRecord(entry, file, decisions);
  if (typeof decided === 'string') return decided;
  const kind = recordKinds.find((one) => entry.record.startsWith(`${one}/`)) ?? 'timeline';
  const change = resolveChange(folder, { path, kind, ...decided.edit });
  if (typeof change === 'string') return 'The file cannot be changed without harm to what stands in it.';
  const after = textOf(change.after);
  if (change.before !== after) writeWholeFile(folder, path, after);
  const facts = Object.entries({ ...file.facts, ...decided.edit.set }).filter(
    ([field]) => !decided.edit.remove.includes(field),
  );
  return { entry: decided.entry, file: { ...file, facts: Object.fromEntries(facts) } };
}

/**
 * Carries out the decisions about an article's cases: the records' files first, then what the next parse rests on,
 * then the file to work through; so a run that is ended in between is taken up by the next.
 * @param cases every case of the article, those without a decision included
 * @throws {NodeJS.ErrnoException} where a file cannot be written; all files that were there are whole
 */
export function carryOut(
  folder: string,
  ground: ReviewGround,
  { cases, review }: { readonly cases: readonly FiledCase[]; readonly review: Review | null },
): CarriedOut {
  const entries = new Map(ground.parsed.entries.map((entry) => [entry.record, entry]));
  const files = new Map(ground.files.map((file) => [file.record, file]));
  const lines = new Map((review?.cases ?? []).map((one) => [caseKey(one), one.line]));
  const done: { key: string; decision: Decision | null }[] = [];
  const problems: ContentProblem[] = [];
  const byRecord = new Map<string, FiledCase[]>();
  for (const one of cases) {
    // What has ended by itself asks for nothing more, unless another value was to be written.
    if (one.over && typeof one.decision !== 'object') done.push({ key: caseKey(one), decision: null });
    else if (one.over && one.decision === null) done.push({ key: caseKey(one), decision: null });
    else if (one.decision !== null) byRecord.set(one.record, [...(byRecord.get(one.record) ?? []), one]);
  }
  for (const [record, decided] of byRecord) {
    const [entry, file] = [entries.get(record), files.get(record)];
    const step =
      entry && file
        ? decideOne(folder, ground.id, { entry, file }, decided)
        : 'There is no such record in the article any more. Take the case out of this file.';
    if (typeof step === 'string') {
      const [first] = decided;
      problems.push({
        file: `${basename(folder)}/${reviewPath(ground.id)}`,
        line: (first && lines.get(caseKey(first))) ?? 1,
        severity: 'error',
        message: `${record}: the decision cannot be carried out. ${step}`,
      });
      continue;
    }
    if (step.entry) entries.set(record, step.entry);
    if (step.file) files.set(record, step.file);
    else files.delete(record);
    done.push(...decided.map((one) => ({ key: caseKey(one), decision: one.decision })));
  }
  const parsed = { ...ground.parsed, entries: [...entries.values()] };
  const text = formatParsed(parsed);
  if (text !== formatParsed(ground.parsed)) writeWholeFile(folder, `.parsed/${ground.id}.json`, text);
  const settled = new Set(done.map(({ key }) => key));
  const rest = (review?.cases ?? []).filter((one) => !settled.has(caseKey(one)));
  const now = { ...ground, parsed, files: [...files.values()] };
  writeReview(folder, ground.id, casesNow(now, { head: '', cases: rest }), review);
  return { done, problems };
}
