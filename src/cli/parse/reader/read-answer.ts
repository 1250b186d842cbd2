import { z } from 'zod';
import type { Article, Span } from '../../../article/article.ts';
import { findingsCheck, type FindingsCheck } from '../../../check/findings/check-findings.ts';
import type { Findings, QuoteFinding } from '../../../extract/findings.ts';
import { answerSchema, findingSchemas, type Answer } from '../../extract/findings-schema.ts';
import type { Refused, TextFile } from '../extractor.ts';
import { marker } from './mark-places.ts';
import { readEvent, readQuote, readReported, readStatistic } from './read-finding.ts';
import { readNames } from './read-names.ts';
import { placeReader } from './read-place.ts';
import { refuse } from './refused.ts';
import { issuesOf, takeEach, type Taken } from './take-each.ts';

/** What another reader found in an article, what of it is refused, or why its whole answer is. */
export type ReadAnswer =
  | { readonly findings: Findings; readonly refused: readonly Refused[] }
  | { readonly id: string | null; readonly fault: string };

type Lists = Exclude<Answer, { readonly error: string }>;

/** The line as what it is; a sentence where it is no answer. */
function readLine(line: string): Answer | { readonly id: string | null; readonly fault: string } {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return { id: null, fault: 'expected a line of JSON' };
  }
  const id = z.object({ id: z.string() }).safeParse(data).data?.id ?? null;
  const read = answerSchema.safeParse(data);
  if (read.success) return read.data;
  const fault =
    id === null
      ? 'expected an object with the id of the article'
      : `expected the protocol’s lists, or an error (${issuesOf(read.error)})`;
  return { id, fault };
}

const byPlace = (one: Span, other: Span): number => one.start - other.start || one.end - other.end;

/** Quotations with `answers` and `restates` as places among those that were taken; what they refer to may have been refused. */
function linkQuotes(taken: readonly Taken<QuoteFinding>[]): QuoteFinding[] {
  const now = new Map(taken.map(({ index }, place) => [index, place]));
  const link = (index: number | null): number | null => (index === null ? null : (now.get(index) ?? null));
  return taken.map(({ finding }) => ({
    ...finding,
    answers: link(finding.answers),
    restates: link(finding.restates),
  }));
}

/** Makes what holds a finding that is to be a record, and refuses it with its reason; any other passes. */
function holder(article: Article) {
  const mark = marker(article.text.length);
  return <Finding extends { readonly record: boolean }>(
    finding: Finding,
    what: string,
    spans: readonly Span[],
    fault: (finding: Finding) => string | null,
  ): Finding => {
    const why = finding.record ? fault(finding) : null;
    if (why !== null) refuse(why);
    if (finding.record) mark(what, spans);
    return finding;
  };
}

/** Reads the findings of an answer's lists against an article. */
function readLists(
  answer: Lists,
  article: Article,
  check: (entities: Findings['entities']) => FindingsCheck,
): { readonly findings: Findings; readonly refused: readonly Refused[] } {
  const refused: Refused[] = [];
  const place = placeReader(article);
  const { names, entities } = readNames(answer, { article, place }, refused);
  const { quote, reported, statistic, event } = check(entities);
  const ground = { article, names, place };
  const hold = holder(article);
  const listOf = <Name extends 'quotes' | 'reported' | 'statistics' | 'timeline'>(name: Name) => ({
    name,
    items: answer[name],
    schema: findingSchemas[name],
  });
  const quotes = takeEach(
    listOf('quotes'),
    (line, index) => {
      const read = readQuote(line, ground, { index, count: answer.quotes.length });
      return hold(read, 'quotation', read.segments, quote);
    },
    refused,
  );
  const clauses = takeEach(
    listOf('reported'),
    (line) => {
      const read = readReported(line, ground);
      return hold(read, 'reported clause', read.segments, reported);
    },
    refused,
  );
  const figures = takeEach(
    listOf('statistics'),
    (line) => {
      const { statistic: read, periodWords } = readStatistic(line, ground);
      return hold(read, 'figure', [read], (one) => statistic(one, periodWords));
    },
    refused,
  );
  const events = takeEach(
    listOf('timeline'),
    (line) => {
      const read = readEvent(line, ground);
      return hold(read, `event of ${read.date?.edtf ?? 'no date'}`, [read], event);
    },
    refused,
  );
  const findings: Findings = {
    quotes: linkQuotes(quotes),
    reported: clauses.map(({ finding }) => finding),
    dates: [],
    quantities: [],
    statistics: figures.map(({ finding }) => finding).toSorted(byPlace),
    timeline: events.map(({ finding }) => finding).toSorted(byPlace),
    entities,
  };
  return { findings, refused };
}

/**
 * Reads a line that another reader answered with for an article. Whatever it says, nothing is taken but what stands in the
 * article at the place that is claimed and what the rules of records hold; all else is refused, each finding with its reason.
 */
export function readAnswer(line: string, file: TextFile): ReadAnswer {
  const { id, article } = file;
  const answer = readLine(line);
  if ('fault' in answer) return answer;
  if (answer.id !== id) return { id: answer.id, fault: `expected an answer for ${id}` };
  if ('error' in answer) return { id, fault: `it says: ${answer.error.slice(0, 500)}` };
  return readLists(answer, article, (entities) => findingsCheck(file, article, entities));
}
