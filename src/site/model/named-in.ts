import { contains } from '../text/spans.ts';
import { reach } from './word-places.ts';
import type { AnyRecord, SiteLookup, SiteEntity } from './site.ts';

/** The people, organisations and documents that an article names within a record's words, in the order of the text. */
export function namedIn(site: SiteLookup, record: AnyRecord): SiteEntity[] {
  const places = reach(record);
  const mentions = site.recordsByArticle.get(record.article)?.mentions ?? [];
  const references = new Set(
    mentions.filter(({ at }) => places.some((place) => contains(place, at))).map(({ of }) => of),
  );
  return [...references].flatMap((reference) => site.entitiesByReference.get(reference) ?? []);
}
