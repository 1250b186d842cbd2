import { formerClaims } from '../../records/former-references.ts';
import type { FormerAddress, SiteEntity } from './site.ts';
import type { SoundContent } from '../../withhold/sound-content.ts';

/**
 * The addresses that names had before they were renamed, merged or split. One that led to several is never sent on to
 * one of them, also where the others are withheld: nobody is taken for somebody else.
 * @param everything the content folder as it was read
 * @param shown the names that have a page
 */
export function formerAddresses(
  everything: Pick<SoundContent, 'entities'>,
  shown: readonly SiteEntity[],
): FormerAddress[] {
  const byReference = new Map<string, SiteEntity>(shown.map((entity) => [entity.reference, entity]));
  const known = new Map<string, Pick<FormerAddress, 'kind' | 'id'>>(
    shown.flatMap(({ kind, formerly }) => formerly.map((id) => [`${kind}/${id}`, { kind, id }] as const)),
  );
  return [...formerClaims(everything.entities)].flatMap(([former, claims]) => {
    const address = known.get(former);
    const names = claims.flatMap((claim) => byReference.get(claim) ?? []);
    return address && names.length > 0 ? [{ ...address, names, isSplit: claims.length > 1 }] : [];
  });
}
