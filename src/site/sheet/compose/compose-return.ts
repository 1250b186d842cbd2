import { articleAddress } from '../../model/addresses.ts';
import type { Words } from '../../words/words.ts';
import type { Sheet } from './sheet.ts';

/** Where a sheet leads back to: the page that says whether it is still the newest. */
export interface SheetReturn {
  /** What stands before the address. */
  readonly words: string;
  /** The address as it is printed: in full, or the path alone, from the host's root, where the site's address is not known. */
  readonly printed: string;
  /** The address in full; null where the site's address is not known, as a path leads nowhere from paper. */
  readonly href: string | null;
  /** Where it leads, for whoever cannot see the code. */
  readonly leadsTo: string;
}

/**
 * Words the way back from a printed sheet: to the page of the release that it bears; of a draft that was changed since a
 * release, to the page of that release; before the first release, to the article's own page.
 * @param site The address that the site has, where it is known; nothing is made up without it.
 */
export function composeReturn(
  { article, release, newestRelease }: Pick<Sheet, 'article' | 'release' | 'newestRelease'>,
  site: URL | undefined,
  { sheet: { wayBack, toRelease, toArticle } }: Words,
): SheetReturn {
  const isReleased = newestRelease !== null;
  const path = articleAddress(article, isReleased ? `releases/${String(newestRelease)}` : undefined);
  const href = site ? new URL(path, site).href : null;
  return {
    words: (isReleased
      ? href === null
        ? wayBack.releasedPath
        : wayBack.released
      : href === null
        ? wayBack.draftPath
        : wayBack.draft)(release),
    printed: href ?? path.slice(1),
    href,
    leadsTo: isReleased ? toRelease(String(newestRelease)) : toArticle,
  };
}
