import type { ParsedEntry } from '../../records/parsed.ts';
import { parseKey } from '../../records/record-address.ts';
import { recordSchemas } from '../../records/record-schemas.ts';
import type { Edit } from '../facts.ts';
import { sameValue, type Facts, type Value, editedFacts, statedFacts } from '../facts.ts';
import { findFlaws } from '../../article/front-matter/find-flaws.ts';
import { mergeEntry } from '../merge/merge-entry.ts';
import { fieldOf, textsOf } from '../merge/merge-record.ts';
import type { PresentFile } from '../present-file.ts';
import type { Decision } from './review-case.ts';

/** What decisions make of one record. */
export interface Decided {
  /** What changes in the record's file. */
  readonly edit: Edit;
  readonly entry: ParsedEntry;
}

function put(facts: Map<string, Value>, field: string, value: Value | undefined): void {
  if (value === undefined) facts.delete(field);
  else facts.set(field, value);
}

/** Gives the marks about a field the way the article has them. */
function takeMarks(facts: Map<string, Value>, field: string, article: Facts): void {
  const marks = [
    ...textsOf(facts.get('inferred')).filter((mark) => fieldOf(mark) !== field),
    ...textsOf(article['inferred']).filter((mark) => fieldOf(mark) === field),
  ];
  if (!sameValue(marks, textsOf(facts.get('inferred'))))
    put(facts, 'inferred', marks.length > 0 ? marks : undefined);
}

/**
 * Carries out decisions about fields of one record, on paper: `keep` leaves the file, `take` puts the article's value into it,
 * `edit` another; all three make the article's value the base of the next merge, so that the case is over.
 * @param file what the record's file says now
 * @param decisions field → what was decided
 * @returns what to change, or a sentence where the record would no longer be a valid one
 */
export function decideRecord(
  entry: ParsedEntry,
  { facts: editor, hasNote }: Pick<PresentFile, 'facts' | 'hasNote'>,
  decisions: ReadonlyMap<string, Decision>,
): Decided | string {
  const article = statedFacts(entry);
  const [base, file] = [new Map(Object.entries(entry.base)), new Map(Object.entries(editor))];
  for (const [field, decision] of decisions) {
    put(base, field, article[field]);
    takeMarks(base, field, article);
    if (decision === 'take') {
      put(file, field, article[field]);
      takeMarks(file, field, article);
    } else if (typeof decision === 'object' && 'edit' in decision) file.set(field, decision.edit);
  }
  const decided = Object.fromEntries(file);
  const merged = mergeEntry(Object.fromEntries(base), decided, article, hasNote);
  const facts = editedFacts(decided, merged.merge);
  const schema = recordSchemas[parseKey(entry.record).kind];
  const checked = schema.safeParse(facts);
  if (!checked.success) {
    const flaws = findFlaws(checked.error, facts, {
      lines: new Map(),
      firstLine: 1,
      fields: Object.keys(schema.shape),
    });
    return flaws.map(({ message, hint }) => (hint === undefined ? message : `${message} ${hint}`)).join(' ');
  }
  const set = Object.entries(facts).filter(([field, value]) => !sameValue(editor[field], value));
  const remove = Object.keys(editor).filter((field) => !Object.hasOwn(facts, field));
  return {
    edit: { set: Object.fromEntries(set), remove },
    entry: {
      record: entry.record,
      ...merged.entry,
      at: entry.at,
      ...(entry.confirmed && { confirmed: entry.confirmed }),
    },
  };
}
