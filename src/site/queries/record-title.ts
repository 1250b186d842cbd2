import { shorten } from '../format/shorten.ts';
import type { AnyRecord, SiteLookup } from './site.ts';

const longest = 90;

/** The name of whoever a record is attributed to: of an entity, or the article's words for a source without a name. */
export function attributedName(site: SiteLookup, record: AnyRecord): string | null {
  const who = record.kind === 'quotes' ? record.data.speaker : record.data.assertedBy;
  if (who === undefined || who === null) return null;
  if (typeof who !== 'string') return who.unnamed;
  return site.entitiesByReference.get(who)?.name ?? null;
}

/**
 * A record's title: the editor's, or one made of its own words, so that it says what was said, counted or done.
 * A quote's begins with its speaker's name, where there is one.
 */
export function recordTitle(site: SiteLookup, record: AnyRecord): string {
  if (record.data.title !== undefined) return record.data.title;
  if (record.kind === 'timeline') return shorten(record.data.what, longest);
  if (record.kind === 'statistics') {
    const { words, counted, clause } = record.data;
    if (counted !== undefined && words.includes(counted)) return shorten(words, longest);
    return shorten(counted === undefined ? clause : `${words} ${counted}`, longest);
  }
  const words = record.data.words.flat().join(' […] ');
  const name = attributedName(site, record);
  const said = record.data.kind === 'reported' ? shorten(words, longest) : `“${shorten(words, longest)}”`;
  return name === null ? said : `${name}: ${said}`;
}
