import { z } from 'zod';
import type { Article } from '../../../article/article.ts';
import { findingsCheck, type FindingsCheck } from '../../../check/findings/check-findings.ts';
import type { Findings, QuoteFinding } from '../../../extract/findings.ts';
import { entityKinds } from '../../../records/id.ts';
import {
  answerSchema,
  findingSchemas,
  type Answer,
  type FindingList,
} from '../../extract/findings-schema.ts';
import type { Refused, TextFile } from '../extractor.ts';
import { marker } from './mark-places.ts';
import { readEntity } from './read-entities.ts';
import { readEvent, readQuote, readReported, readStatistic, type FindingGround } from './read-finding.ts';
import { placeReader } from './read-place.ts';
import type { ListedName } from './read-who.ts';
import { refuse, RefusedError } from './refused.ts';

/** What another reader found in an article, what of it is refused, or why its whole answer is. */
export type ReadAnswer =
  | { readonly findings: Findings; readonly refused: readonly Refused[] }
  | { readonly id: string | null; readonly fault: string };

type Lists = Exclude<Answer, { readonly error: string }>;

const issuesOf = (error: z.ZodError): string =>
  error.issues
    .slice(0, 3)
    .map(({ path, message }) => `${path.length === 0 ? '' : `${path.map(String).join('.')}: `}${message}`)
    .join('; ');

const startSchema = z.object({ start: z.int().nonnegative() });

/** A finding with its place in its list. */
interface Taken<Finding> {
  readonly index: number;
  readonly finding: Finding;
}

/** Reads the findings of one list, each for itself; what is refused is put on the list of refusals. */
function takeEach<Line, Finding>(
  list: FindingList,
  items: readonly unknown[],
  schema: z.ZodType<Line>,
  read: (line: Line, index: number) => Finding,
  refused: Refused[],
): Taken<Finding>[] {
  return items.flatMap((item, index) => {
    try {
      const { data, error } = schema.safeParse(item);
      if (error) refuse(`It is not in the protocol’s form: ${issuesOf(error)}.`);
      return [{ index, finding: read(data, index) }];
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      const at = startSchema.safeParse(item).data?.start ?? null;
      refused.push({ finding: `${list}[${String(index)}]`, at, why: error.message });
      return [];
    }
  });
}

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

/** The names of an answer, list by list. */
function takeNames(
  answer: Lists,
  { article, place }: Pick<FindingGround, 'article' | 'place'>,
  refused: Refused[],
) {
  const names: ListedName[] = [];
  const entities: Findings['entities'][number][] = [];
  for (const kind of entityKinds) {
    const schema = findingSchemas[kind];
    const taken = new Map(
      takeEach(kind, answer[kind], schema, (line) => readEntity(kind, line, article, place), refused).map(
        ({ index, finding }) => [index, finding],
      ),
    );
    for (const [index, item] of answer[kind].entries()) {
      const entity = taken.get(index);
      const name = entity?.name ?? z.object({ name: z.string() }).safeParse(item).data?.name ?? '';
      names.push({
        entry: `${kind}/${String(index)}`,
        name,
        taken: entity ? { entity, index: entities.length } : null,
      });
      if (entity) entities.push(entity);
    }
  }
  return { names, entities };
}

const byPlace = (one: { start: number; end: number }, other: { start: number; end: number }): number =>
  one.start - other.start || one.end - other.end;

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

/** Reads the findings of an answer's lists against an article. */
function readLists(
  answer: Lists,
  article: Article,
  check: (entities: Findings['entities']) => FindingsCheck,
) {
  const refused: Refused[] = [];
  const place = placeReader(article);
  const { names, entities } = takeNames(answer, { article, place }, refused);
  const holds = check(entities);
  const ground = { article, names, place };
  const mark = marker(article.text.length);
  const insist = (why: string | null): void => {
    if (why !== null) refuse(why);
  };
  const count = answer.quotes.length;
  const quotes = takeEach(
    'quotes',
    answer.quotes,
    findingSchemas.quotes,
    (line, index) => {
      const quote = readQuote(line, ground, { index, count });
      if (!quote.record) return quote;
      insist(holds.quote(quote));
      mark('quotation', quote.segments);
      return quote;
    },
    refused,
  );
  const reported = takeEach(
    'reported',
    answer.reported,
    findingSchemas.reported,
    (line) => {
      const clause = readReported(line, ground);
      if (!clause.record) return clause;
      insist(holds.reported(clause));
      mark('reported clause', clause.segments);
      return clause;
    },
    refused,
  );
  const statistics = takeEach(
    'statistics',
    answer.statistics,
    findingSchemas.statistics,
    (line) => {
      const { statistic, periodWords } = readStatistic(line, ground);
      if (!statistic.record) return statistic;
      insist(holds.statistic(statistic, periodWords));
      mark('figure', [statistic]);
      return statistic;
    },
    refused,
  );
  const timeline = takeEach(
    'timeline',
    answer.timeline,
    findingSchemas.timeline,
    (line) => {
      const event = readEvent(line, ground);
      if (!event.record) return event;
      insist(holds.event(event));
      mark(`event of ${event.date?.edtf ?? 'no date'}`, [event]);
      return event;
    },
    refused,
  );
  const findings: Findings = {
    quotes: linkQuotes(quotes),
    reported: reported.map(({ finding }) => finding),
    dates: [],
    quantities: [],
    statistics: statistics.map(({ finding }) => finding).toSorted(byPlace),
    timeline: timeline.map(({ finding }) => finding).toSorted(byPlace),
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
