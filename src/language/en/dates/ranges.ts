import { wordSet } from '../../word-set.ts';

/** What stands between the two ends of a range. */
export const rangeJoint = /^\s*(?:to|through|thru|until|till|[-–—])\s*$/i;

/** What stands between two dates of one kind. */
export const sideBySide = /^\s*(?:and|or)\s*$/i;

/** Words between a day and the date that gives it its month. */
export const rangeWords = wordSet('to through until till and or - &');

/** Marks between the days of a list. */
export const listMarks = wordSet(',');

/** What stands before days whose month follows behind the last of them: "from 13 to 15 July", "on the 13th and 15th of July". */
export const beforeDays = {
  leads: wordSet('from between on of during over for until till through since by for ( , :'),
  articles: wordSet('the'),
};

/** Words that end as a plural does and count nothing behind a day: "June 5 and 7 was". */
export const behindDays = wordSet('as this was is');

/** What stands between the two dates of a span. */
export const spanJoint = /^\s*(?:to|through|thru|until|till|up to|[-–—])\s*(?:the\s+)?$/i;

/** Before two dates with "to" these say that something was moved from the one to the other. */
export const movingLead = /(?:ed|move|delay|push|change)\s+(?:on\s+)?$/i;

/** "and" alone between two dates. */
export const andOnly = /^\s+and\s+$/i;

/** Prepositions before a stretch. */
export const withinLead = /\b(?:in|during)\s+$/i;

/** "between" before the first of two dates. */
export const betweenLead = /\bbetween\s+(?:the\s+)?$/i;

/** "to" between two dates. */
export const toJoint = /^\s+to\s+/i;

/** What leads to the first of two dates with "to" between. */
export const spanLead = /\b(?:from|of|over|in|\()\s*$/i;

/** What stands between a time of day and its day. */
export const timeJoints = wordSet('on , of');
