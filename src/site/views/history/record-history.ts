import type { SiteRelease, ToldChange } from '../../model/site.ts';

/** One step in what releases say of a record, or in what is said since. */
export interface HistoryStep {
  /** The release that says it; null for what stands on the page and in no release yet. */
  readonly release: Pick<SiteRelease, 'release' | 'on'> | null;
  /** True where the record was not there before. */
  readonly isNew: boolean;
  /** What differs from before; empty where the record is new. */
  readonly fields: ToldChange['fields'];
  readonly reasons: ToldChange['reasons'];
}

/**
 * Tells the history of a record that is shown now, the oldest first: the release that had it first, each that changed it,
 * and what has changed since the newest. Of releases that say the same as the one before nothing is told.
 * @param releases of its article, the oldest first
 * @param key kind and id, as in `quotes/mayorkas-outside-the-responsibility`
 */
export function recordHistory(releases: readonly SiteRelease[], key: string): HistoryStep[] {
  const changeIn = (changes: SiteRelease['since'] | null): ToldChange | undefined =>
    changes?.records.find(({ record }) => record === key);
  const hasIt = (release: SiteRelease): boolean => {
    const since = changeIn(release.since);
    return since?.was !== null;
  };
  const steps: HistoryStep[] = [];
  let had = false;
  for (const release of releases) {
    const has = hasIt(release);
    const change = changeIn(release.sinceLast);
    if (has && !had) steps.push({ release, isNew: true, fields: [], reasons: [] });
    else if (has && change !== undefined)
      steps.push({ release, isNew: false, fields: change.fields, reasons: change.reasons });
    had = has;
  }
  const since = changeIn(releases.at(-1)?.since ?? null);
  if (since !== undefined)
    steps.push({ release: null, isNew: since.was === null, fields: since.fields, reasons: since.reasons });
  return steps;
}
