import type { BuiltSite } from './built-site.ts';
import type { Fingerprint } from './reuse/fingerprint-answers.ts';
import { settingsAsk, watchSite, type Lookups } from './reuse/watch-site.ts';

/** A page or a file as a build has made it. */
export interface MadePage {
  /** What it asked for; null where it rests on more than can be asked by key, and is made each time. */
  readonly asks: ReadonlySet<string> | null;
  /** False where search engines are asked to leave it out. */
  readonly isOpen: boolean;
}

/** What one build knows of its pages. */
export interface BuildNotes {
  /** By path below the front page; that of a page has a slash at its end. */
  readonly made: Map<string, MadePage>;
  /** Takes fingerprints of the answers of the site; null before the site is read. */
  fingerprint: Fingerprint | null;
}

declare global {
  /** Set by `reuse-pages.ts` in a build, and written where pages are made: both see modules of their own. */
  var onrecordBuild: BuildNotes | undefined;
}

/** A page that is about to be made. */
export interface OpenPage extends Lookups {
  /** Hands over all of the site. A page that asks for it is made each time. */
  readonly whole: () => BuiltSite;
  /**
   * Notes that the page is made.
   * @param path below the front page; that of a page has a slash at its end
   */
  readonly close: (path: string, isOpen: boolean) => void;
}

/**
 * The one door between a page and the site: what is asked through it is noted, so that the next build can take the page
 * as it is where every answer is the same.
 * @param isAskedByKey true where the page knows no more than its address; false where its route has handed it anything else
 */
export function openPage(built: BuiltSite, isAskedByKey: boolean): OpenPage {
  const notes = globalThis.onrecordBuild;
  const { site, prepared } = built;
  if (notes === undefined) return { site, prepared, whole: () => built, close: () => undefined };
  const asks = new Set<string>([settingsAsk]);
  let isWhole = !isAskedByKey;
  return {
    ...watchSite(built, (ask) => asks.add(ask)),
    whole: () => {
      isWhole = true;
      return built;
    },
    close: (path, isOpen) => {
      notes.made.set(path, { asks: isWhole ? null : asks, isOpen });
    },
  };
}
