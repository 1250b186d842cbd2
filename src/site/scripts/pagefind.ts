/** How often each value of each filter is found. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** One entry that was found. */
export interface Found {
  readonly url: string;
  readonly content: string;
  /** Places of the hits in the content, by words. */
  readonly locations: readonly number[];
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** One entry that was found, not loaded yet. */
export interface FoundEntry {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<Found>;
}

/** What a search found. */
export interface SearchResult {
  readonly results: readonly FoundEntry[];
  /** Counted without the filters of the search. */
  readonly totalFilters: FilterCounts;
}

/** As much of Pagefind's interface as the search page uses: https://pagefind.app/docs/api/. */
export interface SearchIndex {
  readonly init: () => Promise<void>;
  readonly filters: () => Promise<FilterCounts>;
  readonly search: (
    term: string | null,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<SearchResult>;
  /** Null where another search was begun meanwhile. */
  readonly debouncedSearch: (
    term: string | null,
    options: { readonly filters: Readonly<Record<string, string>> },
    milliseconds: number,
  ) => Promise<SearchResult | null>;
}

interface Pagefind {
  readonly createInstance: (options: {
    readonly basePath: string;
    readonly baseUrl: string;
    readonly noWorker: boolean;
  }) => SearchIndex;
}

const isPagefind = (module: unknown): module is Pagefind =>
  typeof module === 'object' && module !== null && 'createInstance' in module;

/**
 * Loads the index that lies at `address`. It runs on the page itself: a worker would need leave to run WebAssembly
 * on every page's host.
 * @param base the path of the site, with a slash at both ends
 * @throws {Error} Where there is no index, as before the site is built.
 */
export async function openIndex(address: string, base: string): Promise<SearchIndex> {
  const module: unknown = await import(/* @vite-ignore */ `${address}pagefind.js`);
  if (!isPagefind(module)) throw new Error('There is no search index.');
  const index = module.createInstance({ basePath: address, baseUrl: base, noWorker: true });
  await index.init();
  return index;
}
