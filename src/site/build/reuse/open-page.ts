import type { SiteLookup } from '../../model/site.ts';
import type { PageMemory } from './page-memory.ts';
import { printAnswers, type Printer } from './print-answers.ts';
import { settingsAsk, watchSite } from './watch-site.ts';

/** Which pages one build takes from the last one, and what the others ask for. */
export interface Reuse {
  readonly last: PageMemory;
  /** Is told each path whose page is as it was. */
  readonly onKept: (path: string) => void;
  /** Pages that are rendered, with what they have asked for so far. */
  readonly made: Map<string, ReadonlySet<string>>;
  /** Prints the answers of the site; null before the first page is opened. */
  printer: Printer | null;
}

declare global {
  /** Set by `reuse-pages.ts` in a build, and read where pages are listed: both see modules of their own. */
  var onrecordReuse: Reuse | undefined;
}

/**
 * Begins pages or files that know of nothing but what they ask the site for, and of what they are given beside it.
 * @param paths their paths below the front page; that of a page has a slash at its end
 * @param given what else they are made of
 * @returns the site for these alone; null where those of the last build can be taken, as all that they asked for has the
 *   same answer
 */
export function openPages(
  site: SiteLookup,
  paths: readonly string[],
  given?: { readonly name: string; readonly is: object },
): SiteLookup | null {
  const reuse = globalThis.onrecordReuse;
  if (reuse === undefined) return site;
  const { last, onKept, made } = reuse;
  const printer = (reuse.printer ??= printAnswers(site));
  const givens = given === undefined ? [] : [printer.give(given.name, given.is)];
  const isSame = (ask: string): boolean => last.prints.get(ask) === printer.print(ask);
  if (givens.every(isSame) && paths.every((path) => last.pages.get(path)?.asks.every(isSame))) {
    paths.forEach(onKept);
    return null;
  }
  const asks = new Set<string>([settingsAsk, ...givens]);
  for (const path of paths) made.set(path, asks);
  return watchSite(site, (ask) => asks.add(ask));
}

/** Begins one page; see {@link openPages}. */
export const openPage = (site: SiteLookup, path: string): SiteLookup | null => openPages(site, [path]);
