import type { ContentProblem, RecordFile } from '../../files/content.ts';
import type { Quote } from '../../records/quote.ts';
import { checkOwnWords } from '../record/check-clause.ts';
import type { CheckContext } from '../ground/check-context.ts';

/** Holds that what an editor adds to a record (title, context, note) is none of the sentences of a text that stays away. */
export function checkWording(
  record: RecordFile<Pick<Quote, 'title' | 'context'>>,
  context: Pick<CheckContext, 'findRun'>,
): ContentProblem[] {
  const { data, body, bodyLine } = record;
  const noted = { ...record, lines: new Map([['The note', bodyLine]]) };
  return [
    ...checkOwnWords(record, 'title', data.title, context),
    ...checkOwnWords(record, 'context', data.context, context),
    ...checkOwnWords(noted, 'The note', body, context),
  ];
}
