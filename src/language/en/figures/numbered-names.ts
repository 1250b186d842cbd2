import { wordSet } from '../../word-set.ts';
import { monthAbbreviations, months as monthNumbers } from '../dates/time-words.ts';

/** Words, lower case, that a number after them belongs to as a name: "page 3", "Title 42", "flight 815". */
export const labels = wordSet(
  'page pages chapter chapters section sections article articles amendment title titles rule resolution directive clause paragraph schedule exhibit fig box no nos room suite apartment apt gate terminal platform flight train route highway interstate freeway hwy exit junction channel episode volume vol verse psalm ward precinct zip postcode code version windows boeing airbus apollo soyuz formula covid tel phone telephone fax isbn proposition prop',
);

/** Names of the months and their usual abbreviations, lower case. "May" counts only with its capital. */
export const months: ReadonlySet<string> = new Set([...monthNumbers.keys(), ...monthAbbreviations.keys()]);

/** Words before a four-digit number that make it a year. */
export const yearOpeners = wordSet(
  'in since until till by from before after during of early late mid spring summer autumn fall winter through to the circa year',
);

/** What makes the number before it a street's: "16-18 Industrial Avenue". */
export const streetWords = wordSet(
  'street avenue road lane drive boulevard square highway place court terrace parkway st ave rd blvd',
);

/** The same, but only where nothing counted follows: "Game 6", "in week 3". */
export const weakLabels = wordSet(
  'week day year session series season games game round match leg heat lap race hole inning quarter set size level stage phase part act scene class grade group type category generation agenda number top model mark form step question item lot track lane seat row bay area region sector site block zone district floor building unit pier dam reactor',
);

/** What stands behind an hour. */
export const clockWords = /^(?:[ap]\.?m\.?|o['’]clock|gmt|utc|est|edt|pst|pdt|bst|cet)$/;

/** What makes an ordinal or a decade of the digits it touches. */
export const numberEndings = /^(?:st|nd|rd|th|s|['’]s)$/;
