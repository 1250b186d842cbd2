import type { Content } from '../content.ts';

/** Files that are there and cannot be read, by what their paths name. */
export interface UnreadableFiles {
  /** Folder and id: `articles/harbour`, `people/ines-okafor`, `.parsed/harbour`. */
  readonly named: ReadonlySet<string>;
  /** Article id → kind and id of its records that cannot be read, together with all of `named`. */
  readonly records: ReadonlyMap<string, ReadonlySet<string>>;
}

const withoutEnding = (file: string): string => file.replace(/\.[a-z]+$/, '');

/** Tells the files of a content folder that are there and cannot be read from those that are missing. */
export function unreadableFiles({ problems }: Pick<Content, 'problems'>): UnreadableFiles {
  const paths = problems
    .filter(({ severity }) => severity === 'error')
    // Below the content folder, whose own name every file in a problem begins with.
    .map(({ file }) => withoutEnding(file).split('/').slice(1));
  const named = new Set(paths.filter(({ length }) => length === 2).map((path) => path.join('/')));
  const records = new Map<string, Set<string>>();
  for (const [kind = '', article = '', id] of paths) {
    if (id === undefined) continue;
    const known = records.get(article) ?? new Set(named);
    records.set(article, known.add(`${kind}/${id}`));
  }
  return { named, records };
}
