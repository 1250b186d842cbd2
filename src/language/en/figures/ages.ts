import { wordSet } from '../../word-set.ts';
import { listJoiners } from '../sentences/function-words.ts';

/** Nouns before an age. */
export const ageNouns = wordSet('age ages');

/** Words directly before the age of somebody or of a group. */
export const ageLeads: ReadonlySet<string> = new Set([...ageNouns, 'aged']);

/** Words between the two ages of a group. */
export const ageJoiners: ReadonlySet<string> = new Set([...listJoiners, 'to']);

/** Words for people whom an age behind a bound parts from others: "those over 65", "anyone under 18". */
export const agedPeople = wordSet(
  'those people persons men women children kids adults boys girls anyone everyone everybody anybody residents citizens patients',
);

/** Bounds of such an age. */
export const ageBounds = wordSet('over under above below');

/** Pronouns for those who have an age. */
export const agedPronouns = wordSet('he she i who they you we');

/** Words between somebody and their age. */
export const ageLinks = wordSet(
  "is was be turned turns turn am are were will just only now about almost nearly over around would ’s ’m 's",
);

/** What may follow a bare number that is an age. */
export const afterAge = /^(?:[.,;!?)”"’]|and|when|by|in|on|at|or|but|this|next|last|years?|then|now|as)$/;

/** Verbs of which one stands before an age. */
export const ageVerbs = /^(?:is|was|be|turn(?:ed|s)?|am|are|were|['’][sm])$/;
