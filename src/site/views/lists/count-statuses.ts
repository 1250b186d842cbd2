import type { AnyRecord } from '../../model/site.ts';

/** How many records there are, and how many of each status. */
export interface StatusCount {
  readonly all: number;
  readonly matches: number;
  readonly edited: number;
  readonly confirmed: number;
}

/** Counts records by status. */
export function countStatuses(records: readonly AnyRecord[]): StatusCount {
  const of = (is: AnyRecord['status']['is']): number =>
    records.filter(({ status }) => status.is === is).length;
  return { all: records.length, matches: of('matches'), edited: of('edited'), confirmed: of('confirmed') };
}
