import { wordSet } from '../../word-set.ts';

/** What stands between the two ends of a period. */
export const periodJoiners = /^\s*(?:to|through|until|till|and|-|–|—)\s*$/;

/** What leads to the first of two ends. */
export const spanOpeners = /\b(?:from|between|over)\s*$/i;

/** What leads to the year that a figure is of. */
export const yearOpeners = /\b(?:in|during|for|throughout)(?: (?:all of|the year|fiscal|financial))?\s*$/i;

/** Prepositions with which a noun takes up a period named before. */
export const takingUp = wordSet('during in over within through throughout across');
