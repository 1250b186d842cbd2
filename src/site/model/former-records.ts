import type { RecordKind } from '../../records/id.ts';
import { addressOf } from '../../records/record-address.ts';
import type { AnyRecord, Site } from './site.ts';

/** An address that a record had before, or that of a record which became this one. */
export interface FormerRecord {
  readonly kind: RecordKind;
  readonly article: string;
  readonly id: string;
  /** The record to which it leads. */
  readonly record: AnyRecord;
}

/** The addresses that records of the site had before, without those that another record has now. */
export function formerRecords({
  quotes,
  statistics,
  timeline,
}: Pick<Site, 'quotes' | 'statistics' | 'timeline'>): FormerRecord[] {
  const records: readonly AnyRecord[] = [...quotes, ...statistics, ...timeline];
  const taken = new Set(records.map(addressOf));
  return records.flatMap((record) =>
    (record.data.formerly ?? []).flatMap((id) => {
      const address = addressOf({ ...record, id });
      if (taken.has(address)) return [];
      taken.add(address);
      return [{ kind: record.kind, article: record.article, id, record }];
    }),
  );
}
