import { wordSet } from '../../word-set.ts';
import { indefiniteArticles, possessives } from '../sentences/function-words.ts';

/** Words between a number and what is counted that add to what was counted before, or say how it was counted. */
export const moreWords = wordSet('more additional further extra straight consecutive full');

/** Forms of verbs for giving or taking money for something. */
export const payingVerbs = wordSet(
  'pay pays paid paying spend spends spent spending buy buys bought buying sell sells sold selling charge charges charged charging',
);

/** The preposition before what money is given for. */
export const payees = wordSet('for on');

/** Adjectives of measure: "72.7 metres long" measures the subject, "a 15 metre high tower" the tower. */
export const dimensions = wordSet('high long wide tall deep thick old away apart heavy strong fast');

/** Nouns before "of" that say how a number was arrived at, not what it is of. */
export const emptyNouns = wordSet(
  'average total sum record median mean maximum minimum high low peak estimate figure number rate range neighborhood neighbourhood region order',
);

/** Prepositions that join a second noun phrase to what is counted. */
export const phraseJoints = wordSet('of in for from among');

/** Prepositions between what is measured and its measure: "a speed of 20 knots". */
export const measureLinks = wordSet('of at');

/** Prepositions between what a verb acts on and by how much: "cut its output by 5%". */
export const measuredBy = wordSet('by to at');

/** What stands before an amount that is told again in another unit. */
export const restatingSigns = wordSet('( / , or -');

/** What stands between two amounts that have one unit. */
export const unitSharers = wordSet(', and or - to / –');

/** Behind "of" these tell of all that one is of, and what follows is counted. */
export const ownersOfCounts: ReadonlySet<string> = new Set([
  ...possessives,
  ...wordSet('the these those them us'),
]);

/** Words between a number and what is counted that say nothing of it. */
export const skippedWords = wordSet('more additional further fewer extra');

/** Before "one" these make it a pronoun. */
export const beforePronounOne = wordSet(
  'no any every each this that the which some another last first next only a',
);

/** Prepositions before a year. */
export const yearLeads = wordSet('in since by of during until');

/** What is counted in rounds: "one in two games" tells how often, and no share. */
export const rounds = /^(?:nights?|seasons?|games?|match(?:es)?|rounds?|attempts?|places?|times?)$/;

/** Determiners for one after the other. */
export const distributives = wordSet('every each');

/** Determiners before what is known. */
export const definiteDeterminers = wordSet('the its their his her our these those');

/** Determiners before the whole of which a part is told. */
export const wholeDeterminers: ReadonlySet<string> = new Set([
  ...definiteDeterminers,
  ...indefiniteArticles,
  'all',
]);

/** Words beside "half" or "quarter" that make it a stretch and no part of a number. */
export const notShares = wordSet(
  'second first other better time latter third each in this opening closing top bottom northern southern eastern western upper lower',
);

/** Demonstratives before several. */
export const pointers = wordSet('those these');

/** Words behind a unit with which it is no part of a compound: "a dollar bill". */
export const afterOneUnit = wordSet('of in and or to for from at on by');

/** Prepositions before the lower end of a range. */
export const rangeLeads = wordSet('between from');
