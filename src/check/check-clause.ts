import type { ContentProblem, RecordFile } from '../files/content.ts';
import { isProved, problemAt, withoutCopy, type CheckContext } from './check-context.ts';
import { longestRun } from './find-run.ts';

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

/** Holds that a figure's phrase, or the words for a date, stand in a text that stays away, or were read from it. */
export function checkPhrase(
  record: RecordFile<unknown>,
  words: string,
  context: CheckContext,
): ContentProblem[] {
  if (context.text.text.includes(words)) return [];
  if (!context.isTextHere)
    return isProved(record, words, context)
      ? []
      : [withoutCopy(record, 'words', 'not-in-article', `The words “${words.slice(0, 80)}”`)];
  return [
    problemAt(
      record,
      'words',
      'not-in-article',
      `The words “${words.slice(0, 80)}” do not stand in the publisher’s text.`,
      `Put the article's own words back.`,
    ),
  ];
}
