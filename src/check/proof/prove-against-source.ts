import type { Article } from '../../article/article.ts';
import { extract } from '../../extract/extract.ts';
import type { Content, ContentProblem, RecordFile } from '../../files/content.ts';
import { provableRecords, recordsByArticle } from '../../files/stock/provable-records.ts';
import type { Amount } from '../../records/figure.ts';
import { problemAt } from '../ground/check-context.ts';
import { findWords } from '../words/find-words.ts';

/** How many of how many records of each kind were found in the source, and what was not. */
export interface SourceProof {
  readonly quotes: readonly [proved: number, all: number];
  readonly figures: readonly [proved: number, all: number];
  readonly dates: readonly [proved: number, all: number];
  readonly problems: readonly ContentProblem[];
}

/**
 * Holds the records of one account against the publisher's own text: each quotation must stand there byte for byte,
 * each figure must be found with the same value, bound and unit, each date with the same value.
 * Reported speech is the account's own clause and is not held against the source's words.
 */
export function proveAgainstSource(content: Content, articleId: string, source: Article): SourceProof {
  const findings = extract(source);
  const problems: ContentProblem[] = [];
  const prove = <Data>(
    list: readonly RecordFile<Data>[],
    field: string,
    holds: (record: RecordFile<Data>) => boolean,
    fault: (record: RecordFile<Data>) => string,
  ): [number, number] => {
    const failed = list.filter((record) => !holds(record));
    problems.push(...failed.map((record) => problemAt(record, field, 'not-in-source', fault(record))));
    return [list.length - failed.length, list.length];
  };

  const figures = new Set(
    findings.statistics.map(({ value, bound, unit }) => figureKey(value, bound, unit ?? undefined)),
  );
  const dates = new Set([
    ...findings.dates.map(({ edtf }) => edtf),
    ...findings.timeline.map(({ date }) => date?.edtf ?? null),
    ...findings.quotes.map(({ date }) => date?.edtf ?? null),
  ]);
  const provable = provableRecords(recordsByArticle(content)(articleId), false);
  const dated = provable.dated.map((record) => ({ record, date: record.data.date ?? null }));
  const undated = dated.filter(({ date }) => !dates.has(date));
  problems.push(
    ...undated.map(({ record, date }) =>
      problemAt(record, 'date', 'not-in-source', `The source has no date ${date ?? ''}.`),
    ),
  );

  return {
    quotes: prove(
      provable.quotes,
      'words',
      ({ data }) => findWords(source, data.words).found,
      ({ data }) =>
        `The source does not have the words “${(data.words[0]?.[0] ?? '').slice(0, 60)}…” byte for byte.`,
    ),
    figures: prove(
      provable.figures,
      'value',
      ({ data }) => figures.has(figureKey(data.value, data.bound, data.unit)),
      ({ data }) => `The source has no figure of the same value, bound and unit as “${data.words}”.`,
    ),
    dates: [dated.length - undated.length, dated.length],
    problems,
  };
}

function figureKey(value: Amount, bound: string, unit: string | undefined): string {
  const number = typeof value === 'number' ? String(value) : `${String(value.low)}–${String(value.high)}`;
  return `${bound} ${number} ${unit ?? '-'}`;
}
