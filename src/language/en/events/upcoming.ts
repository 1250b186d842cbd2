import { wordSet } from '../../word-set.ts';

/** Forms of verbs by which something is promised. */
export const promisedForms = wordSet(
  'promised pledged vowed agreed committed announced planned threatened signaled signalled',
);

/** Forms of verbs for what somebody means to do. */
export const intendingForms = wordSet('plans intends aims plan intend aim');

/** Forms of "be" in the present, and what stands in their place. */
export const beNow = wordSet("is are 's ’s 're ’re be with");

/** Adverbs for what is at hand. */
export const nearAdverbs = wordSet('soon tomorrow shortly tonight');

/** Nouns for a time that "next" and "coming" stand before. */
export const stretches =
  /^(?:days?|weeks?|months?|years?|hours?|season|spring|summer|fall|autumn|winter|\p{Lu}\p{Ll}+)$/u;

/** What a number of days begins with. */
export const counts = /^(?:\d|two|three|four|five|six|seven|eight|nine|ten|few|several|couple)$/;

/** Words before "plans" that make it a noun: "no current plans to". */
export const nounLeads = wordSet(
  "'s ’s " +
    'no any the a its their his her our my new current future of with for on about announced unveiled has have had and such',
);

/** Adverbs between a subject and its verb. */
export const betweenAdverbs = wordSet(
  'also now still currently already reportedly publicly repeatedly tentatively widely not',
);

/** Units in which it is told how far ahead something lies. */
export const unitsAhead = wordSet('days weeks months');

/** Demonstratives that stand for what was told. */
export const demonstratives = wordSet('this that');

/** Subjects of which "is to" tells what they are, and not what is to come. */
export const purposes = wordSet(
  'aim goal way purpose plan idea task point job role question what do objective priority step challenge answer this that',
);

/** Adjectives for the stretch ahead. */
export const comingWords = wordSet('next coming');

/** Prepositions before how long it is until something comes. */
export const withinWords = wordSet('in within');

/** Forms of "have" before a participle. */
export const perfectForms = wordSet("has have 've ’ve");

/** Forms of "be" before "to". */
export const isForms = wordSet('is are');

/** Forms of "will". */
export const willForms = wordSet("will won’t won't");
