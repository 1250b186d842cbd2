/** The filters of the search, by the names under which an address holds them. */
export const filterNames = ['kind', 'who', 'article', 'year'] as const;

/** One of {@link filterNames}. */
export type FilterName = (typeof filterNames)[number];

/** What is searched for; an empty value is no filter. */
export type SearchQuery = Readonly<Record<'q' | FilterName, string>>;

/** Reads a query from an address's part after `?`. */
export function readQuery(search: string): SearchQuery {
  const params = new URLSearchParams(search);
  const value = (name: string): string => (params.get(name) ?? '').trim();
  return {
    q: value('q'),
    kind: value('kind'),
    who: value('who'),
    article: value('article'),
    year: value('year'),
  };
}

/** Writes a query as an address's part after `?`, so that it can be sent to somebody; empty where nothing is asked. */
export function writeQuery(query: SearchQuery): string {
  const asked = (['q', ...filterNames] as const).filter((name) => query[name] !== '');
  if (asked.length === 0) return '';
  return `?${new URLSearchParams(asked.map((name) => [name, query[name]])).toString()}`;
}

/** The words as Pagefind takes them: typographic marks around them mean the same as straight ones, exactly these words. */
export function searchTerm({ q }: SearchQuery): string | null {
  return q === '' ? null : q.replace(/^[“„«](.+)[”“»]$/u, '"$1"');
}
