import type { ContentProblem, RecordFile } from '../files/content.ts';
import type { Statistic } from '../records/statistic.ts';
import { boundsStated } from './bound-words.ts';
import { checkAttribution, checkRecordReference } from './check-attribution.ts';
import { checkClause, checkPhrase } from './check-clause.ts';
import { isEdited, problemAt, type CheckContext } from './check-context.ts';
import { checkCalendar } from './check-date.ts';
import { retype } from './retype.ts';
import { statesValue } from './read-figure-again.ts';

/** Holds a figure against its article: its words and clause byte for byte, its value and bound read again from them. */
export function checkStatistic(record: RecordFile<Statistic>, context: CheckContext): ContentProblem[] {
  const { data } = record;
  const { text } = context.text;
  const problems: ContentProblem[] = checkClause(record, 'clause', data.clause, context);
  if (context.findRun !== null) problems.push(...checkPhrase(record, data.words, context));
  else if (data.clause !== null && !text.includes(data.clause))
    problems.push(
      problemAt(
        record,
        'clause',
        'not-in-article',
        `The clause does not stand in ${context.articleFile.file}: “${data.clause.slice(0, 80)}”.`,
        `Put the article's own words back.`,
        retype({ record, entry: context.entry }, 'clause', data.clause, context.text),
      ),
    );
  if (data.clause?.includes(data.words) === false)
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
  problems.push(...checkValue(record), ...checkBound(record));
  const { counted } = data;
  if (
    counted !== undefined &&
    context.isTextHere &&
    !isEdited(context.entry, 'counted', counted) &&
    counted.split(/[\s,]+/).some((word) => !text.includes(word))
  )
    problems.push(
      problemAt(
        record,
        'counted',
        'not-in-article',
        `counted is “${counted}”, and the article does not have these words.`,
        `Say what is counted in the article's words.`,
      ),
    );
  return [
    ...problems,
    ...checkCalendar(record, 'period', data.period),
    ...checkAttribution(record, 'assertedBy', data.assertedBy, context),
    ...checkRecordReference(record, 'sameCountAs', data.sameCountAs, context),
  ];
}

function checkValue(record: RecordFile<Statistic>): ContentProblem[] {
  const { value, words } = record.data;
  const wanted = typeof value === 'number' ? [value] : [value.low, value.high];
  return wanted
    .filter((number) => !statesValue(words, number))
    .map((number) =>
      problemAt(
        record,
        'value',
        'value-mismatch',
        `The value is ${String(number)}, and the words “${words}” cannot be read as that.`,
        'Correct the value, or the words if they are another place in the article.',
      ),
    );
}

function checkBound(record: RecordFile<Statistic>): ContentProblem[] {
  const { bound, value, words } = record.data;
  const stated = boundsStated(words);
  // A range states both its ends, "from ten to 32", and needs no bound.
  const isExact = stated.length === 0 || typeof value === 'object';
  if (bound === 'exact' ? isExact : stated.includes(bound)) return [];
  return [
    problemAt(
      record,
      'bound',
      stated.length === 0 ? 'bound-not-stated' : 'bound-differs',
      stated.length === 0
        ? `The bound is ${bound}, and the words “${words}” state none.`
        : `The bound is ${bound}, and the words “${words}” may say ${stated.join(' or ')}.`,
      'Keep the bound that the article states: it is part of the figure.',
    ),
  ];
}
