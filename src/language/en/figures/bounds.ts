import { wordSet } from '../../word-set.ts';
import type { Bound } from '../../../records/figure.ts';

const phrases = (bound: Bound, listed: string): [string, Bound][] =>
  listed.split('|').map((phrase) => [phrase, bound]);

/** Words before a number, lower case, and how they bound it. The longest match counts. */
export const boundsBefore: ReadonlyMap<string, Bound> = new Map([
  ...phrases(
    'over',
    'more than|over|over than|greater than|above|beyond|in excess of|upward of|upwards of|north of|well over|just over|slightly over|slightly more than|a little over|a little more than|far more than|better than|exceeding|exceeded|exceeds|exceed|surpassed|surpassing|topped|topping|just above|well above|longer than|larger than|higher than|older than|bigger than|>|about , or above',
  ),
  ...phrases(
    'atLeast',
    'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|≥|at the very least',
  ),
  ...phrases(
    'under',
    'less than|fewer than|under|below|just under|well under|slightly under|slightly less than|a little less than|a little under|shy of|just shy of|just below|well below|smaller than|lower than|younger than|shorter than|sub -|<',
  ),
  ...phrases(
    'atMost',
    'up to|at most|no more than|not more than|no greater than|no later than|as many as|as much as|as high as|a maximum of|within|a total of up to|anything up to|≤|up to about|up to around',
  ),
  ...phrases(
    'about',
    'about|closer to|around|approximately|approx|approx .|roughly|some|an estimated|estimated|circa|c .|somewhere around|in the region of|in the neighborhood of|on the order of|give or take|~|≈|as high as roughly|as many as about',
  ),
  ...phrases(
    'almost',
    'almost|nearly|close to|approaching|barely|virtually|not quite|nigh on|getting on for',
  ),
  ...phrases('exact', 'exactly|precisely'),
]);

/** Words after a number and its unit, lower case, and how they bound it. */
export const boundsAfter: ReadonlyMap<string, Bound> = new Map([
  ...phrases(
    'atLeast',
    'or more|or greater|or above|or over|or higher|or older|or longer|or better|and over|and older|and above|and up|at least|plus|+|- plus',
  ),
  ...phrases(
    'atMost',
    'or less|or fewer|or under|or below|or younger|or lower|and under|and younger|at most|at the most',
  ),
  ...phrases('about', 'or so|or thereabouts|odd|- odd'),
]);

/** The longest phrase of {@link boundsBefore}, in tokens. */
export const longestBoundBefore = 5;
/** The longest phrase of {@link boundsAfter}, in tokens. */
export const longestBoundAfter = 3;

/** Words after which "over" and time mean "more than" that time; elsewhere they mean "in the course of" it. */
export const spanOpeners = wordSet(
  'for in of after lasted last lasting took take takes spent spend spending than by served serving with is was',
);

/** After these, "about" says what something is on: "asked about two men". */
export const topicWords = wordSet(
  'talk talks talking talked concerned worried question questions questioned asked ask asking learn learned complain complained speaking spoke speak story stories report reports information told think thinking know what joked warned lied wrote writing',
);

/** Bounds after a number that count only where they touch it. */
export const plusSigns = /^(?:plus|\+)$/;

/** Behind "in the" and its like these bound a number and leave it no year. */
export const beforeYear = wordSet('by within around about above before');
