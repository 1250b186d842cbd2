import { changedFacts, isSameWord } from '../../records/confirmation.ts';
import { formerReferences } from '../../records/former-references.ts';
import { addressIn, addressOf, type RecordAddress } from '../../records/record-address.ts';
import type { Content } from '../content.ts';

/**
 * The records whose facts have changed since an editor vouched for them: that word is void.
 * One that no parse has kept yet holds for the facts as they stand.
 */
export function voidConfirmations(content: Omit<Content, 'problems'>): ReadonlySet<RecordAddress> {
  const former = formerReferences(content.entities);
  const entries = new Map(
    [...content.parsed].flatMap(([article, parsed]) =>
      parsed.entries.map((entry) => [addressIn(article, entry.record), entry] as const),
    ),
  );
  return new Set(
    [...content.quotes, ...content.statistics, ...content.timeline].flatMap((record) => {
      const { data } = record;
      const kept = entries.get(addressOf(record))?.confirmed;
      const isVoid =
        kept !== undefined && isSameWord(kept, data.confirmed) && changedFacts(kept, data, former).length > 0;
      return isVoid ? [addressOf(record)] : [];
    }),
  );
}
