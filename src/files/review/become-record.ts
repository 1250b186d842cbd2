import type { ParsedEntry } from '../../records/parsed.ts';
import { parseKey } from '../../records/record-address.ts';
import { decideRecord, type Decided } from './decide-record.ts';
import { sameValue, statedFacts } from '../facts.ts';
import { isUntouched } from './likely-records.ts';
import { identifyingFields, textsOf } from '../merge/merge-record.ts';
import type { PresentFile } from '../present-file.ts';

/** A record of the last parse with its file. */
export interface KnownRecord {
  readonly entry: ParsedEntry;
  readonly file: PresentFile;
}

/** Why an orphaned record cannot be another one now; null where it can. */
function whyNot({ entry }: KnownRecord, wanted: string, found: KnownRecord | null): string | null {
  if (found === null) return `There is no record ${wanted} in this article.`;
  if (parseKey(wanted).kind !== parseKey(entry.record).kind)
    return `${wanted} is of another kind: an orphaned record can only be one of its own kind now.`;
  if (found.entry.orphaned !== undefined) return `${wanted} was not found in the article either.`;
  if (!isUntouched(found.entry, found.file))
    return `An editor has worked on ${wanted} as well. Bring the two together by hand, delete this one, or keep it.`;
  return null;
}

/**
 * Makes an orphaned record, on paper, the record that the last parse found instead: its id, its edits and whatever an
 * editor added stay; what no editor touched follows the article, whoever says it and the figure among it.
 * @param wanted kind and id of the record that it is now
 * @param found that record; null where there is none
 * @returns what to change in the orphaned record's file, and its entry; or a sentence where that cannot be done
 */
export function becomeRecord(
  orphan: KnownRecord,
  wanted: string,
  found: KnownRecord | null,
): Decided | string {
  const why = whyNot(orphan, wanted, found);
  if (why !== null || found === null) return why ?? '';
  const { entry, file } = orphan;
  const article = statedFacts(found.entry);
  const followed = identifyingFields.filter(
    (field) =>
      sameValue(entry.base[field], file.facts[field]) && !sameValue(entry.base[field], article[field]),
  );
  const decided = decideRecord(
    {
      record: entry.record,
      base: entry.base,
      pending: {
        set: { ...article },
        remove: Object.keys(entry.base).filter((field) => !Object.hasOwn(article, field)),
      },
      at: found.entry.at,
      ...(entry.confirmed && { confirmed: entry.confirmed }),
    },
    file,
    new Map(followed.map((field) => [field, 'take'])),
  );
  if (typeof decided === 'string') return decided;
  const { set, remove } = decided.edit;
  const formerly = [...textsOf(file.facts['formerly']), parseKey(wanted).id];
  const isMarked = file.facts['noLongerInArticle'] !== undefined;
  return {
    ...decided,
    edit: { set: { ...set, formerly }, remove: isMarked ? [...remove, 'noLongerInArticle'] : remove },
  };
}

/** The fields by which a record of an article refers to another one of it. */
const links = ['answers', 'restates', 'sameCountAs'] as const;

/**
 * What of a record refers to one that has another id now.
 * @returns fields with the new id; none where it does not refer to that record
 */
export function linksTo(
  facts: Readonly<Record<string, unknown>>,
  kind: string,
  id: string,
  now: string,
): Record<string, string> {
  const ofKind = links.filter((field) => (field === 'sameCountAs') === (kind === 'statistics'));
  return Object.fromEntries(
    ofKind.filter((field) => facts[field] === id && kind !== 'timeline').map((field) => [field, now]),
  );
}
