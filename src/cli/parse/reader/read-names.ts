import { z } from 'zod';
import type { Article } from '../../../article/article.ts';
import type { Entity } from '../../../extract/findings.ts';
import { entityKinds, type EntityKind } from '../../../records/id.ts';
import { findingSchemas } from '../../extract/findings-schema.ts';
import type { Refused } from '../extractor.ts';
import { readEntity } from './read-entity.ts';
import type { PlaceReader } from './read-place.ts';
import type { ListedName } from './read-who.ts';
import { takeEach } from './take-each.ts';

const nameSchema = z.object({ name: z.string() });

/**
 * Reads the names of an answer, list by list: all that are listed, and the entities that were taken of them.
 * @param lists kind → what stands in its list
 */
export function readNames(
  lists: Readonly<Record<EntityKind, readonly unknown[]>>,
  { article, place }: { readonly article: Article; readonly place: PlaceReader },
  refused: Refused[],
): { readonly names: readonly ListedName[]; readonly entities: readonly Entity[] } {
  const names: ListedName[] = [];
  const entities: Entity[] = [];
  for (const kind of entityKinds) {
    const list = { name: kind, items: lists[kind], schema: findingSchemas[kind] };
    const read = takeEach(list, (line) => readEntity(kind, line, article, place), refused);
    const taken = new Map(read.map(({ index, finding }) => [index, finding]));
    for (const [place, item] of lists[kind].entries()) {
      const entity = taken.get(place);
      names.push({
        entry: `${kind}/${String(place)}`,
        name: entity?.name ?? nameSchema.safeParse(item).data?.name ?? '',
        taken: entity ? { entity, index: entities.length } : null,
      });
      if (entity) entities.push(entity);
    }
  }
  return { names, entities };
}
