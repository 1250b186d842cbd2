import { wordSet } from '../../word-set.ts';

/** Nouns for what bears words. */
export const messages = wordSet(
  'message sign note notice banner letter email e-mail poster placard sticker label caption inscription memo',
);

/** Participles by which a message gives its words. */
export const wordings = wordSet('saying stating reading declaring proclaiming announcing warning');

/** With one of these before it, somebody gives the message out, and the words are theirs: "she sent an email saying". */
export const giving = wordSet(
  'sent sends send issued issues released releases wrote writes posted posts published shared left leaving delivered signed put gave tweeted sending issuing releasing writing posting in through via with by',
);

/** Possessives by which a message is somebody’s. */
export const ownerWords = wordSet('his her their my your our whose');

/** Words before a colon behind which examples follow, and nobody speaks. */
export const exampleWords = /^(?:including|examples?)$/;

/** Nouns for numbers, which somebody has gathered. */
export const numbersNouns = wordSet('data figures statistics numbers');

/** Before whoever has gathered or published them. */
export const publishedBy = wordSet('by from');
