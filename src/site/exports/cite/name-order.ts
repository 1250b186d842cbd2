import type { CslName } from './csl.ts';

const familyOf = (name: Exclude<CslName, { literal: string }>): string =>
  [name['non-dropping-particle'], name.family].filter((part) => part !== undefined).join(' ');

/** A name as it is spoken; one that is not split as it is written. */
export function inOrder(name: CslName): string {
  if ('literal' in name) return name.literal;
  return [name.given, familyOf(name), name.suffix].filter((part) => part !== undefined).join(' ');
}

/** A name with the family's first, as the first of a list has it; one that is not split as it is written. */
export function familyFirst(name: CslName): string {
  if ('literal' in name) return name.literal;
  return [familyOf(name), name.given, name.suffix].filter((part) => part !== undefined).join(', ');
}
