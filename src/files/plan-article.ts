import type { Article } from '../article/article.ts';
import type { Findings } from '../extract/findings.ts';
import { recordKinds, type RecordKind } from '../records/id.ts';
import type { Parsed, ParsedEntry } from '../records/parsed.ts';
import { entitiesOfFindings } from './entities-of-findings.ts';
import type { EntityIndex } from './entity-index.ts';
import { asFacts, sameValue, type Facts } from './facts.ts';
import { matchEntities, type Identity } from './match-entities.ts';
import { matchEntries, matchFiles } from './match-entries.ts';
import { mergeRecord, type Conflict } from './merge-record.ts';
import { nameRecord } from './name-record.ts';
import { placer } from './place-span.ts';
import { recordsOfArticle, type Draft, type LeftOut } from './records-of-article.ts';
import { freeId } from './slug.ts';
import { writeRecord } from './write-record.ts';

/** What becomes of one record in a parse. */
export interface Outcome {
  /** Kind and id: `quotes/okafor-bridge-will-open`. */
  readonly record: string;
  /**
   * `new`: a file that was not there; `changed`: fields follow the article; `kept`: nothing changes;
   * `orphaned`: the file is there, and the article no longer says it; `deleted`: an editor deleted it, and so it stays.
   */
  readonly state: 'new' | 'changed' | 'kept' | 'orphaned' | 'deleted';
  readonly conflicts: readonly Conflict[];
}

/** A file to write: a new one with its text, or fields to change in one that is there. Paths are below the content folder. */
export type FileChange =
  | { readonly path: string; readonly create: string }
  | {
      readonly path: string;
      readonly kind: RecordKind;
      readonly set: Facts;
      readonly remove: readonly string[];
    };

/** What a parse of one article would do; nothing is written yet. */
export interface ArticlePlan {
  readonly article: string;
  readonly outcomes: readonly Outcome[];
  /** New files of people, organisations and documents, then records: in the order in which they are to be written. */
  readonly changes: readonly FileChange[];
  /** What to leave for the next parse; written last. */
  readonly parsed: Parsed;
  readonly leftOut: readonly LeftOut[];
  readonly identities: readonly (Identity & { readonly role: string | null })[];
}

/** A record's file as the plan sees it. */
export interface PresentFile {
  /** Kind and id. */
  readonly record: string;
  readonly facts: Facts;
}

/** All that a plan rests on. */
export interface PlanGround {
  readonly id: string;
  readonly article: Article;
  readonly findings: Findings;
  /** What the last parse of this article left; null before the first. */
  readonly before: Parsed | null;
  /** The article's record files that can be read. */
  readonly files: readonly PresentFile[];
  /** Records (kind and id) and entities (folder and id) whose file is there but cannot be read: not touched. */
  readonly unreadable: ReadonlySet<string>;
  readonly index: EntityIndex;
}

const attributionFields = ['speaker', 'assertedBy'] as const;

const referencesIn = (facts: Facts): string[] =>
  attributionFields.map((field) => facts[field]).filter((value) => typeof value === 'string');

/** Where an editor has put a namesake into a record, in place of the one whom the parse had taken a name for. */
function chosenNamesakes(
  entries: readonly ParsedEntry[],
  files: ReadonlyMap<string, PresentFile>,
  index: EntityIndex,
): Map<string, string> {
  const chosen = new Map<string, string>();
  for (const { record, base } of entries)
    for (const field of attributionFields) {
      const [was, now] = [base[field], files.get(record)?.facts[field]];
      if (typeof was !== 'string' || typeof now !== 'string' || was === now) continue;
      const [one, other] = [index.byReference.get(was), index.byReference.get(now)];
      if (one?.kind === other?.kind && one?.name === other?.name && one && other) chosen.set(was, now);
    }
  return chosen;
}

/** The words that the article's title has in quotation marks. */
function emphasisedWords({ metadata, blocks, text }: Article): Set<string> {
  const heading = blocks.find(({ kind }) => kind === 'title');
  const titles = [metadata.title, metadata.source?.title, heading && text.slice(heading.start, heading.end)];
  const words = new Set<string>();
  for (const title of titles)
    for (const [, inside = ''] of (title ?? '').slice(0, 500).matchAll(/[“"‘]([^“”"‘’]{1,60})[”"’]/g))
      for (const word of inside.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) words.add(word);
  return words;
}

interface Named {
  readonly draft: Draft;
  readonly record: string;
  /** The entry of the last parse that it continues. */
  readonly entry: ParsedEntry | null;
}

/** Gives every draft its record: the one it was, or a new name. */
function nameDrafts(
  drafts: readonly Draft[],
  { article, before, files }: PlanGround,
  isTaken: (record: string) => boolean,
): Named[] {
  const entries = before?.entries ?? [];
  const matches = matchEntries(entries, drafts);
  const known = new Set(entries.map(({ record }) => record));
  const loose = files.filter(({ record }) => !known.has(record));
  const unmatched = [...drafts.entries()]
    .filter(([index]) => !matches.has(index))
    .map(([index, draft]) => ({ draft, index }));
  const looseKinds = loose.map(({ record, facts }) => ({ kind: record.split('/')[0] ?? '', facts }));
  const found = matchFiles(looseKinds, unmatched);
  const emphasised = emphasisedWords(article);
  const given = new Set<string>();
  return drafts.map((draft, index) => {
    const old = matches.get(index);
    const entry = (old === undefined ? null : entries[old]) ?? null;
    if (entry) return { draft, record: entry.record, entry };
    const file = found.get(index);
    const record = file === undefined ? undefined : loose[file]?.record;
    if (record !== undefined) return { draft, record, entry };
    const wanted = nameRecord(draft.kind, draft.facts, { who: draft.who, emphasised });
    const id = freeId(wanted, (one) => isTaken(`${draft.kind}/${one}`) || given.has(`${draft.kind}/${one}`));
    given.add(`${draft.kind}/${id}`);
    return { draft, record: `${draft.kind}/${id}`, entry };
  });
}

const byRecord = (one: { record: string }, other: { record: string }): number =>
  one.record < other.record ? -1 : one.record > other.record ? 1 : 0;

const idOf = (record: string): string => record.split('/')[1] ?? '';

/**
 * Plans what a parse of one article does to its records: which are new, which fields follow the article, what stays.
 * Pure: the same ground always gives the same plan, and a plan made after it was carried out changes nothing.
 */
export function planArticle(ground: PlanGround): ArticlePlan {
  const { id, article, findings, before, unreadable, index } = ground;
  const files = new Map(ground.files.map((file) => [file.record, file]));
  const entries = before?.entries ?? [];
  const { wanted, referred } = entitiesOfFindings(findings);
  const identities = matchEntities(id, findings.entities, {
    wanted,
    index,
    before: before?.names ?? [],
    chosen: chosenNamesakes(entries, files, index),
    inFiles: new Set(ground.files.flatMap(({ facts }) => referencesIn(facts))),
  });
  const references = new Map([...identities].map(([place, { is }]) => [place, is]));
  const { drafts, leftOut } = recordsOfArticle(article, findings, references);
  const known = new Set(entries.map(({ record }) => record));
  const named = nameDrafts(
    drafts,
    ground,
    (record) => known.has(record) || files.has(record) || unreadable.has(record),
  );

  const isDeleted = ({ record, entry }: Named): boolean =>
    entry !== null && !files.has(record) && !unreadable.has(record);
  const link = (place: number | null): string | undefined => {
    const target = place === null ? undefined : named[place];
    return target && !isDeleted(target) ? idOf(target.record) : undefined;
  };
  const factsOf = ({ draft }: Named): Facts => {
    const [answers, restates] = [link(draft.answers), link(draft.restates)];
    if (answers === undefined && restates === undefined) return draft.facts;
    const { inferred, ...facts } = draft.facts;
    return asFacts({
      ...facts,
      ...(answers === undefined ? {} : { answers }),
      ...(restates === undefined ? {} : { restates }),
      ...(inferred === undefined ? {} : { inferred }),
    });
  };

  const outcomes: Outcome[] = [];
  const changes: FileChange[] = [];
  const nowEntries: ParsedEntry[] = [];
  const referredNow = new Set<string>();
  for (const one of named) {
    const { record, entry, draft } = one;
    const facts = factsOf(one);
    const path = `${draft.kind}/${id}/${idOf(record)}.mdx`;
    const file = files.get(record);
    if (unreadable.has(record)) {
      // Nothing is known about the file, so what the last parse wrote stays the base of its merge.
      if (entry) nowEntries.push(entry);
      outcomes.push({ record, state: 'kept', conflicts: [] });
      continue;
    }
    nowEntries.push({ record, base: facts, at: copyPlaces(draft.at) });
    if (isDeleted(one)) {
      outcomes.push({ record, state: 'deleted', conflicts: [] });
      continue;
    }
    for (const reference of referencesIn(facts)) referredNow.add(reference);
    if (!file) {
      changes.push({ path, create: writeRecord(draft.kind, facts) });
      outcomes.push({ record, state: 'new', conflicts: [] });
      continue;
    }
    const { set, remove, conflicts } = mergeRecord(entry?.base ?? facts, file.facts, facts);
    const isChanged = Object.keys(set).length > 0 || remove.length > 0;
    if (isChanged) changes.push({ path, kind: draft.kind, set, remove });
    outcomes.push({ record, state: isChanged ? 'changed' : 'kept', conflicts });
  }
  const continued = new Set(named.map(({ record }) => record));
  for (const entry of entries) {
    const { record } = entry;
    if (continued.has(record)) continue;
    nowEntries.push(entry);
    const isThere = files.has(record) || unreadable.has(record);
    outcomes.push({ record, state: isThere ? 'orphaned' : 'deleted', conflicts: [] });
  }

  const entityChanges: FileChange[] = [];
  const people: (Identity & { role: string | null })[] = [];
  for (const [place, identity] of identities) {
    const [kind = ''] = identity.is.split('/');
    people.push({ ...identity, role: findings.entities[place]?.role ?? null });
    const isThere = index.byReference.has(identity.is) || unreadable.has(identity.is);
    if (isThere || !(identity.isNew || (referred.has(place) && referredNow.has(identity.is)))) continue;
    if (kind !== 'people' && kind !== 'organisations' && kind !== 'documents') continue;
    const aliases = identity.aliases.length > 0 ? { aliases: [...identity.aliases] } : {};
    entityChanges.push({
      path: `${identity.is}.mdx`,
      create: writeRecord(kind, { name: identity.name, ...aliases }),
    });
  }
  const sorted = nowEntries.toSorted(byRecord);
  const factsBefore = entries.map(({ record, base }) => ({ record, base }));
  const factsNow = sorted.map(({ record, base }) => ({ record, base }));
  const written = new Set(entityChanges.map(({ path }) => path));
  const hasFile = (is: string): boolean =>
    index.byReference.has(is) || unreadable.has(is) || written.has(`${is}.mdx`);
  return {
    article: id,
    outcomes: outcomes.toSorted((one, other) => order(one.record) - order(other.record)),
    changes: [...entityChanges, ...changes],
    leftOut,
    identities: people,
    parsed: {
      format: 1,
      article: id,
      entries: sorted,
      names: namesOf(people, before?.names ?? []),
      mentions: mentionsOf(article, findings, identities, hasFile),
      // What was proved, was proved of other facts once these change.
      proof: sameValue(asFacts({ all: factsBefore })['all'], asFacts({ all: factsNow })['all'])
        ? (before?.proof ?? null)
        : null,
    },
  };
}

const order = (record: string): number => recordKinds.findIndex((kind) => record.startsWith(`${kind}/`));

const copyPlaces = (at: Draft['at']): ParsedEntry['at'] =>
  Object.fromEntries(Object.entries(at).map(([field, positions]) => [field, [...positions]]));

/** The names of this parse, and those that the article gave before: an id that was given stays given. */
function namesOf(
  people: readonly (Identity & { role: string | null })[],
  before: Parsed['names'],
): Parsed['names'] {
  const now = people.map(({ is, name, aliases, role, inferred }) => ({
    is,
    name,
    aliases: [...aliases],
    role,
    inferred,
  }));
  const present = new Set(now.map(({ is }) => is));
  const all = [...now, ...before.filter(({ is }) => !present.has(is))];
  return all.sort((one, other) => (one.is < other.is ? -1 : one.is > other.is ? 1 : 0));
}

function mentionsOf(
  article: Article,
  findings: Findings,
  identities: ReadonlyMap<number, Identity>,
  hasFile: (is: string) => boolean,
): Parsed['mentions'] {
  const place = placer(article);
  return [...identities]
    .filter(([, { is }]) => hasFile(is))
    .flatMap(([index, { is }]) =>
      (findings.entities[index]?.mentions ?? []).map((span) => ({ of: is, span })),
    )
    .sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end)
    .flatMap(({ of, span }) => place(span).map((at) => ({ of, at })));
}
