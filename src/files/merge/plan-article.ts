import { recordKinds } from '../../records/id.ts';
import type { Parsed, ParsedEntry } from '../../records/parsed.ts';
import { parseKey } from '../../records/record-address.ts';
import { sameValue, type Value, statedFacts } from '../facts.ts';
import { nameDrafts } from './name-drafts.ts';
import { nameIdentities, parsedMentions, parsedNames, planEntities } from './plan-entities.ts';
import { planRecords, type RecordsPlan } from './plan-records.ts';
import type { ArticlePlan, PlanGround } from './plan.ts';
import { recordsOfArticle } from '../draft/records-of-article.ts';
import { outlineOf } from '../read/stated-text.ts';
import { wordsStandIn } from './words-stand.ts';

const byRecord = (one: { record: string }, other: { record: string }): number =>
  one.record < other.record ? -1 : one.record > other.record ? 1 : 0;

const kindOrder = (record: string): number => recordKinds.indexOf(parseKey(record).kind);

const readerOf = ({ reader }: PlanGround): Pick<Parsed, 'reader'> => (reader === undefined ? {} : { reader });

const factsOf = (entries: readonly ParsedEntry[]): Value =>
  entries.map((entry) => [entry.record, statedFacts(entry)]);

/** What is kept of the records for the next parse. */
function keptEntries({ outcomes, entries }: RecordsPlan, isTextAway: boolean): ParsedEntry[] {
  const deleted = new Set(outcomes.filter(({ state }) => state === 'deleted').map(({ record }) => record));
  return (
    entries
      // Of a text that stays away nothing is kept but what its records say: a deleted one is known by its place.
      .map((entry) => (isTextAway && deleted.has(entry.record) ? { ...entry, base: {} } : entry))
      .toSorted(byRecord)
  );
}

/**
 * Plans what a parse of one article does to its records: which are new, which fields follow the article, what stays.
 * Pure: the same ground always gives the same plan, and a plan made after it was carried out changes nothing.
 */
export function planArticle(ground: PlanGround): ArticlePlan {
  const { id, article, isTextAway = false, findings, identities, before, unreadable, index } = ground;
  const files = new Map(ground.files.map((file) => [file.record, file]));
  const entries = before?.entries ?? [];
  const references = new Map([...identities].map(([place, { is }]) => [place, is]));
  const { drafts, leftOut } = recordsOfArticle(article, findings, references, isTextAway);
  const named = nameDrafts(drafts, { article, entries, files, unreadable, former: index.formerly });
  const records = planRecords(named, {
    article: id,
    entries,
    files,
    unreadable,
    former: index.formerly,
    stands: wordsStandIn(article),
  });
  const names = nameIdentities(findings, identities);
  const isThere = (is: string): boolean => index.byReference.has(is) || unreadable.has(is);
  const entityChanges = planEntities(
    // The file of somebody who was split stays deleted: an editor says which of the two a record means.
    names.filter(({ is }) => !index.split.has(is)),
    isThere,
    records.referred,
  );
  const written = new Set(entityChanges.map(({ path }) => path));
  const nowEntries = keptEntries(records, isTextAway);
  return {
    article: id,
    outcomes: records.outcomes.toSorted((one, other) => kindOrder(one.record) - kindOrder(other.record)),
    changes: [...entityChanges, ...records.changes],
    leftOut,
    identities: names,
    parsed: {
      format: 1,
      article: id,
      ...readerOf(ground),
      entries: nowEntries,
      names: parsedNames(names, before?.names ?? []),
      mentions: parsedMentions(
        article,
        findings,
        identities,
        (is) => isThere(is) || written.has(`${is}.mdx`),
      ),
      // What was proved was proved of these facts; once they change, it is no longer.
      proof: sameValue(factsOf(entries), factsOf(nowEntries)) ? (before?.proof ?? null) : null,
      ...(isTextAway && { outline: outlineOf(article) }),
    },
  };
}
