import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import type { ContentProblem } from '../../files/content.ts';
import { becomeRecord, linksTo, type KnownRecord } from '../../files/review/become-record.ts';
import { decideRecord } from '../../files/review/decide-record.ts';
import { formatParsed, writeParsed } from '../../files/write/write-parsed.ts';
import { editedFacts, type Edit } from '../../files/facts.ts';
import type { PresentFile } from '../../files/present-file.ts';
import type { Review } from '../../files/review/read-review.ts';
import { placeIn } from '../../files/write/place-in.ts';
import { resolveChange, textOf } from '../../files/write/resolve-change.ts';
import { caseKey, type Decision, type FiledCase } from '../../files/review/review-case.ts';
import { casesNow, reviewPath, writeReview, type ReviewGround } from '../../files/review/update-review.ts';
import { writeWholeFile } from '../../files/write/write-whole-file.ts';
import type { ParsedEntry } from '../../records/parsed.ts';
import { addressIn, parseKey } from '../../records/record-address.ts';

/** What became of the decisions about one article. */
export interface CarriedOut {
  /** Cases that are settled, with their decisions; null where a case had ended by itself. */
  readonly done: readonly { readonly key: string; readonly decision: Decision | null }[];
  readonly problems: readonly ContentProblem[];
}

/** What is written and kept of the records of an article while decisions are carried out. */
interface Desk {
  readonly folder: string;
  readonly article: string;
  readonly entries: Map<string, ParsedEntry>;
  readonly files: Map<string, PresentFile>;
  /** Records whose files go once all else is written. */
  readonly doomed: Set<string>;
}

const pathOf = (article: string, record: string): string => `${addressIn(article, record)}.mdx`;

/** Changes fields of a record's file; a sentence where that cannot be done. */
function changeFile({ folder, article, files }: Desk, file: PresentFile, edit: Edit): string | null {
  const path = pathOf(article, file.record);
  const change = resolveChange(folder, { path, kind: parseKey(file.record).kind, ...edit });
  if (typeof change === 'string') return 'The file cannot be changed without harm to what stands in it.';
  const after = textOf(change.after);
  if (change.before !== after) writeWholeFile(folder, path, after);
  files.set(file.record, { ...file, facts: editedFacts(file.facts, edit) });
  return null;
}

function deleteRecord({ files, doomed }: Desk, record: string): void {
  doomed.add(record);
  files.delete(record);
}

/** Whatever refers to a record by its id refers to the other one from now on. */
function moveLinks(desk: Desk, from: string, to: string): void {
  const { kind, id } = parseKey(from);
  const now = parseKey(to).id;
  for (const file of [...desk.files.values()]) {
    const set = linksTo(file.facts, kind, id, now);
    if (Object.keys(set).length > 0) changeFile(desk, file, { set, remove: [] });
  }
  for (const [record, entry] of desk.entries) {
    const set = linksTo(entry.base, kind, id, now);
    if (Object.keys(set).length > 0) desk.entries.set(record, { ...entry, base: { ...entry.base, ...set } });
  }
}

/** Carries out what was decided about an orphaned record; a sentence where that cannot be done. */
function settleOrphan(desk: Desk, { entry, file }: KnownRecord, decision: Decision): string | null {
  const { record, base, at } = entry;
  if (decision === 'delete') {
    deleteRecord(desk, record);
    desk.entries.set(record, { record, base, at });
    return null;
  }
  if (typeof decision === 'object' && 'now' in decision) {
    const [newEntry, newFile] = [desk.entries.get(decision.now), desk.files.get(decision.now)];
    const found = newEntry && newFile ? { entry: newEntry, file: newFile } : null;
    const decided = becomeRecord({ entry, file }, decision.now, found);
    if (typeof decided === 'string') return decided;
    const problem = changeFile(desk, file, decided.edit);
    if (problem !== null) return problem;
    desk.entries.set(record, decided.entry);
    deleteRecord(desk, decision.now);
    desk.entries.delete(decision.now);
    moveLinks(desk, decision.now, record);
    return null;
  }
  const isMarked = entry.stands === true || file.facts['noLongerInArticle'] === true;
  const problem = isMarked ? null : changeFile(desk, file, { set: { noLongerInArticle: true }, remove: [] });
  if (problem === null) desk.entries.set(record, { ...entry, orphaned: 'left' });
  return problem;
}

/** Carries out the decisions about one record; a sentence where that cannot be done. */
function decideOne(desk: Desk, record: string, cases: readonly FiledCase[]): string | null {
  const [entry, file] = [desk.entries.get(record), desk.files.get(record)];
  if (!entry || !file)
    return 'There is no such record in the article any more. Take the case out of this file.';
  const orphan = cases.find(({ field }) => field === null);
  if (orphan?.decision) return settleOrphan(desk, { entry, file }, orphan.decision);
  const decisions = new Map(
    cases.flatMap(({ field, decision }) => (field === null || decision === null ? [] : [[field, decision]])),
  );
  const decided = decideRecord(entry, file, decisions);
  if (typeof decided === 'string') return decided;
  const problem = changeFile(desk, file, decided.edit);
  if (problem === null) desk.entries.set(record, decided.entry);
  return problem;
}

/** A case that has ended by itself asks for nothing more, unless another value was to be written. */
const isPast = ({ over, decision, field }: FiledCase): boolean =>
  over && (decision === null || typeof decision !== 'object' || field === null);

/**
 * Carries out the decisions about an article's cases: the records' files first, then what the next parse rests on,
 * then files go that are to, and last the file to work through; so a run that is ended in between is taken up by the next.
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
  const done: { key: string; decision: Decision | null }[] = cases
    .filter(isPast)
    .map((one) => ({ key: caseKey(one), decision: null }));
  const problems: ContentProblem[] = [];
  const desk: Desk = { folder, article: ground.id, entries, files, doomed: new Set() };
  const open = cases.filter((one) => one.decision !== null && !isPast(one));
  for (const [record, decided] of Map.groupBy(open, (one) => one.record)) {
    const problem = decideOne(desk, record, decided);
    if (problem !== null) {
      const [first] = decided;
      problems.push({
        file: `${basename(folder)}/${reviewPath(ground.id)}`,
        line: (first && lines.get(caseKey(first))) ?? 1,
        severity: 'error',
        message: `${record}: the decision cannot be carried out. ${problem}`,
      });
      continue;
    }
    done.push(...decided.map((one) => ({ key: caseKey(one), decision: one.decision })));
  }
  const parsed = { ...ground.parsed, entries: [...entries.values()] };
  if (formatParsed(parsed) !== formatParsed(ground.parsed)) writeParsed(folder, parsed);
  for (const record of desk.doomed) rmSync(placeIn(folder, pathOf(ground.id, record)), { force: true });
  const settled = new Set(done.map(({ key }) => key));
  const rest = (review?.cases ?? []).filter((one) => !settled.has(caseKey(one)));
  const now = { ...ground, parsed, files: [...files.values()] };
  writeReview(folder, ground.id, casesNow(now, { head: '', cases: rest }), review);
  return { done, problems };
}
