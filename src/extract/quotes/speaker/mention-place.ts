import { personRelatives } from '../../../language/en/sentences/function-words.ts';
import { afterDescription, complementPrepositions } from '../../../language/en/speech/descriptions.ts';
import type { Mention } from '../mentions.ts';
import type { Voice } from '../voice.ts';

/** "Doe said", ", said Doe,": whether a mention is of one who speaks, in marks or not, with nothing told of him between. */
export function isSpeaking({ items }: Voice, { first, last, verb, owner }: Mention): boolean {
  if (owner) return false;
  const isInverted = items[first - 1]?.lemma !== undefined && /^[,Q]$/.test(items[first - 2]?.kind ?? '');
  const between = items.slice(last + 1, Math.max(verb, last + 1));
  const isBeside =
    verb > last &&
    between.length < 3 &&
    between.every(({ lower }) => lower !== ',' && !personRelatives.has(lower));
  return isInverted || (isBeside && items[verb]?.lemma !== undefined);
}

/** Whether a mention is the subject of its clause, as far as its place tells. */
export function isSubject({ items }: Voice, { first, last }: Mention): boolean {
  const before = items[first - 1];
  if (!before || before.sentence !== items[first]?.sentence) return true;
  const after = items[last + 1];
  if (before.kind === 'V' && before.stretch < 0) return items[first - 2]?.kind === 'Q';
  return (
    after !== undefined &&
    !complementPrepositions.has(before.kind) &&
    (after.kind === 'V' || after.kind === 'd' || after.kind === 'w' || afterDescription.has(after.kind))
  );
}
