import { hasWords, placeWords } from '../../article/places/place-words.ts';
import type { ContentProblem, RecordFile } from '../../files/content.ts';
import type { Figure } from '../../records/figure.ts';
import { checkAttribution, checkRecordReference } from '../record/check-attribution.ts';
import { checkClause, checkPhrase, checkStands } from '../record/check-clause.ts';
import { problemAt, type CheckContext } from '../ground/check-context.ts';
import { checkCalendar } from '../events/check-date.ts';
import { checkWholeClause } from '../record/check-whole-clause.ts';
import { retype } from '../ground/retype.ts';
import { checkBound, checkValue, checkWholeFigure } from './check-amount.ts';

/** Holds a figure against its article: its words and clause byte for byte, its value and bound read again from them. */
export function checkFigure(record: RecordFile<Figure>, context: CheckContext): ContentProblem[] {
  const { data } = record;
  const problems: ContentProblem[] = checkClause(record, 'clause', data.clause, context);
  if (context.findRun !== null) problems.push(...checkPhrase(record, data.words, context));
  else if (data.clause !== null) problems.push(...checkStands(record, 'clause', data.clause, context));
  const isInClause = data.clause === null || hasWords(data.clause, data.words, { isPartOfCompound: true });
  if (data.clause !== null && !isInClause)
    problems.push(
      problemAt(
        record,
        'words',
        'words-outside-clause',
        `The words “${data.words}” do not stand in the record's own clause.`,
        'Take words and clause from the same sentence of the article.',
        retype({ record, entry: context.entry }, 'words', data.words, {
          text: data.clause,
          blocks: [{ start: 0, end: data.clause.length }],
        }),
      ),
    );
  if (isInClause) problems.push(...checkWholeFigure(record, context));
  problems.push(...checkWholeClause(record, 'clause', data.clause, context));
  return [
    ...problems,
    ...checkValue(record),
    ...checkBound(record),
    ...checkCounted(record, context),
    ...checkCalendar(record, 'period', data.period),
    ...checkAttribution(record, 'assertedBy', data.assertedBy, context),
    ...checkRecordReference(record, 'sameCountAs', data.sameCountAs, context),
  ];
}

/** Holds that what is counted is said in the words of the figure's own sentence. */
function checkCounted(record: RecordFile<Figure>, context: CheckContext): ContentProblem[] {
  const { counted, clause } = record.data;
  const { text, sentences } = context.text;
  if (counted === undefined || !context.isTextHere) return [];
  const place = clause === null ? null : placeWords(text, clause);
  const within = sentences.filter(({ start, end }) => place && start < place.end && place.start < end);
  const stretches = within.length > 0 ? within : [{ start: 0, end: text.length }];
  if (stretches.some((one) => hasWords(text, counted, { within: one, isPartOfCompound: true }))) return [];
  const where = within.length > 0 ? 'the figure’s sentence does' : 'the article does';
  return [
    problemAt(
      record,
      'counted',
      'not-in-article',
      `counted is “${counted}”, and ${where} not have these words.`,
      'Say what is counted in the words of the figure’s own sentence, or take counted out.',
    ),
  ];
}
