import { wordSet } from '../../word-set.ts';
import { indefiniteArticles, possessives } from '../sentences/function-words.ts';

/** Words between a day and its month, or a month and its year. */
export const ofWords = wordSet('of in');

/** Parts of a month that are counted in it: "the first week of May". */
export const monthParts = wordSet('week weekend days');

/** What a quarter did on the day behind it. */
export const endedWords = wordSet('ended ending');

/** What is told of a quarter, in the year before its own. */
export const periodWords = wordSet('period quarter');

/** Before "year" and behind a dash these make an adjective: "a year-earlier loss". */
export const agoWords = wordSet('ago earlier');

/** What stands before such an adjective. */
export const adjectiveLeads: ReadonlySet<string> = new Set([...indefiniteArticles, ...possessives]);

/** Examples of the rules for dates that are composed of others: what each reads in an article of 15 June 2022. */
export const composedExamples = {
  nthWeekday: [
    { text: 'It was shut on the first Tuesday of November 2019.', reads: '2019-11-05' },
    { text: 'It opened on the last Sunday in May.', reads: '2022-05-29' },
  ],
  nthDay: [
    { text: 'It opened on the last day of March 2019.', reads: '2019-03-31' },
    { text: 'It opened on the first day of May.', reads: '2022-05-01' },
  ],
  partOfMonth: [
    { text: 'It rained in the last week of September 2014.', reads: '2014-09 END' },
    { text: 'It rained in the first days of May.', reads: '2022-05 START' },
    { text: 'It rained in the third week of May.', reads: '2022-05 MID' },
  ],
  weekOfDay: [{ text: 'They met in the week of March 7, 2022.', reads: '2022-W10' }],
  holidayOfYear: [
    { text: 'It was shut at Christmas 2010.', reads: '2010-12-25' },
    { text: 'It was shut on Easter Monday 2019.', reads: '2019-04-22' },
  ],
  quarterEnded: [
    { text: 'Sales fell in the quarter ended March 31.', reads: '2022-Q1' },
    { text: 'Sales fell in the quarter ended April 30.', reads: '2022-QX' },
  ],
  quarterInYear: [{ text: 'Sales rose in the 2019 period.', reads: '2019' }],
  yearBeforeAdjective: [{ text: 'It had a year-earlier loss.', reads: '2021' }],
  oneOrTwo: [{ text: 'It will last a year or two.', reads: 'PXY' }],
};
