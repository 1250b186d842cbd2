import type { ContentProblem, RecordFile } from '../files/content.ts';
import type { Event } from '../records/event.ts';
import { checkAttribution } from './check-attribution.ts';
import { checkClause, checkPhrase, checkStands } from './check-clause.ts';
import { problemAt, type CheckContext } from './check-context.ts';
import { isBefore } from './calendar.ts';
import { checkCalendar, checkDateWords } from './check-date.ts';
import { checkWholeClause } from './check-whole-clause.ts';
import { placesOf } from '../article/place-words.ts';

/** Holds an event against its article: its clause byte for byte, its date read again from its words. */
export function checkEvent(record: RecordFile<Event>, context: CheckContext): ContentProblem[] {
  const { data } = record;
  const problems: ContentProblem[] = checkClause(record, 'what', data.what, context);
  for (const field of ['what', 'words'] as const) {
    const value = data[field];
    // Where the text stays away, what happened is told in words of an editor's own.
    if (value === undefined || value === null || (field === 'what' && context.findRun !== null)) continue;
    if (!context.isTextHere) problems.push(...checkPhrase(record, value, context));
    else problems.push(...checkStands(record, field, value, context));
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
  if (data.upcoming === true && isBefore(data.date, context.articleFile.metadata.published))
    problems.push(
      problemAt(
        record,
        'upcoming',
        'upcoming-past',
        `upcoming is true, and the date ${data.date ?? ''} is before the article of ${context.articleFile.metadata.published ?? ''}.`,
        'Take upcoming out, or correct the date.',
      ),
    );
  return [
    ...problems,
    ...checkDatePlace(record, context),
    ...checkWholeClause(record, 'what', data.what, context),
    ...checkCalendar(record, 'date', data.date),
    ...checkAttribution(record, 'assertedBy', data.assertedBy, context),
  ];
}

/** Holds that the words for an event's date stand in the sentence that says what happened, or in its paragraph. */
function checkDatePlace(record: RecordFile<Event>, context: CheckContext): ContentProblem[] {
  const { words, what } = record.data;
  const { text, blocks } = context.text;
  if (words === undefined || what === null || !context.isTextHere || context.findRun !== null) return [];
  const places = placesOf(text, what, {}, 20);
  const blocksOf = places.flatMap((place) =>
    blocks.filter(({ start, end }) => start <= place.start && place.end <= end),
  );
  const isThere = blocksOf.some(
    (within) => placesOf(text, words, { within, isPartOfCompound: true }, 1).length > 0,
  );
  if (places.length === 0 || isThere || placesOf(text, words, {}, 1).length === 0) return [];
  return [
    problemAt(
      record,
      'words',
      'date-elsewhere',
      `The words “${words}” do not stand in the paragraph of what happened.`,
      'Give the words for the date that stand beside what happened, or set date: null and take words out.',
    ),
  ];
}
