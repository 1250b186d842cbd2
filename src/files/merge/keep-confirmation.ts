import {
  changedFacts,
  confirmableFacts,
  hasNotice,
  isSameWord,
  type Confirmation,
} from '../../records/confirmation.ts';
import { editorialFields } from '../../records/editorial.ts';
import type { Facts } from '../facts.ts';

/**
 * What is kept of an editor's word for a record. A word that is new is kept with the facts of the file, as the editor saw
 * them and before this parse changes any. An earlier word is kept as it was given until the record gives notice of
 * whatever has changed since: a new word does not do away with the correction that is owed to readers.
 * @param earlier what the last parse kept
 * @param file what the record's file says, before it follows the article, and after
 * @param former reference that somebody had before → the one that leads to the same now
 */
export function keepConfirmation(
  earlier: Confirmation | undefined,
  file: { readonly before: Facts; readonly after: Facts },
  former: ReadonlyMap<string, string>,
): Confirmation | undefined {
  const given = editorialFields.confirmed.safeParse(file.before['confirmed']).data;
  if (earlier !== undefined) {
    const corrections = editorialFields.corrections.safeParse(file.before['corrections']).data;
    const isOwed = changedFacts(earlier, file.after, former).length > 0 && !hasNotice(earlier, corrections);
    if (isOwed || isSameWord(earlier, given)) return earlier;
  }
  return given && { ...given, facts: confirmableFacts(file.before) };
}
