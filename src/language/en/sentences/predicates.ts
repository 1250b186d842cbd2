import { wordSet } from '../../word-set.ts';

/** Forms by which a verb is ahead. */
export const futures = wordSet("will shall 'll ’ll wo");

/** Forms of "have" that put a verb into the perfect; "had" puts it further back. */
export const perfects = wordSet("has have 've ’ve 's ’s having");

/** The form of "have" that puts a verb before the time that is told of. */
export const pluperfects = wordSet("had 'd ’d");

/** Words that deny the verb they stand with. */
export const denials = wordSet("not n't n’t never hardly scarcely no nor neither");

/** Verbs, in their dictionary form, for what is done at once: whoever "has ruled" did so on the day of the news. */
export const momentary = wordSet(
  'rule decide approve reject adopt pass vote elect appoint nominate name sign ban launch win lose die resign quit arrest charge sentence convict acquit kill shoot crash explode erupt strike sink collapse release sack fire dismiss close open suspend cancel order award beat defeat withdraw dissolve seize evacuate',
);

/** Nouns, singular, for what is told without saying of whom it is: "reports have revealed". */
export const tellings = wordSet('report story rumour rumor account article claim review document study');

/** Forms of verbs for coming to know: what is learnt is the news, not that it is. */
export const learning = wordSet('learned learnt heard known found seen understood discovered obtained');

/** Forms of verbs for what is meant to be: what they take is ahead, also where they stand in the past. */
export const planned = wordSet(
  'plan plans planned planning schedule schedules scheduled scheduling set slated due expect expects expected intend intends intended poised projected supposed meant hope hopes hoped',
);

/** Forms of verbs with which the verb behind "to" has begun, or has not come about: "began to withdraw on Friday". */
export const underway = wordSet(
  'began begin begins begun started start starts continued continue continues tried try tries failed fail fails managed manage used helped help had has have went go goes came come comes',
);

/** Words that open a clause of what went on at the same time. */
export const simultaneous = wordSet('as while when');

/** Words by which a verb is denied, alone. */
export const negations = wordSet("not n't n’t never");
