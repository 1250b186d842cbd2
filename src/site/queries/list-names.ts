import type { EntityKind } from '../../records/id.ts';
import type { Site, SiteEntity } from './site.ts';

/** One name of an index, with the role that the newest article gives and how much is on record. */
export interface ListedName {
  readonly entity: SiteEntity;
  readonly role: string | null;
  readonly said: number;
  readonly figures: number;
}

/** The names that begin with one letter. */
export interface LetterGroup {
  readonly letter: string;
  readonly names: readonly ListedName[];
}

/** The letter a name is found under: of a person the last name's, without its accent; `#` where it begins with none. */
function letterOf(name: string): string {
  const letter = /^\p{L}/u.exec(name.normalize('NFD'))?.[0];
  return letter?.toUpperCase() ?? '#';
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A name in the order of an index: of a person the last word first. */
function sortName({ kind, name }: SiteEntity): string {
  if (kind !== 'people') return name.replace(/^(?:the|an?) /i, '');
  const words = name.split(' ');
  const last = words.pop() ?? '';
  return [last, ...words].join(' ');
}

/** Lists all names of a kind from A to Z, other scripts after Z; people by their last name. */
export function listNames(site: Site, kind: EntityKind): LetterGroup[] {
  const said = Map.groupBy(site.quotes, ({ data }) => data.speaker);
  const asserted = Map.groupBy(site.statistics, ({ data }) => data.assertedBy);
  const roles = new Map<string, string>();
  for (const { names } of site.articles) {
    for (const { is, role } of names) if (role !== null && !roles.has(is)) roles.set(is, role);
  }
  const listed = site.entities
    .filter((entity) => entity.kind === kind)
    .map((entity) => ({
      entity,
      sort: sortName(entity).normalize('NFD').toLowerCase(),
      letter: letterOf(sortName(entity)),
      role: entity.about ?? roles.get(entity.reference) ?? null,
      said: said.get(entity.reference)?.length ?? 0,
      figures: asserted.get(entity.reference)?.length ?? 0,
    }))
    .sort(
      (a, b) => compare(a.letter, b.letter) || compare(a.sort, b.sort) || compare(a.entity.id, b.entity.id),
    );
  return [...Map.groupBy(listed, ({ letter }) => letter)].map(([letter, names]) => ({ letter, names }));
}
