import type { z } from 'zod';
import type { ParsedEntry } from '../records/parsed.ts';

/** A value as JSON and YAML have it. */
export type Value = z.core.util.JSONType;

/** The fields of a record with their values, in order. */
export type Facts = Readonly<Record<string, Value>>;

/** What to change in a record: fields with their new values, and fields to take out. */
export interface Edit {
  readonly set: Facts;
  readonly remove: readonly string[];
}

/** What is kept of a merge for the next one. */
export type EntryFacts = Pick<ParsedEntry, 'base' | 'pending'>;

/** Whether two values are the same; the order of a mapping's keys says nothing, that of a list does. */
export function sameValue(one: Value | undefined, other: Value | undefined): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other))
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((value, index) => sameValue(value, other[index]))
    );
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && sameValue(one[key], other[key]))
  );
}

function isValue(data: unknown): data is Value {
  if (data === null || typeof data === 'string' || typeof data === 'boolean') return true;
  if (typeof data === 'number') return Number.isFinite(data);
  if (typeof data !== 'object') return false;
  return (Array.isArray(data) ? data : Object.values(data)).every(isValue);
}

const isFacts = (data: unknown): data is Facts =>
  typeof data === 'object' && !Array.isArray(data) && isValue(data);

/** What was read, as fields with values; no fields where it is something else. */
export const asFacts = (data: unknown): Facts => (data !== null && isFacts(data) ? data : {});

/** The fields of a record after an edit, in no particular order: what its file will say. */
export function editedFacts(facts: Facts, { set, remove }: Edit): Facts {
  const kept = Object.entries(facts).filter(([field]) => !remove.includes(field));
  return { ...Object.fromEntries(kept), ...set };
}

/** What the article states, as the last parse read it: the base, and over it what still awaits a decision. */
export const statedFacts = ({ base, pending }: EntryFacts): Facts =>
  pending ? editedFacts(base, pending) : base;

/** The texts in a value, in order: those of lists in lists too. */
export const stringsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.flatMap(stringsOf) : [];
