import type { ContentProblem, RecordFile } from '../files/content.ts';
import { calendarFault } from './calendar.ts';
import { problemAt } from './check-context.ts';
import { compareWithWords } from './read-date-again.ts';

/** Holds that a date exists in the calendar. */
export function checkCalendar<Data>(
  record: RecordFile<Data>,
  field: string,
  date: string | null | undefined,
): ContentProblem[] {
  const fault = date === null || date === undefined ? null : calendarFault(date);
  return fault === null
    ? []
    : [
        problemAt(
          record,
          field,
          'impossible-date',
          `${fault}.`,
          'Write a day that exists, as in 2024-12-22.',
        ),
      ];
}

/**
 * Reads a date again from its own words with the second reader: what they state must be the same,
 * and what they do not state must be declared as inferred.
 */
export function checkDateWords<Data>(
  record: RecordFile<Data>,
  field: string,
  date: string,
  words: string,
  inferred: readonly string[],
): ContentProblem[] {
  const { contradicts, unstated } = compareWithWords(date, words);
  const problems = contradicts.map((fault) =>
    problemAt(
      record,
      field,
      'date-contradicts-words',
      `${field} is ${date}, and its words are “${words}”: ${fault}.`,
      'Correct the date, or the words if they are another place in the article.',
    ),
  );
  const undeclared = unstated.filter(
    (part) => !inferred.includes(field) && !inferred.includes(`${field}.${part}`),
  );
  if (undeclared.length > 0)
    problems.push(
      problemAt(
        record,
        field,
        'undeclared-inference',
        `${field} is ${date}, and its words “${words}” do not state the ${undeclared.join(' or the ')}.`,
        `Add ${undeclared.map((part) => `${field}.${part}`).join(', ')} to inferred, so that readers see what is not stated.`,
        { field: 'inferred', add: undeclared.map((part) => `${field}.${part}`) },
      ),
    );
  return problems;
}
