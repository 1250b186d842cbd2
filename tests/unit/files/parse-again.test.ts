import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commentsIn } from '../../../src/files/write/find-fields.ts';
import { asFacts, sameValue, type Facts, type Value, statedFacts } from '../../../src/files/facts.ts';
import { formatParsed } from '../../../src/files/write/write-parsed.ts';
import { splitFrontMatter } from '../../../src/article/front-matter/split-front-matter.ts';
import { emptyDesk, parseOnto, presentFile, type Desk } from './desk.ts';
import { articleChange, story, textOf, type Story } from './invented-articles.ts';
import { handEdit, type HandEdit } from './invented-edits.ts';

const numRuns = Number(process.env['ONRECORD_RUNS'] ?? 60);

/** One in fifteen compares a record: none does so in this many once in a million times. */
const mostMergedRuns = 200;

const isRecord = (path: string): boolean => /^(?:quotes|statistics|timeline)\//.test(path);
const factsOf = (path: string, text: string): Facts => presentFile(path, text)?.facts ?? {};

interface EditedDesk {
  readonly desk: Desk;
  readonly deleted: ReadonlySet<string>;
}

/** Carries edits out by hand, each on one record; what would not be a valid record any more is not done. */
function editByHand(
  desk: Desk,
  edits: readonly (readonly [number, HandEdit])[],
  isWindows: boolean,
): EditedDesk {
  const files = new Map(desk.files);
  const paths = [...files.keys()].filter(isRecord);
  const deleted = new Set<string>();
  for (const [place, edit] of edits) {
    const path = paths[place % Math.max(paths.length, 1)];
    const before = path === undefined ? undefined : files.get(path);
    if (path === undefined || before === undefined) continue;
    const after = edit(before);
    if (after === null) {
      files.delete(path);
      deleted.add(path);
    } else if (presentFile(path, after)) files.set(path, after);
  }
  if (isWindows)
    for (const path of paths.slice(0, 2)) {
      const text = files.get(path);
      if (text !== undefined) files.set(path, text.replaceAll('\n', '\r\n'));
    }
  return { desk: { ...desk, files }, deleted };
}

const edits = fc.array(fc.tuple(fc.nat(30), handEdit), { maxLength: 6 });
const changes = fc.array(articleChange, { minLength: 1, maxLength: 3 });
/** So many that an editor and the article often change the same record. */
const manyEdits = fc.array(fc.tuple(fc.nat(30), handEdit), { minLength: 4, maxLength: 8 });
const manyChanges = fc.array(articleChange, { minLength: 2, maxLength: 4 });

const linesOf = (text: string): string[] => text.split(/\r?\n/);

/** The lines of a file without those of some fields. */
function linesWithout(text: string, fields: readonly string[]): string[] {
  let isOut = false;
  return linesOf(text).filter((line) => {
    if (/^\S/.test(line)) isOut = fields.some((field) => line.startsWith(`${field}:`));
    return !isOut;
  });
}

/** The fields of a file in the order in which they stand. */
const fieldsIn = (text: string): string[] =>
  [...(splitFrontMatter(text)?.yaml ?? '').matchAll(/^(\w+):/gm)].map(([, field = '']) => field);

/** Whether a field stands behind the same other fields in both texts; a line that was moved git takes for one deleted and one new. */
function keepsPlace(field: string, one: string, other: string): boolean {
  const [here, there] = [fieldsIn(one), fieldsIn(other)];
  if (!here.includes(field) || !there.includes(field)) return true;
  const before = (fields: string[], rest: string[]): string[] =>
    fields.slice(0, fields.indexOf(field)).filter((name) => rest.includes(name));
  return sameValue(before(here, there).sort(), before(there, here).sort());
}

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const line of all) if (line === some[at]) at++;
  return at === some.length;
}

/** What the article states of a record now, by the last parse. */
const statedOn = ({ parsed }: Desk, path: string): Facts => {
  const entry = parsed?.entries.find(({ record }) => path === `${record.replace('/', '/mill/')}.mdx`);
  return entry ? statedFacts(entry) : {};
};

/** Nothing of what stands in a file by an editor's hand is missing after a parse. */
function expectNothingLost(
  path: string,
  { base, stated }: { readonly base: Facts; readonly stated: Facts },
  mine: string,
  after: string,
): void {
  const [was, is] = [splitFrontMatter(mine), splitFrontMatter(after)];
  expect(is?.body, path).toBe(was?.body);
  expect(commentsIn(is?.yaml ?? '').toSorted()).toEqual(commentsIn(was?.yaml ?? '').toSorted());
  const [editor, now] = [factsOf(path, mine), factsOf(path, after)];
  const followed: string[] = [];
  for (const field of new Set([...Object.keys(editor), ...Object.keys(base), ...Object.keys(now)])) {
    if (field !== 'inferred' && !sameValue(base[field], editor[field]))
      expect(now[field], `${path}: ${field}`).toEqual(editor[field]);
    if (!sameValue(editor[field], now[field])) followed.push(field);
  }
  const isWorkedOn =
    was?.body !== '' ||
    Object.keys({ ...base, ...editor }).some((field) => {
      const isFollowed = sameValue(now[field], stated[field]);
      return field !== 'inferred' && !sameValue(base[field], editor[field]) && !isFollowed;
    });
  for (const field of isWorkedOn ? ['speaker', 'assertedBy', 'value'] : [])
    expect(now[field], `${path}: ${field}`).toEqual(editor[field]);
  if (followed.length === 0) expect(after, path).toBe(mine);
  expect(isWithin(linesWithout(mine, followed), linesOf(after)), `${mine}\n${after}`).toBe(true);
}

/** What a record is, by what the article was read to say: its words, who says them, and the figure. */
const identityOf = (kind: string, facts: Facts): string =>
  JSON.stringify([
    kind,
    ...['words', 'clause', 'what'].map((field) => facts[field] ?? null),
    facts[kind === 'quotes' ? 'speaker' : 'assertedBy'] ?? null,
    kind === 'statistics' ? (facts['value'] ?? null) : null,
  ]);
const wordsOf = (identity: string): string => JSON.stringify((JSON.parse(identity) as unknown[]).slice(0, 4));

/** Record → what it is, by the last parse; without those that the article no longer states. */
const identitiesOn = ({ parsed }: Desk): Map<string, string> =>
  new Map(
    (parsed?.entries ?? [])
      .filter(({ orphaned }) => orphaned === undefined)
      .map((entry) => [entry.record, identityOf(entry.record.split('/')[0] ?? '', statedFacts(entry))]),
  );

/** No record is of other words, or of another's, while its own stand, and none is made of what was deleted. */
function expectNothingChangesHands(
  { before, after, fresh }: { readonly before: Desk; readonly after: Desk; readonly fresh: Desk },
  deleted: ReadonlySet<string>,
): void {
  const [was, is, said] = [identitiesOn(before), identitiesOn(after), new Set(identitiesOn(fresh).values())];
  for (const [record, now] of is) {
    const then = was.get(record);
    if (then === undefined || then === now) continue;
    expect(said.has(then), `${record}\n${then}\n${now}`).toBe(false);
    // Another speaker or figure may be read in the same words alone.
    const [source, sourceNow] = [then, now].map((one) => (JSON.parse(one) as unknown[]).slice(4));
    if (!sameValue(asFacts({ source })['source'], asFacts({ source: sourceNow })['source']))
      expect(wordsOf(now), record).toBe(wordsOf(then));
  }
  const recordOf = (path: string): string => path.replace('/mill/', '/').replace('.mdx', '');
  const kept = new Set([...before.files.keys()].map(recordOf));
  const gone = [...deleted].map(recordOf).map((record) => was.get(record));
  const living = new Set([...was].filter(([record]) => kept.has(record)).map(([, identity]) => identity));
  for (const path of after.files.keys())
    if (isRecord(path) && !before.files.has(path)) {
      const made = is.get(recordOf(path)) ?? '';
      if (!living.has(made)) expect(gone, path).not.toContain(made);
    }
}

const piecesOf = (value: Value | undefined): string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.flatMap(piecesOf) : [];

/** What was not found and has words that the text does not have is never said to stand in it. */
function expectTruthOfOrphans({ parsed }: Desk, text: string): void {
  for (const entry of parsed?.entries ?? []) {
    if (entry.orphaned === undefined) continue;
    const facts = statedFacts(entry);
    const pieces = ['words', 'clause', 'what'].flatMap((field) => piecesOf(facts[field]));
    const isThere = pieces.every((piece) => text.includes(piece));
    if (!isThere) expect(entry.stands, entry.record).toBeUndefined();
    else if (!entry.record.startsWith('quotes/')) expect(entry.stands, entry.record).toBe(true);
  }
}

describe('parsing again', { timeout: 3_600_000 }, () => {
  it('loses no byte of an editor’s, gives no words to another record, undoes no deletion, and changes nothing the second time', () => {
    fc.assert(
      fc.property(story, edits, changes, fc.boolean(), (first, byHand, later, isWindows) => {
        const parsed = parseOnto(emptyDesk, textOf(first)).desk;
        const { desk, deleted } = editByHand(parsed, byHand, isWindows);
        const text = textOf(later.reduce<Story>((now, change) => change(now), first));
        const again = parseOnto(desk, text);
        for (const [path, mine] of desk.files) {
          const after = again.desk.files.get(path);
          expect(after, path).toBeDefined();
          if (after !== undefined && isRecord(path))
            expectNothingLost(
              path,
              { base: factsOf(path, parsed.files.get(path) ?? ''), stated: statedOn(again.desk, path) },
              mine,
              after,
            );
          else expect(after).toBe(mine);
        }
        for (const path of deleted) expect(again.desk.files.has(path), path).toBe(false);
        const fresh = parseOnto(emptyDesk, text).desk;
        expectNothingChangesHands({ before: desk, after: again.desk, fresh }, deleted);
        expectTruthOfOrphans(again.desk, text);

        const third = parseOnto(again.desk, text);
        expect(third.plan.changes).toEqual([]);
        expect(third.plan.parsed).toEqual(again.plan.parsed);
        expect(formatParsed(third.plan.parsed)).toBe(formatParsed(again.plan.parsed));
        const conflictsOf = ({ outcomes }: typeof third.plan): unknown[] =>
          outcomes.flatMap(({ record, conflicts }) => conflicts.map((one) => [record, one])).toSorted();
        expect(conflictsOf(third.plan)).toEqual(conflictsOf(again.plan));
      }),
      { numRuns },
    );
  });

  it('says without an edit what a fresh parse says', () => {
    const stated = (desk: Desk): string[] => {
      const orphaned = new Set(desk.parsed?.entries.filter((one) => one.orphaned).map((one) => one.record));
      return [...desk.files]
        .flatMap(([path, text]) => {
          const file = presentFile(path, text);
          if (!file || orphaned.has(file.record)) return [];
          // Which id another quote has is the story of the folder.
          const { answers, restates, ...facts } = file.facts;
          const links = [answers === undefined, restates === undefined];
          return [JSON.stringify([path.split('/')[0], Object.entries(facts).sort(), links])];
        })
        .sort();
    };
    fc.assert(
      fc.property(story, changes, (first, later) => {
        const text = textOf(later.reduce<Story>((now, change) => change(now), first));
        const merged = parseOnto(parseOnto(emptyDesk, textOf(first)).desk, text).desk;
        expect(stated(merged)).toEqual(stated(parseOnto(emptyDesk, text).desk));
      }),
      { numRuns },
    );
  });

  describe('beside git merge-file', () => {
    let folder = '';
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'onrecord-merge-'));
    });
    afterAll(() => {
      rmSync(folder, { recursive: true, force: true });
    });

    /** What git makes of three texts; null where it finds a conflict. */
    function mergeByGit(mine: string, base: string, theirs: string): string | null {
      const paths = [mine, base, theirs].map((text, index) => {
        const path = join(folder, String(index));
        writeFileSync(path, text);
        return path;
      });
      try {
        return execFileSync('git', ['merge-file', '-p', '-q', ...paths], { encoding: 'utf8', stdio: 'pipe' });
      } catch {
        return null;
      }
    }

    it('comes to the same record wherever git merges without a conflict', () => {
      let compared = 0;
      const asByGit = fc.property(story, manyEdits, manyChanges, (first, byHand, later) => {
        const base = parseOnto(emptyDesk, textOf(first)).desk;
        const { desk } = editByHand(base, byHand, false);
        const text = textOf(later.reduce<Story>((now, change) => change(now), first));
        const theirs = parseOnto(base, text).desk;
        const changedByBoth = [...desk.files].flatMap(([path, mine]) => {
          const [was, now] = [base, theirs].map(({ files }) => files.get(path));
          const isChanged = was !== undefined && now !== undefined && mine !== was && now !== was;
          return isChanged && isRecord(path) ? [{ path, mine, was, now }] : [];
        });
        if (changedByBoth.length === 0) return;
        const ours = parseOnto(desk, text);
        const inConflict = new Set(
          ours.plan.outcomes.filter(({ conflicts }) => conflicts.length > 0).map(({ record }) => record),
        );
        for (const { path, mine, was, now } of changedByBoth) {
          const merged = ours.desk.files.get(path);
          if (merged === undefined) continue;
          const record = presentFile(path, mine)?.record ?? '';
          const byGit = inConflict.has(record) ? null : mergeByGit(mine, was, now);
          const byGitRead = byGit === null ? null : presentFile(path, byGit);
          if (byGit === null || !byGitRead) continue;
          const [facts, article] = [factsOf(path, was), factsOf(path, now)];
          const followed = Object.keys({ ...facts, ...article }).filter(
            (field) => !sameValue(facts[field], article[field]),
          );
          if (!followed.every((field) => keepsPlace(field, was, mine))) continue;
          compared++;
          // Marks about an editor's own value stay as the editor has them, which no line tells git.
          const editors = factsOf(path, mine);
          const isMarkless = ['speaker', 'assertedBy', 'date'].some(
            (field) => !sameValue(facts[field], editors[field]),
          );
          const compare = ({ inferred, ...rest }: Facts): Facts =>
            isMarkless || inferred === undefined ? rest : { ...rest, inferred };
          expect(compare(factsOf(path, merged))).toEqual(compare(byGitRead.facts));
          expect(splitFrontMatter(merged)?.body).toBe(splitFrontMatter(byGit)?.body);
          const comments = (one: string): string[] => commentsIn(splitFrontMatter(one)?.yaml ?? '').sort();
          expect(comments(merged)).toEqual(comments(byGit));
        }
      });
      // Few runs compare a record: chance decides how many it takes until one does.
      for (let runs = 0; runs < numRuns || (compared === 0 && runs < mostMergedRuns); runs += numRuns)
        fc.assert(asByGit, { numRuns });
      expect(compared).toBeGreaterThan(0);
    });
  });
});
