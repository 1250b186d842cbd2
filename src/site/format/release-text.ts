import { isUnchanged, type SiteRelease } from '../queries/site-releases.ts';
import { dateText } from './format-date.ts';

/** A release by its number and day: "release 2 of December 24, 2024". */
export function releaseName({ release, on }: Pick<SiteRelease, 'release' | 'on'>, language: string): string {
  return `release ${String(release)} of ${dateText(on, language)}`;
}

/** Which release an article's sheet is, or that it is a draft and since when. */
export function releaseText(releases: readonly SiteRelease[], language: string): string {
  const newest = releases.at(-1);
  if (newest === undefined) return 'Draft, not released';
  const name = releaseName(newest, language);
  return isUnchanged(newest.since) ? `R${name.slice(1)}` : `Draft: changed since ${name}`;
}
