import type { ContentProblem, RecordFile } from '../files/content.ts';
import type { Event } from '../records/event.ts';
import { checkAttribution } from './check-attribution.ts';
import { checkClause, checkPhrase } from './check-clause.ts';
import { problemAt, type CheckContext } from './check-context.ts';
import { checkCalendar, checkDateWords } from './check-date.ts';
import { retype } from './retype.ts';

/** Holds an event against its article: its clause byte for byte, its date read again from its words. */
export function checkEvent(record: RecordFile<Event>, context: CheckContext): ContentProblem[] {
  const { data } = record;
  const { text } = context.text;
  const problems: ContentProblem[] = checkClause(record, 'what', data.what, context);
  for (const field of ['what', 'words'] as const) {
    const value = data[field];
    // Where the text stays away, what happened is told in words of an editor's own.
    if (value === undefined || value === null || (field === 'what' && context.findRun !== null)) continue;
    if (!context.isTextHere) problems.push(...checkPhrase(record, value, context));
    else if (!text.includes(value))
      problems.push(
        problemAt(
          record,
          field,
          'not-in-article',
          `${field} does not stand in ${context.articleFile.file}: “${value.slice(0, 80)}”.`,
          `Put the article's own words back.`,
          retype({ record, entry: context.entry }, field, value, context.text),
        ),
      );
  }
  if (data.date !== null && data.words === undefined)
    problems.push(
      problemAt(
        record,
        'date',
        'date-without-words',
        `The date is ${data.date}, and the record has no words that state it.`,
        `Add words: with the article's words for the date, or set date: null.`,
      ),
    );
  if (data.date !== null && data.words !== undefined)
    problems.push(
      ...checkDateWords(record, 'date', data.date, data.words, {
        inferred: data.inferred ?? [],
        entry: context.entry,
      }),
    );
  return [
    ...problems,
    ...checkCalendar(record, 'date', data.date),
    ...checkAttribution(record, 'assertedBy', data.assertedBy, context),
  ];
}
