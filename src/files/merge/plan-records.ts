import type { FileChange } from '../write/resolve-change.ts';
import type { PresentFile } from '../present-file.ts';
import type { ParsedEntry } from '../../records/parsed.ts';
import { addressIn, parseKey } from '../../records/record-address.ts';
import { asFacts, sameValue, type Facts, editedFacts } from '../facts.ts';
import { keepConfirmation } from './keep-confirmation.ts';
import { mergeEntry } from './merge-entry.ts';
import { identifyingFields } from './merge-record.ts';
import type { NamedDraft } from './name-drafts.ts';
import type { Outcome } from './plan.ts';
import type { Draft } from '../draft/draft-of-finding.ts';
import { referencesIn } from '../identity/references-in.ts';

/** What becomes of the records of one article. */
export interface RecordsPlan {
  readonly outcomes: readonly Outcome[];
  readonly changes: readonly FileChange[];
  readonly entries: readonly ParsedEntry[];
  /** Everybody to whom a record that has a file refers, as the article has it. */
  readonly referred: ReadonlySet<string>;
}

const copyPlaces = (at: Draft['at']): ParsedEntry['at'] =>
  Object.fromEntries(Object.entries(at).map(([field, positions]) => [field, [...positions]]));

/** A draft's facts with the quotes that it answers or restates; one that an editor deleted is not referred to. */
function linkedFacts(
  { facts, answers, restates }: Draft,
  idOfQuote: (place: number | null) => string | undefined,
): Facts {
  const { inferred, ...stated } = facts;
  const linked = { ...stated, answers: idOfQuote(answers), restates: idOfQuote(restates), inferred };
  return asFacts(Object.fromEntries(Object.entries(linked).filter(([, value]) => value !== undefined)));
}

/**
 * The entry of a record that was not found. It awaits an editor until one has left it in place where its words stand, or
 * has marked it as no longer in the article.
 */
function orphanedEntry(
  { record, base, pending, at, orphaned, confirmed: earlier }: ParsedEntry,
  {
    file,
    stands,
    former,
  }: { file: PresentFile | undefined; stands: boolean; former: ReadonlyMap<string, string> },
): ParsedEntry {
  const confirmed = file
    ? keepConfirmation(earlier, { before: file.facts, after: file.facts }, former)
    : earlier;
  const isMarked = file?.facts['noLongerInArticle'] === true;
  const isLeft = isMarked || (orphaned === 'left' && stands);
  return {
    record,
    base,
    ...(pending && { pending }),
    at,
    orphaned: isLeft ? 'left' : 'open',
    ...(stands && { stands }),
    ...(confirmed && { confirmed }),
  };
}

/** An entry whose record is gone awaits no decision. */
const withoutMark = ({ record, base, at }: ParsedEntry): ParsedEntry => ({ record, base, at });

/** What becomes of one record. */
interface RecordPlan {
  readonly outcome: Outcome;
  /** Null where its file stays as it is. */
  readonly change: FileChange | null;
  /** What to keep of it for the next parse; null where no parse has found it. */
  readonly entry: ParsedEntry | null;
  /** Everybody to whom it refers, as the article has it; nobody where it has no file that can be read. */
  readonly refersTo: readonly string[];
}

/** What the records of an article are planned on. */
interface RecordsGround {
  readonly article: string;
  readonly entries: readonly ParsedEntry[];
  readonly files: ReadonlyMap<string, PresentFile>;
  readonly unreadable: ReadonlySet<string>;
  /** Reference that somebody had before → the one that leads to the same now. */
  readonly former: ReadonlyMap<string, string>;
  /** Whether the words of an entry stand in the article. */
  readonly stands: (entry: ParsedEntry) => boolean;
}

const unchanged = (record: string, state: Outcome['state'], entry: ParsedEntry | null): RecordPlan => ({
  outcome: { record, state, conflicts: [] },
  change: null,
  entry,
  refersTo: [],
});

/** Holds a draft against its file and what the last parse wrote. */
function planDraft(
  { record, entry, draft }: NamedDraft,
  facts: Facts,
  { article, files, unreadable, former }: RecordsGround,
): RecordPlan {
  // Nothing is known about the file, so what the last parse wrote stays the base of its merge.
  if (unreadable.has(record)) return unchanged(record, 'kept', entry);
  const found = { record, base: facts, at: copyPlaces(draft.at) };
  const file = files.get(record);
  if (!file && entry) return unchanged(record, 'deleted', found);
  const path = `${addressIn(article, record)}.mdx`;
  const refersTo = referencesIn(facts);
  if (!file) {
    const change = { path, create: { kind: draft.kind, facts } };
    return { outcome: { record, state: 'new', conflicts: [] }, change, entry: found, refersTo };
  }
  const { merge, entry: merged } = mergeEntry(entry?.base ?? facts, file.facts, facts, file.hasNote);
  const { set, remove, conflicts } = merge;
  const after = editedFacts(file.facts, merge);
  const confirmed = keepConfirmation(entry?.confirmed, { before: file.facts, after }, former);
  const isChanged = Object.keys(set).length > 0 || remove.length > 0;
  const reread = identifyingFields
    .map((field) => ({ field, was: file.facts[field], now: after[field] }))
    .filter(({ was, now }) => !sameValue(was, now));
  return {
    outcome: { record, state: isChanged ? 'changed' : 'kept', conflicts, reread },
    change: isChanged ? { path, kind: draft.kind, set, remove } : null,
    entry: { ...found, ...merged, ...(confirmed && { confirmed }) },
    refersTo,
  };
}

/** Says what becomes of a record that the last parse knew and this one has not found. */
function planUnfound(entry: ParsedEntry, { files, unreadable, former, stands }: RecordsGround): RecordPlan {
  const { record } = entry;
  const file = files.get(record);
  if (!file && !unreadable.has(record)) return unchanged(record, 'deleted', withoutMark(entry));
  const isStanding = stands(entry);
  const now = orphanedEntry(entry, { file, stands: isStanding, former });
  const state = now.orphaned === 'left' ? 'kept' : 'orphaned';
  return {
    outcome: { record, state, conflicts: [], stands: isStanding },
    change: null,
    entry: now,
    refersTo: [],
  };
}

/** Holds every draft against its file and what the last parse wrote, and every old entry against the drafts. */
export function planRecords(named: readonly NamedDraft[], ground: RecordsGround): RecordsPlan {
  const { entries, files, unreadable } = ground;
  const isDeleted = ({ record, entry }: NamedDraft): boolean =>
    entry !== null && !files.has(record) && !unreadable.has(record);
  const idOfQuote = (place: number | null): string | undefined => {
    const target = place === null ? undefined : named[place];
    return target && !isDeleted(target) ? parseKey(target.record).id : undefined;
  };
  const continued = new Set(named.flatMap(({ record, entry }) => [record, entry?.record]));
  const plans = [
    ...named
      // What was deleted stands in the list of its own.
      .filter(({ isRepeated }) => !isRepeated)
      .map((one) => planDraft(one, linkedFacts(one.draft, idOfQuote), ground)),
    ...entries.filter(({ record }) => !continued.has(record)).map((entry) => planUnfound(entry, ground)),
  ];
  return {
    outcomes: plans.map(({ outcome }) => outcome),
    changes: plans.flatMap(({ change }) => change ?? []),
    entries: plans.flatMap(({ entry }) => entry ?? []),
    referred: new Set(plans.flatMap(({ refersTo }) => refersTo)),
  };
}
