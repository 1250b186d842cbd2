import { wordSet } from '../../word-set.ts';

/** What leads to the year that a figure is of. */
export const yearOpeners = /\b(?:in|during|for|throughout)(?: (?:all of|the year|fiscal|financial))?\s*$/i;

/** Prepositions with which a noun takes up a period named before. */
export const takingUp = wordSet('during in over within through throughout across');

/** Words for a year that begins when a company or a state says. */
export const ofAccountsWords = wordSet('fiscal financial');
