import { readPosition } from '../../article/places/read-position.ts';
import type { ContentProblem, RecordFile } from '../../files/content.ts';
import type { Quote } from '../../records/quote.ts';
import { rangeOf } from '../events/calendar.ts';
import { checkAttribution, checkRecordReference, checkVerbatim } from '../record/check-attribution.ts';
import { isEdited, isProved, problemAt, withoutCopy, type CheckContext } from '../ground/check-context.ts';
import { checkCalendar, checkDateWords } from '../events/check-date.ts';
import { asPart } from '../record/check-clause.ts';
import { checkCuts } from './check-cuts.ts';
import { checkMarks } from './check-marks.ts';
import { findWords, placesOfWords, type WordsFound } from '../words/find-words.ts';
import { retypeWords } from '../ground/retype.ts';

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
    ...checkVerbatim(record, 'cue', data.cue, false, context),
    ...(['role', 'venue'] as const).flatMap((field) =>
      checkVerbatim(record, field, data[field], isEdited(context.entry, field, data[field]), context),
    ),
    ...checkCalendar(record, 'date', data.date),
    ...checkDate(record, context),
  ];
}

function checkWords(record: RecordFile<Quote>, context: CheckContext): ContentProblem[] {
  const { articleFile, text, isTextHere, read } = context;
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
        `The words “${excerpt(found.segment)}” do not stand in ${articleFile.file}${whatStands(text.text, found)}`,
        `Put the article's own words back: a quotation is given byte for byte. A cut is written […], an insertion [in brackets].`,
        retypeWords({ record, entry: context.entry }, data.words, text),
      ),
    ];
  // Of several places that is meant at which most of what must hold does.
  let fewest: ContentProblem[] | null = null;
  for (const place of placesOfWords(text, data.words)) {
    const problems = [
      ...checkCuts(record, text.text, place),
      ...(read === null ? [] : checkMarks(record, { text: text.text, place, read: read() }, text)),
    ];
    if (fewest === null || problems.length < fewest.length) fewest = problems;
    if (problems.length === 0) break;
  }
  return fewest ?? [];
}

/** How the article goes on where a quotation's words are not its own. */
function whatStands(
  text: string,
  { segment, matched, goesOn }: WordsFound & { readonly found: false },
): string {
  const part = asPart(text, segment);
  if (part !== '') return `.${part}`;
  return matched.length < 12 ? '.' : `: it has “${excerpt(matched, true)}” and goes on “${goesOn.trim()}”.`;
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
