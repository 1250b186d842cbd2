import { sameValue, type EntryFacts, type Facts, type Value } from '../facts.ts';
import { fieldOf, mergeRecord, textsOf, type Merge } from './merge-record.ts';

/** Marks about open fields stay as the base has them; all others are the article's. */
function openMarks(base: Facts, article: Facts, isOpen: (field: string) => boolean): string[] {
  const marks = [
    ...textsOf(article['inferred']).filter((mark) => !isOpen(fieldOf(mark))),
    ...textsOf(base['inferred']).filter((mark) => isOpen(fieldOf(mark))),
  ];
  return [...new Set(marks)];
}

/**
 * Merges one record three ways and says what the next merge rests on. Where both the editor and the article changed a
 * field, its base is not advanced and the article's value is kept beside it, so that every later merge finds
 * the same case until the file or the article settles it, or someone decides.
 * @param base what the last parse wrote
 * @param editor what the record's file says now
 * @param article what the parse makes of the article now
 * @param hasNote whether an editor wrote a note below the record's fields
 */
export function mergeEntry(
  base: Facts,
  editor: Facts,
  article: Facts,
  hasNote = false,
): { readonly merge: Merge; readonly entry: EntryFacts } {
  const merge = mergeRecord(base, editor, article, hasNote);
  if (merge.conflicts.length === 0) return { merge, entry: { base: { ...article } } };
  const open = new Map(merge.conflicts.map((conflict) => [conflict.field, conflict]));
  const marks = openMarks(base, article, (field) => open.has(field));
  const kept: [string, Value][] = [];
  // In the article's order, so that an entry's line differs in its open fields alone.
  for (const field of new Set([...Object.keys(article), ...Object.keys(base)])) {
    if (field === 'inferred') continue;
    const conflict = open.get(field);
    const value = conflict ? conflict.base : article[field];
    if (value !== undefined) kept.push([field, value]);
  }
  if (marks.length > 0) kept.push(['inferred', marks]);
  const nowBase: Record<string, Value> = Object.fromEntries(kept);
  const changed = Object.entries(article).filter(([field, value]) => !sameValue(nowBase[field], value));
  const remove = Object.keys(nowBase).filter((field) => !Object.hasOwn(article, field));
  return { merge, entry: { base: nowBase, pending: { set: Object.fromEntries(changed), remove } } };
}
