import type { InferredOfDate } from './format-date.ts';

/** What of a record's date the article does not state, from the record's `inferred` list and the field's name. */
export function inferredOfDate(inferred: readonly string[] | undefined, field: string): InferredOfDate {
  if (inferred?.includes(field)) return 'all';
  return inferred?.includes(`${field}.year`) ? 'year' : 'nothing';
}
