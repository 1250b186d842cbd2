import type { ContentProblem, RecordFile } from '../../files/content.ts';
import type { ParsedEntry } from '../../records/parsed.ts';
import { calendarFault } from './calendar.ts';
import { problemAt } from '../ground/check-context.ts';
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
 * Whether the last parse wrote this very date, and that these parts of it are inferred: a date that an editor typed is not made to
 * follow from the article by saying so.
 */
function declaredByParse(
  entry: ParsedEntry | null,
  field: string,
  date: string,
  parts: readonly string[],
): boolean {
  const declared: unknown = entry?.base['inferred'];
  if (entry?.base[field] !== date || !Array.isArray(declared)) return false;
  return parts.every((part) => declared.includes(part) || declared.includes(field));
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
  { inferred, entry }: { readonly inferred: readonly string[]; readonly entry: ParsedEntry | null },
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
  const missing = undeclared.map((part) => `${field}.${part}`);
  if (missing.length > 0)
    problems.push(
      problemAt(
        record,
        field,
        'undeclared-inference',
        `${field} is ${date}, and its words “${words}” do not state the ${undeclared.join(' or the ')}.`,
        `Add ${missing.join(', ')} to inferred, so that readers see what is not stated.`,
        declaredByParse(entry, field, date, missing) ? { field: 'inferred', add: missing } : null,
      ),
    );
  return problems;
}
