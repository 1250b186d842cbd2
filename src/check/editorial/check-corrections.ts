import type { ContentProblem, RecordFile } from '../../files/content.ts';
import type { Quote } from '../../records/quote.ts';
import { isBefore } from '../events/calendar.ts';
import { problemAt, type CheckContext } from '../ground/check-context.ts';

/** Holds a record's notices of correction: each gives a reason, says something new, and is no older than the article. */
export function checkCorrections(
  record: RecordFile<Pick<Quote, 'corrections'>>,
  { articleFile }: CheckContext,
): ContentProblem[] {
  const published = articleFile.metadata.published;
  return (record.data.corrections ?? []).flatMap(({ was, now, why, on }) => {
    const problems: ContentProblem[] = [];
    if (why.trim() === '')
      problems.push(
        problemAt(
          record,
          'corrections',
          'correction-without-reason',
          `The correction of ${on} gives no reason.`,
          'Say in why: what was wrong and how it was found.',
        ),
      );
    if (was === now)
      problems.push(
        problemAt(
          record,
          'corrections',
          'correction-without-change',
          `The correction of ${on} says “${now}” now as before.`,
          'Give in was: what the record said before.',
        ),
      );
    if (published !== null && isBefore(on, published))
      problems.push(
        problemAt(
          record,
          'corrections',
          'correction-before-article',
          `The correction of ${on} is older than its article of ${published}.`,
          'Give the day on which the record was changed.',
        ),
      );
    return problems;
  });
}
