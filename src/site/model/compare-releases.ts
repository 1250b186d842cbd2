import { isDeepStrictEqual } from 'node:util';
import type { Released, ReleasedValues } from '../../records/release.ts';

/** One field of a record that differs; undefined where the record did not have it, or has it no longer. */
export interface ChangedField {
  readonly field: string;
  readonly was: ReleasedValues[string] | undefined;
  readonly now: ReleasedValues[string] | undefined;
}

/** One record that differs between two releases. */
export interface ChangedRecord {
  /** Kind and id, as in `quotes/mayorkas-outside-the-responsibility`. */
  readonly record: string;
  /** Its values in the earlier release; null where it is new. */
  readonly was: ReleasedValues | null;
  /** Its values in the later release; null where it is gone. */
  readonly now: ReleasedValues | null;
  /** The fields that differ, where it stands in both. */
  readonly fields: readonly ChangedField[];
}

/** All that differs between two releases of an article. */
export interface ReleaseDifference {
  readonly title: { readonly was: string; readonly now: string } | null;
  readonly records: readonly ChangedRecord[];
}

function changedFields(was: ReleasedValues, now: ReleasedValues): ChangedField[] {
  return [...new Set([...Object.keys(was), ...Object.keys(now)])]
    .map((field) => ({ field, was: was[field], now: now[field] }))
    .filter((change) => !isDeepStrictEqual(change.was, change.now));
}

/**
 * Compares two releases, or a release with what the records say now: first what was changed or taken out, in the order
 * of the earlier one, then what was added. The order of keys says nothing; that of a list does.
 */
export function compareReleases(earlier: Released, later: Released): ReleaseDifference {
  const was = new Map(Object.entries(earlier.records));
  const now = new Map(Object.entries(later.records));
  const kept = [...was].flatMap(([record, values]): ChangedRecord[] => {
    const present = now.get(record);
    if (present === undefined) return [{ record, was: values, now: null, fields: [] }];
    const fields = changedFields(values, present);
    return fields.length === 0 ? [] : [{ record, was: values, now: present, fields }];
  });
  const added = [...now]
    .filter(([record]) => !was.has(record))
    .map(([record, values]) => ({ record, was: null, now: values, fields: [] }));
  return {
    title: earlier.title === later.title ? null : { was: earlier.title, now: later.title },
    records: [...kept, ...added],
  };
}
