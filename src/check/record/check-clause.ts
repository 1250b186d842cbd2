import { hasWords, wholeAround } from '../../article/places/place-words.ts';
import type { ContentProblem, RecordFile } from '../../files/content.ts';
import type { Quote } from '../../records/quote.ts';
import { isProved, problemAt, withoutCopy, type CheckContext } from '../ground/check-context.ts';
import { longestRun } from '../words/find-run.ts';
import { retype } from '../ground/retype.ts';

/**
 * Holds that an event says what happened, and a figure what it is a figure of; where the text stays with its publisher,
 * in an editor's words and not in the publisher's.
 */
export function checkClause<Data>(
  record: RecordFile<Data>,
  field: 'what' | 'clause',
  clause: string | null,
  context: CheckContext,
): ContentProblem[] {
  if (clause === null)
    return [
      problemAt(
        record,
        field,
        'clause-missing',
        `${field} is null, and nothing of this record is shown until it says ${field === 'what' ? 'what happened' : 'what is counted'}.`,
        context.findRun === null
          ? 'Give the article’s own words.'
          : 'Say it in a clause of your own; the publisher’s sentence stays with the publisher.',
      ),
    ];
  return checkOwnWords(record, field, clause, context);
}

/** Holds that an editor's words about an article whose text stays away are none of its publisher's sentences. */
export function checkOwnWords(
  record: RecordFile<unknown>,
  field: string,
  words: string | undefined,
  { findRun }: Pick<CheckContext, 'findRun'>,
): ContentProblem[] {
  const run = words === undefined ? null : (findRun?.(words) ?? null);
  if (run === null) return [];
  return [
    problemAt(
      record,
      field,
      'publishers-sentence',
      `${field} has “${run}”, which is more than ${String(longestRun)} words in a row of a text that stays with its publisher.`,
      'Say it in words of your own.',
    ),
  ];
}

/** What the article has where words stand in it only as a part of something longer: a sentence for a message, or nothing. */
export function asPart(text: string, words: string): string {
  const whole = wholeAround(text, words);
  return whole === null ? '' : ` It has them only as a part of “${whole.slice(-80)}”.`;
}

/** Holds that a record's words stand in its article, byte for byte and whole. */
export function checkStands(
  record: RecordFile<Pick<Quote, 'confirmed'>>,
  field: 'clause' | 'what' | 'words',
  words: string,
  context: CheckContext,
): ContentProblem[] {
  const { text } = context.text;
  if (hasWords(text, words, { isPartOfCompound: field === 'words' })) return [];
  return [
    problemAt(
      record,
      field,
      'not-in-article',
      `${field === 'clause' ? 'The clause' : field} does not stand in ${context.articleFile.file}: “${words.slice(0, 80)}”.${asPart(text, words)}`,
      `Put the article's own words back.`,
      retype({ record, entry: context.entry }, field, words, context.text),
    ),
  ];
}

/** Holds that a figure's phrase, or the words for a date, stand in a text that stays away, or were read from it. */
export function checkPhrase(
  record: RecordFile<unknown>,
  words: string,
  context: CheckContext,
): ContentProblem[] {
  const { text } = context.text;
  if (hasWords(text, words, { isPartOfCompound: true })) return [];
  if (!context.isTextHere)
    return isProved(record, words, context)
      ? []
      : [withoutCopy(record, 'words', 'not-in-article', `The words “${words.slice(0, 80)}”`)];
  return [
    problemAt(
      record,
      'words',
      'not-in-article',
      `The words “${words.slice(0, 80)}” do not stand in the publisher’s text.${asPart(text, words)}`,
      `Put the article's own words back.`,
    ),
  ];
}
