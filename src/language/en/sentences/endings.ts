/** How a regular verb ends in the past, and its participle. */
export const pastEnding = 'ed';

/** How the participle of what goes on ends. */
export const progressiveEnding = 'ing';

/** How an adverb ends that is made of an adjective. */
export const adverbEnding = 'ly';
