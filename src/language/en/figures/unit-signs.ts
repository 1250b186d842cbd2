import { wordSet } from '../../word-set.ts';

/** Signs that are words too; they count as units only where they touch their digits or nothing follows that they could belong to. */
export const shySigns: ReadonlySet<string> = new Set([
  'in',
  'm',
  's',
  'h',
  'g',
  'l',
  'L',
  'W',
  'V',
  'J',
  'PS',
  'T',
  'hr',
  'mi',
  'ha',
  'K',
  '″',
  '′',
  'b',
  'bp',
  'p',
]);

/** Words that raise a unit of length to an area or a volume. */
export const powers: ReadonlyMap<string, string> = new Map([
  ['square', 'square'],
  ['sq', 'square'],
  ['cubic', 'cubic'],
  ['cu', 'cubic'],
]);

/** Words behind a unit of time with which it is no part of a rate. */
export const comparingWords = wordSet('earlier ago later before after and prior old');

/** Signs that only digits make a unit. */
export const wordLikeSigns = wordSet('in s h T K b p');

/** The preposition before what a rate is taken over. */
export const perWords = wordSet('per');
