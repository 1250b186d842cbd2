import { phraseSet, wordSet } from '../../word-set.ts';

/** Words that take a day out of a set. */
export const exceptions = wordSet('but except excepting excluding save bar barring');

/** The same in two words. */
export const exceptionPairs = phraseSet('other than, apart from, aside from');

/** Words between them and the day. */
export const beforeException = wordSet(', and or on for a the');

/** Determiners of a set that something can be taken out of. */
export const wholes = wordSet('every each all any');

/** Nouns of which such a set is made. */
export const unitsOfSets = wordSet('day days night nights week weeks year morning mornings evening evenings');
