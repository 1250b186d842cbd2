import type { Article } from '../../../article/article.ts';
import { hasWords } from '../../../article/places/place-words.ts';
import type { Attribution, Entity } from '../../../extract/findings.ts';
import { entityKinds } from '../../../records/id.ts';
import type { Who } from '../../extract/findings-schema.ts';
import type { PlaceReader } from './read-place.ts';
import { refuse, shown } from './refused.ts';

/** Somebody in a reader's lists of names: who it is, or null where the name was refused. */
export interface ListedName {
  /** List and place in it: `people/0`. */
  readonly entry: string;
  readonly name: string;
  /** The entity, and its index among those that were taken. */
  readonly taken: { readonly entity: Entity; readonly index: number } | null;
}

const part = { isPartOfCompound: true };

/** Whoever in the lists goes by a name: those whose name it is, else those of whom it is an alias. */
function namedSo(names: readonly ListedName[], name: string): readonly ListedName[] {
  const exact = names.filter((one) => one.name === name);
  return exact.length > 0 ? exact : names.filter(({ taken }) => taken?.entity.aliases.includes(name));
}

/** Who in the lists is meant; null for whoever has no name. */
function findListed(field: string, { entity, name }: Who, names: readonly ListedName[]): ListedName | null {
  if (entity === null) {
    // A part of a name may be left open; a full one is somebody's.
    const named = names.find((one) => one.name === name && name.includes(' '));
    if (named)
      refuse(`${field}.entity is null, and ${shown(name)} is the name of ${named.entry}: expected that.`);
    return null;
  }
  if (entity === undefined) {
    const [only = null, ...more] = namedSo(names, name);
    if (more.length > 0)
      refuse(
        `${field}.name is ${shown(name)}, and ${String(more.length + 1)} in the lists go by it: expected entity to say which, as in people/0.`,
      );
    return only;
  }
  const listed = names.find(({ entry }) => entry === entity);
  if (listed === undefined) {
    const kind = entityKinds.find((one) => entity.startsWith(`${one}/`)) ?? '';
    const count = names.filter(({ entry }) => entry.startsWith(`${kind}/`)).length;
    return refuse(
      `${field}.entity is ${entity}, and ${kind} has ${String(count)}, counted from 0: there is no such name.`,
    );
  }
  const forms = [listed.name, ...(listed.taken?.entity.aliases ?? [])];
  if (!forms.includes(name))
    refuse(`${field}.name is ${shown(name)}, and ${entity} goes by ${forms.map(shown).join(', ')}.`);
  return listed;
}

/**
 * Reads to whom a finding attributes words. Whoever is named stands in the lists; whoever is not is called by words of the
 * article. Where the words at the place do not name whoever is meant, that is told as inferred, whatever the reader says.
 * @param names the names of the same answer
 * @throws {RefusedError} where nobody can be meant
 */
export function readWho(
  field: string,
  who: Who,
  {
    article: { text },
    names,
    place,
  }: { readonly article: Article; readonly names: readonly ListedName[]; readonly place: PlaceReader },
): Attribution {
  const mention = place.words(field, who);
  const listed = findListed(field, who, names);
  if (listed?.taken === null)
    refuse(`${field} is ${shown(listed.name)}, ${listed.entry}, and that name is refused.`);
  const { role = null } = who;
  if (role !== null && !hasWords(text, role, part))
    refuse(`${field}.role is ${shown(role)}, and the article does not have these words.`);
  const words = text.slice(mention.start, mention.end);
  const isInferred = (forms: readonly string[]): boolean =>
    who.inferred || !forms.some((form) => words.includes(form));
  if (listed !== null) {
    const { entity, index } = listed.taken;
    const { name, aliases } = entity;
    return { mention, entity: index, name, role, inferred: isInferred([name, ...aliases]) };
  }
  const { name } = who;
  if (!hasWords(text, name, part))
    refuse(
      `${field}.name is ${shown(name)}: expected a name of people, organisations or documents, or words of the article.`,
    );
  return { mention, entity: null, name, role, inferred: isInferred([name]) };
}
