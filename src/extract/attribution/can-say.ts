import { phraseEnds, sayers } from '../../language/en/speech/claims.ts';
import { documentNouns } from '../../language/en/names/documents.ts';
import { mediaNouns, organisationNouns } from '../../language/en/names/organisations.ts';
import { roleNouns } from '../../language/en/names/roles.ts';
import { singular } from '../../language/en/sentences/singular.ts';
import { isRole } from '../../language/en/speech/role-nouns.ts';

/** Whether a noun phrase without a name in it is one that can say something: people, a body or a document. */
export function canSay(phrase: string): boolean {
  const head = (phrase.split(phraseEnds, 1)[0] ?? '').split(/[\s-]/).at(-1) ?? '';
  const lower = head.toLowerCase();
  const one = singular(lower);
  if (/^\p{Lu}/u.test(head) && phrase !== head) return true;
  return [lower, one].some(
    (word) =>
      isRole(word) ||
      roleNouns.has(word) ||
      documentNouns.has(word) ||
      organisationNouns.has(word) ||
      mediaNouns.has(word) ||
      sayers.has(word),
  );
}
