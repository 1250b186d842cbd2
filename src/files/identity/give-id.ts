import { freeId, slug } from '../naming/slug.ts';
import type { CollectionName } from './collection.ts';
import { nameKey, type EntityIndex, type KnownEntity } from './entity-index.ts';
import { sameValue } from '../facts.ts';

const namelessIds = { people: 'person', organisations: 'organisation', documents: 'document' } as const;

interface NamedFile {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Whether a file is the one that a killed parse wrote for this name. */
const isLeftBehind = (known: KnownEntity, { name, aliases }: NamedFile): boolean =>
  known.isBare && known.name === name && sameValue([...known.aliases], [...aliases]);

/**
 * The record of a group of names that none has: a file that no article knows, since the parse that wrote it was killed
 * or its article's `.parsed` was lost; else a new id that nobody has had.
 * @param members in the order of their articles
 */
export function giveId(
  members: readonly CollectionName[],
  file: NamedFile,
  {
    index,
    inFiles,
    used,
  }: {
    readonly index: EntityIndex;
    readonly inFiles: ReadonlyMap<string, ReadonlySet<string>>;
    readonly used: ReadonlySet<string>;
  },
): { readonly is: string; readonly isNew: boolean; readonly isInferred: boolean } {
  const kind = members[0]?.appearance.kind ?? 'people';
  const isReferred = (is: string): boolean =>
    members.some(({ appearance }) => inFiles.get(appearance.article)?.has(is));
  const names = new Set(members.map(({ appearance }) => nameKey(kind, appearance.name)));
  const unclaimed = [...names]
    .flatMap((key) => index.byName.get(key) ?? [])
    .filter((known, place, all) => all.indexOf(known) === place)
    .filter(
      (known) =>
        known.roles.size === 0 &&
        !used.has(`${kind}/${known.id}`) &&
        (isLeftBehind(known, file) || isReferred(`${kind}/${known.id}`)),
    );
  const [only, ...more] = unclaimed;
  if (only && more.length === 0)
    return { is: `${kind}/${only.id}`, isNew: false, isInferred: !isLeftBehind(only, file) };
  const isTaken = (id: string): boolean => index.taken.has(`${kind}/${id}`) || used.has(`${kind}/${id}`);
  const plain = slug(file.name) || namelessIds[kind];
  const wanting =
    kind === 'documents' && isTaken(plain) ? slug(`${plain} ${members[0]?.appearance.article ?? ''}`) : plain;
  return { is: `${kind}/${freeId(wanting, isTaken)}`, isNew: true, isInferred: false };
}
