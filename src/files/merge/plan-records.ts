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
import type { Draft } from '../draft/records-of-article.ts';
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

/** Holds every draft against its file and what the last parse wrote, and every old entry against the drafts. */
export function planRecords(
  named: readonly NamedDraft[],
  {
    article,
    entries,
    files,
    unreadable,
    former,
    stands,
  }: {
    readonly article: string;
    readonly entries: readonly ParsedEntry[];
    readonly files: ReadonlyMap<string, PresentFile>;
    readonly unreadable: ReadonlySet<string>;
    /** Reference that somebody had before → the one that leads to the same now. */
    readonly former: ReadonlyMap<string, string>;
    /** Whether the words of an entry stand in the article. */
    readonly stands: (entry: ParsedEntry) => boolean;
  },
): RecordsPlan {
  const isThere = (record: string): boolean => files.has(record) || unreadable.has(record);
  const isDeleted = ({ record, entry }: NamedDraft): boolean => entry !== null && !isThere(record);
  const idOfQuote = (place: number | null): string | undefined => {
    const target = place === null ? undefined : named[place];
    return target && !isDeleted(target) ? parseKey(target.record).id : undefined;
  };
  const outcomes: Outcome[] = [];
  const changes: FileChange[] = [];
  const nowEntries: ParsedEntry[] = [];
  const referred = new Set<string>();
  for (const one of named) {
    const { record, entry, draft } = one;
    // What was deleted stands in the list of its own.
    if (one.isRepeated) continue;
    if (unreadable.has(record)) {
      // Nothing is known about the file, so what the last parse wrote stays the base of its merge.
      if (entry) nowEntries.push(entry);
      outcomes.push({ record, state: 'kept', conflicts: [] });
      continue;
    }
    const facts = linkedFacts(draft, idOfQuote);
    const at = copyPlaces(draft.at);
    const file = files.get(record);
    const merged = file && mergeEntry(entry?.base ?? facts, file.facts, facts, file.hasNote);
    const after = file && merged ? editedFacts(file.facts, merged.merge) : {};
    const confirmed = file && keepConfirmation(entry?.confirmed, { before: file.facts, after }, former);
    nowEntries.push({ record, ...(merged?.entry ?? { base: facts }), at, ...(confirmed && { confirmed }) });
    if (isDeleted(one)) {
      outcomes.push({ record, state: 'deleted', conflicts: [] });
      continue;
    }
    for (const reference of referencesIn(facts)) referred.add(reference);
    const path = `${addressIn(article, record)}.mdx`;
    if (!merged) {
      changes.push({ path, create: { kind: draft.kind, facts } });
      outcomes.push({ record, state: 'new', conflicts: [] });
      continue;
    }
    const { set, remove, conflicts } = merged.merge;
    const isChanged = Object.keys(set).length > 0 || remove.length > 0;
    if (isChanged) changes.push({ path, kind: draft.kind, set, remove });
    const reread = identifyingFields
      .map((field) => ({ field, was: file.facts[field], now: after[field] }))
      .filter(({ was, now }) => !sameValue(was, now));
    outcomes.push({ record, state: isChanged ? 'changed' : 'kept', conflicts, reread });
  }
  const continued = new Set(named.flatMap(({ record, entry }) => [record, entry?.record]));
  for (const entry of entries.filter(({ record }) => !continued.has(record))) {
    if (!isThere(entry.record)) {
      nowEntries.push(withoutMark(entry));
      outcomes.push({ record: entry.record, state: 'deleted', conflicts: [] });
      continue;
    }
    const isStanding = stands(entry);
    const now = orphanedEntry(entry, { file: files.get(entry.record), stands: isStanding, former });
    nowEntries.push(now);
    const state = now.orphaned === 'left' ? 'kept' : 'orphaned';
    outcomes.push({ record: entry.record, state, conflicts: [], stands: isStanding });
  }
  return { outcomes, changes, entries: nowEntries, referred };
}
