import { readPosition } from '../article/read-position.ts';
import type { ContentProblem, RecordFile } from '../files/content.ts';
import type { Quote } from '../records/quote.ts';
import { rangeOf } from './calendar.ts';
import { checkAttribution, checkRecordReference, checkVerbatim } from './check-attribution.ts';
import { isEdited, isProved, problemAt, withoutCopy, type CheckContext } from './check-context.ts';
import { checkCalendar, checkDateWords } from './check-date.ts';
import { findWords } from './find-words.ts';
import { marksBalance } from './marks-balance.ts';
import { retypeWords } from './retype.ts';
import { droppedNegations } from './place-edited-words.ts';

/**
 * Holds a quote against its article: its words byte for byte, its marks balanced or owned up to,
 * its speaker, references and date.
 */
export function checkQuote(record: RecordFile<Quote>, context: CheckContext): ContentProblem[] {
  const { data } = record;
  return [
    ...checkWords(record, context),
    ...checkAttribution(record, 'speaker', data.speaker, context),
    ...checkRecordReference(record, 'answers', data.answers, context),
    ...checkRecordReference(record, 'restates', data.restates, context),
    ...(['role', 'cue', 'venue'] as const).flatMap((field) =>
      checkVerbatim(record, field, data[field], isEdited(context.entry, field, data[field]), context),
    ),
    ...checkCalendar(record, 'date', data.date),
    ...checkDate(record, context),
  ];
}

function checkWords(record: RecordFile<Quote>, context: CheckContext): ContentProblem[] {
  const { articleFile, text, isTextHere } = context;
  const { data } = record;
  const found = findWords(text, data.words);
  if (!found.found && !isTextHere)
    return isProved(record, data.words, context)
      ? []
      : [withoutCopy(record, 'words', 'quote-not-verbatim', `The words “${excerpt(found.segment)}”`)];
  if (!found.found)
    return [
      problemAt(
        record,
        'words',
        'quote-not-verbatim',
        found.matched.length < 12
          ? `The words “${excerpt(found.segment)}” do not stand in ${articleFile.file}.`
          : `The words “${excerpt(found.segment)}” do not stand in ${articleFile.file}: it has “${excerpt(found.matched, true)}” and goes on “${found.goesOn.trim()}”.`,
        `Put the article's own words back: a quotation is given byte for byte. A cut is written […], an insertion [in brackets].`,
        retypeWords({ record, entry: context.entry }, data.words, text),
      ),
    ];
  const dropped = droppedNegations(found.replaced).map(({ by, text }) =>
    problemAt(
      record,
      'words',
      'dropped-negation',
      `${by} stands for “${excerpt(text.trim())}”, which has a negation.`,
      'Make sure that the words still say what the speaker said; show the negation, or put it into the brackets.',
    ),
  );
  if (!isTextHere || data.kind === 'reported' || data.unbalanced === true || marksBalance(text, found.spans))
    return dropped;
  return [
    ...dropped,
    problemAt(
      record,
      'words',
      'unbalanced-marks',
      'The quotation marks around these words do not balance in the article, and the record does not say so.',
      'Add unbalanced: true, so that readers are told.',
    ),
  ];
}

function checkDate(
  record: RecordFile<Quote>,
  { articleFile, entry, hashes, text, isTextHere }: CheckContext,
): ContentProblem[] {
  const { date, inferred = [] } = record.data;
  if (date === undefined) return [];
  const problems: ContentProblem[] = [];
  const position = entry?.at['date']?.[0];
  const span = position === undefined || !isTextHere ? null : readPosition(text, hashes, position);
  if (span !== null && !isEdited(entry, 'date', date)) {
    const words = text.text.slice(span.start, span.end);
    problems.push(...checkDateWords(record, 'date', date, words, { inferred, entry }));
  }
  const { published } = articleFile.metadata;
  const said = rangeSafely(date);
  const appeared = published === null ? null : rangeSafely(published);
  if (said !== null && appeared !== null && said.min > appeared.max)
    problems.push(
      problemAt(
        record,
        'date',
        'quote-after-article',
        `The quote is dated ${date}, after its article of ${published ?? ''}.`,
        'Correct the date: an article cannot quote what had not been said.',
      ),
    );
  return problems;
}

function rangeSafely(value: string): { min: number; max: number } | null {
  try {
    return rangeOf(value);
  } catch {
    return null;
  }
}

function excerpt(words: string, fromEnd = false): string {
  if (words.length <= 60) return words;
  return fromEnd ? `…${words.slice(-56)}` : `${words.slice(0, 56)}…`;
}
