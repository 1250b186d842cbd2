import type { Entity } from '../findings.ts';
import { documentNouns } from '../../language/en/names/documents.ts';
import { nounHeads, roleSynonyms } from '../../language/en/names/descriptions.ts';
import { descriptionEnds, roleTenses } from '../../language/en/names/role-phrases.ts';

/**
 * Whether a description can stand for an entity, by its noun: "the senator" for one whose role says so, "the agency" for
 * a Department or an Agency, "the audit" for an audit. It can, it need not: who is meant is for the reader of the context.
 * @param description a noun phrase, with or without an article: "the former senator"
 */
export function denotes(entity: Entity, description: string): boolean {
  const noun = headOf(description);
  if (noun === null) return false;
  if (entity.kind === 'people') {
    const role = wordsOf(entity.role ?? '');
    const said = wordsOf(description);
    const sameTime = [...roleTenses].every((word) => !role.includes(word) || said.includes(word));
    return sameTime && role.some((word) => sameRole(word, noun));
  }
  if (entity.kind === 'documents') return documentNouns.has(noun) && wordsOf(entity.name).includes(noun);
  const names = [entity.name, ...entity.aliases, entity.expansion ?? ''].flatMap(wordsOf);
  const heads = nounHeads.get(noun);
  return names.includes(noun) || (heads !== undefined && names.some((word) => heads.has(word)));
}

const wordsOf = (phrase: string): string[] => phrase.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

/** The noun a description turns on: its last word before a preposition. */
function headOf(description: string): string | null {
  const words = wordsOf(description.split(descriptionEnds, 1)[0] ?? '');
  return words.at(-1) ?? null;
}

const plain = (word: string): string => roleSynonyms.get(word) ?? word;
const sameRole = (a: string, b: string): boolean => plain(a) === plain(b);
