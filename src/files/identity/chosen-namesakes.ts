import type { ParsedEntry } from '../../records/parsed.ts';
import type { EntityIndex } from './entity-index.ts';
import type { PresentFile } from '../present-file.ts';
import { attributionFields } from './references-in.ts';

/**
 * Where an editor has put a namesake into a record in place of the one whom the parse had taken a name for:
 * reference of the one → reference of the other. An editor's choice of somebody with another name says nothing
 * about whom the name means.
 */
export function chosenNamesakes(
  entries: readonly ParsedEntry[],
  files: ReadonlyMap<string, PresentFile>,
  index: EntityIndex,
): Map<string, string> {
  const chosen = new Map<string, string>();
  for (const { record, base } of entries)
    for (const field of attributionFields) {
      const [was, now] = [base[field], files.get(record)?.facts[field]];
      if (typeof was !== 'string' || typeof now !== 'string' || was === now) continue;
      const [one, other] = [index.byReference.get(was), index.byReference.get(now)];
      if (one && one.kind === other?.kind && one.name === other.name) chosen.set(was, now);
    }
  return chosen;
}
