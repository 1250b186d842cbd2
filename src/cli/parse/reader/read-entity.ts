import type { Article } from '../../../article/article.ts';
import { hasWords, placesOf } from '../../../article/places/place-words.ts';
import type { Entity } from '../../../extract/findings.ts';
import type { EntityKind } from '../../../records/id.ts';
import type { EntityLine } from '../../extract/findings-schema.ts';
import type { PlaceReader } from './read-place.ts';
import { refuse, shown } from './refused.ts';

const part = { isPartOfCompound: true };

/** Whether words name somebody: a name of a person or an organisation has a capital or a digit, a document's need not. */
const isName = (kind: EntityKind, words: string): boolean =>
  kind === 'documents' || /[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(words);

/**
 * Reads a person, an organisation or a document that a reader names: every form of the name, and the role, are words of
 * the article, and the mentions are places of these forms.
 * @throws {RefusedError} where they are not
 */
export function readEntity(
  kind: EntityKind,
  line: EntityLine,
  { text }: Article,
  place: PlaceReader,
): Entity {
  const { name, aliases, role = null, expansion } = line;
  const forms = [name, ...aliases];
  const stated = { name: [name], aliases, role: role === null ? [] : [role], expansion: expansion ?? [] };
  for (const [field, words] of Object.entries(stated))
    for (const one of [words].flat())
      if (!hasWords(text, one, part))
        refuse(`${field} is ${shown(one)}, and the article does not have these words.`);
  const nameless = forms.find((form) => !isName(kind, form));
  if (nameless !== undefined)
    refuse(`It goes by ${shown(nameless)}: expected a name, which has a capital or a digit.`);
  const mentions = line.mentions?.map((mention, index) => {
    const span = place.words(`mentions[${String(index)}]`, mention);
    const words = text.slice(span.start, span.end);
    if (!forms.includes(words))
      refuse(
        `mentions[${String(index)}] is ${shown(words)}: expected the name ${shown(name)} or one of its aliases.`,
      );
    return span;
  });
  return {
    kind,
    name,
    aliases,
    role,
    ...(expansion !== undefined && { expansion }),
    mentions: mentions ?? placesOfForms(text, forms),
  };
}

/** Every place of a name, the longest form of it at each, in text order. */
function placesOfForms(text: string, forms: readonly string[]): Entity['mentions'] {
  const places = forms
    .flatMap((form) => placesOf(text, form, part))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  let end = 0;
  return places.filter((span) => {
    const isFree = span.start >= end;
    if (isFree) ({ end } = span);
    return isFree;
  });
}
