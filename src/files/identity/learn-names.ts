import { entityKinds } from '../../records/id.ts';
import { addEntity, addName, type EntityIndex } from './entity-index.ts';
import type { NamedIdentity } from './identity.ts';

/** Adds the names of an article to what is known, so that the next article finds them. */
export function learnNames(index: EntityIndex, article: string, identities: readonly NamedIdentity[]): void {
  const roles = new Map<string, string | null>();
  for (const { is, name, aliases, role, file } of identities) {
    const kind = entityKinds.find((one) => is.startsWith(`${one}/`));
    if (!kind) continue;
    if (!index.byReference.has(is))
      addEntity(index, {
        kind,
        id: is.slice(kind.length + 1),
        name: file?.name ?? name,
        aliases: file?.aliases ?? aliases,
        isBare: true,
        distinctFrom: [],
        roles: new Map(),
      });
    const entity = index.byReference.get(is);
    if (!entity) continue;
    const given = roles.get(is) ?? null;
    roles.set(is, given ?? role);
    entity.roles.set(article, given ?? role);
    addName(index, entity, name);
  }
}
