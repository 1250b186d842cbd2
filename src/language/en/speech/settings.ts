import { wordSet } from '../../word-set.ts';

/** Nouns for where or in what somebody says something. */
export const events = wordSet(
  'rally conference debate speech event hearing interview ceremony meeting hall forum briefing appearance fundraiser convention summit address lecture podcast call interviews trial testimony panel discussion celebration dinner breakfast visit stop rallies memo letter email e-mail op-ed editorial column essay article book report paper',
);

/** Nouns for what is said to all at once. */
export const postings = wordSet('post posts tweet tweets message video statement update thread');

/** Words in the names of newspapers and stations. */
export const media = wordSet(
  'news radio television tv magazine newspaper times post journal tribune herald gazette guardian network podcast press telegraph independent chronicle observer review today broadcaster channel weekly daily agency',
);

/** Nouns for those to whom something is said. */
export const audiences = wordSet(
  'reporters voters supporters people lawmakers crowd audience delegates students members officials',
);

/** Participles of verbs for speaking somewhere. */
export const scenicParticiples = wordSet('speaking appearing writing testifying talking');

/** The same verbs in their dictionary form. */
export const scenicVerbs = wordSet('speak appear testify talk');

/** Words at which another clause begins: what follows them is not about the saying. */
export const breakers = wordSet(
  'who which that when as after before since until if because while whose whom where but and for about of',
);

/** Determiners before a venue. */
export const venueDeterminers = wordSet('the a an his her its their');

/** What may stand inside the name of a venue. */
export const insideVenue = wordSet("the of with & ’s 's - .");

/** Prepositions that join a second noun to a venue. */
export const venueJoints = wordSet('in on with at to for by');

/** Prepositions before a venue. */
export const venuePrepositions = wordSet('on at in during');
