import type { ContentProblem, RecordFile } from '../../files/content.ts';
import type { Event } from '../../records/event.ts';
import { checkAttribution } from '../record/check-attribution.ts';
import { checkClause, checkPhrase, checkStands } from '../record/check-clause.ts';
import { problemAt, type CheckContext } from '../ground/check-context.ts';
import { isBefore } from './calendar.ts';
import { checkCalendar, checkDateWords } from './check-date.ts';
import { checkWholeClause } from '../record/check-whole-clause.ts';
import { placesOf } from '../../article/places/place-words.ts';

/** Holds an event against its article: its clause byte for byte, its date read again from its words. */
export function checkEvent(record: RecordFile<Event>, context: CheckContext): ContentProblem[] {
  const { data } = record;
  return [
    ...checkClause(record, 'what', data.what, context),
    // Where the text stays away, what happened is told in words of an editor's own.
    ...(context.findRun === null ? checkWords(record, 'what', context) : []),
    ...checkWords(record, 'words', context),
    ...checkDate(record, context),
    ...checkUpcoming(record, context),
    ...checkDatePlace(record, context),
    ...checkWholeClause(record, 'what', data.what, context),
    ...checkCalendar(record, 'date', data.date),
    ...checkAttribution(record, 'assertedBy', data.assertedBy, context),
  ];
}

/** Holds that the words of a field stand in the article, or, where no copy of it is at hand, in what was read of it. */
function checkWords(
  record: RecordFile<Event>,
  field: 'what' | 'words',
  context: CheckContext,
): ContentProblem[] {
  const words = record.data[field];
  if (words === undefined || words === null) return [];
  return context.isTextHere
    ? checkStands(record, field, words, context)
    : checkPhrase(record, words, context);
}

/** Holds that an event's date has words, and is what they say. */
function checkDate(record: RecordFile<Event>, { entry }: CheckContext): ContentProblem[] {
  const { date, words, inferred = [] } = record.data;
  if (date === null) return [];
  if (words !== undefined) return checkDateWords(record, 'date', date, words, { inferred, entry });
  return [
    problemAt(
      record,
      'date',
      'date-without-words',
      `The date is ${date}, and the record has no words that state it.`,
      `Add words: with the article's words for the date, or set date: null.`,
    ),
  ];
}

/** Holds that what is told as still to come is not before its article. */
function checkUpcoming(record: RecordFile<Event>, { articleFile }: CheckContext): ContentProblem[] {
  const { date, upcoming } = record.data;
  const { published } = articleFile.metadata;
  if (upcoming !== true || !isBefore(date, published)) return [];
  return [
    problemAt(
      record,
      'upcoming',
      'upcoming-past',
      `upcoming is true, and the date ${date ?? ''} is before the article of ${published ?? ''}.`,
      'Take upcoming out, or correct the date.',
    ),
  ];
}

/** Holds that the words for an event's date stand in the sentence that says what happened, in its paragraph, or in the article's dateline. */
function checkDatePlace(record: RecordFile<Event>, context: CheckContext): ContentProblem[] {
  const { words, what } = record.data;
  const { text, blocks, sentences } = context.text;
  if (words === undefined || what === null || !context.isTextHere || context.findRun !== null) return [];
  const places = placesOf(text, what, {}, 20);
  const blocksOf = places.flatMap((place) =>
    blocks.filter(({ start, end }) => start <= place.start && place.end <= end),
  );
  // title and dateline are no sentences
  const head = blocks.filter(({ end }) => end <= (sentences[0]?.start ?? 0));
  const isThere = [...blocksOf, ...head].some(
    (within) => placesOf(text, words, { within, isPartOfCompound: true }, 1).length > 0,
  );
  if (places.length === 0 || isThere || placesOf(text, words, {}, 1).length === 0) return [];
  return [
    problemAt(
      record,
      'words',
      'date-elsewhere',
      `The words “${words}” stand neither in the paragraph of what happened nor in a dateline.`,
      'Give the words for the date that stand beside what happened, or set date: null and take words out.',
    ),
  ];
}
