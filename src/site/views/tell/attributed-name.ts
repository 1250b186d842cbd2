import { attributedTo } from '../../model/relate-entity.ts';
import type { AnyRecord, SiteLookup } from '../../model/site.ts';

/** The name of whoever a record is attributed to: of an entity, or the article's words for a source without a name. */
export function attributedName(site: SiteLookup, record: AnyRecord): string | null {
  const who = attributedTo(record);
  if (who === undefined || who === null) return null;
  if (typeof who !== 'string') return who.unnamed;
  return site.entitiesByReference.get(who)?.name ?? null;
}
