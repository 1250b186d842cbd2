import type { Facts } from '../facts.ts';

/** The fields in which a record says who said or asserts something. */
export const attributionFields = ['speaker', 'assertedBy'] as const;

/** Everybody to whom a record's facts refer, as in `people/ines-okafor`. */
export function referencesIn(facts: Facts): string[] {
  return attributionFields.map((field) => facts[field]).filter((value) => typeof value === 'string');
}
