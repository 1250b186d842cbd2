import type { SiteRelease } from '../../model/site.ts';
import { isUnchanged } from '../../model/site-releases.ts';
import type { Words } from '../../words/words.ts';
import { dateText } from '../../text/format-date.ts';

type Named = Pick<SiteRelease, 'release' | 'on'>;

/** A release by its number and day, within a sentence: "release 2 of December 24, 2024". */
export function releaseName({ release, on }: Named, language: string, words: Words): string {
  return words.releases.name(String(release), dateText(on, language, words)).join('');
}

/** The same as a heading: "Release 2 of December 24, 2024". */
export function releaseTitle({ release, on }: Named, language: string, words: Words): string {
  return words.releases.title(String(release), dateText(on, language, words)).join('');
}

/** Which release an article's sheet is, or that it is a draft and since when. */
export function releaseText(releases: readonly SiteRelease[], language: string, words: Words): string {
  const newest = releases.at(-1);
  if (newest === undefined) return words.releases.draft;
  return isUnchanged(newest.since)
    ? releaseTitle(newest, language, words)
    : words.releases.draftSince(releaseName(newest, language, words));
}
