import { formerClaims, formerReferences } from '../../records/former-references.ts';
import type { EntityKind } from '../../records/id.ts';
import type { Content } from '../content.ts';

/** A person, an organisation or a document that has a file, and what the articles say about it. */
export interface KnownEntity {
  readonly kind: EntityKind;
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** True where its file states nothing but name and aliases, as the parser writes it. */
  readonly isBare: boolean;
  /** References of those who are somebody else, as an editor has said here. */
  readonly distinctFrom: readonly string[];
  /** Article → the role that it gives, or null. */
  readonly roles: Map<string, string | null>;
}

/** Every known entity, by full name and by reference; it grows while articles are read one after another. */
export interface EntityIndex {
  readonly byName: Map<string, KnownEntity[]>;
  readonly byReference: Map<string, KnownEntity>;
  /** References that have led or lead somewhere, and are never given again. */
  readonly taken: Set<string>;
  /** A reference that a record had before → the one it has now; those of a record that was split lead nowhere. */
  readonly formerly: ReadonlyMap<string, string>;
  /** References of records that were split: nobody is known by them any more. */
  readonly split: ReadonlySet<string>;
}

/** The key under which a full name is found: the same letters, whatever their case and spacing. */
export function nameKey(kind: EntityKind, name: string): string {
  return `${kind} ${name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()}`;
}

/** Adds an entity under one of its full names. */
export function addName(index: EntityIndex, entity: KnownEntity, name: string): void {
  const key = nameKey(entity.kind, name);
  const list = index.byName.get(key);
  if (!list) index.byName.set(key, [entity]);
  else if (!list.includes(entity)) list.push(entity);
}

/** Adds a new entity. */
export function addEntity(index: EntityIndex, entity: KnownEntity): void {
  const reference = `${entity.kind}/${entity.id}`;
  index.taken.add(reference);
  index.byReference.set(reference, entity);
  addName(index, entity, entity.name);
}

/**
 * Collects all entities of a content folder with the roles that its articles give them.
 * @param unreadable references whose file is there but cannot be read
 */
export function indexEntities(content: Content, unreadable: ReadonlySet<string>): EntityIndex {
  const index: EntityIndex = {
    byName: new Map(),
    byReference: new Map(),
    taken: new Set(unreadable),
    formerly: formerReferences(content.entities),
    split: new Set(
      [...formerClaims(content.entities)].flatMap(([was, claims]) => (claims.length > 1 ? [was] : [])),
    ),
  };
  for (const { kind, id, data } of content.entities) {
    const isBare = Object.keys(data).every((field) => field === 'name' || field === 'aliases');
    addEntity(index, {
      kind,
      id,
      name: data.name,
      aliases: data.aliases ?? [],
      isBare,
      distinctFrom: (data.distinctFrom ?? []).map((one) => `${kind}/${one}`),
      roles: new Map(),
    });
    for (const old of data.formerly ?? []) index.taken.add(`${kind}/${old}`);
  }
  for (const { article, names } of content.parsed.values())
    for (const { is, name, role } of names) {
      index.taken.add(is);
      const entity = index.byReference.get(index.formerly.get(is) ?? is);
      if (!entity) continue;
      entity.roles.set(article, role ?? entity.roles.get(article) ?? null);
      addName(index, entity, name);
    }
  return index;
}

/** Whether an editor has said, in the file of one of them, that two records are two. */
export function areDistinct({ byReference }: EntityIndex, one: string, other: string): boolean {
  const [a, b] = [byReference.get(one), byReference.get(other)];
  return a?.distinctFrom.includes(other) === true || b?.distinctFrom.includes(one) === true;
}
