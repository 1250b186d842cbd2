import type { z } from 'zod';
import type { Article, Span } from '../../article/article.ts';
import { hashBlocks } from '../../article/blocks/hash-blocks.ts';
import type {
  EventFinding,
  Findings,
  QuoteFinding,
  ReportedFinding,
  StatisticFinding,
} from '../../extract/findings.ts';
import type { ArticleFile, ContentProblem, RecordFile } from '../../files/content.ts';
import {
  draftEvent,
  draftFigure,
  draftQuote,
  draftReported,
  type Draft,
  type Reading,
} from '../../files/draft/draft-of-finding.ts';
import { placer } from '../../files/draft/place-span.ts';
import { slug } from '../../files/naming/slug.ts';
import { eventSchema } from '../../records/event.ts';
import { figureSchema } from '../../records/figure.ts';
import { quoteSchema } from '../../records/quote.ts';
import { checkEvent } from '../events/check-event.ts';
import { checkFigure } from '../figures/check-figure.ts';
import type { CheckContext } from '../ground/check-context.ts';
import { readAgain } from '../ground/read-again.ts';
import { checkQuote } from '../quotes/check-quote.ts';
import { dateFault, figureFault, type OwnReading } from './read-values-again.ts';

/** Says why findings of another reader are no records: for each kind, the sentence for a person, or null where nothing is wrong. */
export interface FindingsCheck {
  readonly quote: (quote: QuoteFinding) => string | null;
  readonly reported: (clause: ReportedFinding) => string | null;
  /** `periodWords`: the words that the reader gives for the figure's period; null where it gives none. */
  readonly statistic: (figure: StatisticFinding, periodWords: string | null) => string | null;
  readonly event: (event: EventFinding) => string | null;
}

/** The context of a record that is not there yet, of an article whose text is: everybody whom it refers to will have a file. */
function contextOf(
  articleFile: ArticleFile,
  article: Article,
  references: ReadonlyMap<number, string>,
): Omit<CheckContext, 'entry'> & { readonly read: NonNullable<CheckContext['read']> } {
  const hashes = hashBlocks(article);
  const { text, blocks, sentences } = article;
  const hashed = { text, blocks, sentences, hashes };
  const read = readAgain(article, hashed, undefined, [], new Map());
  return {
    articleFile,
    text: hashed,
    isTextHere: true,
    reader: null,
    read: () => read,
    named: new Map(),
    findRun: null,
    proved: new Map(),
    hashes: new Map(hashes.map((hash, index) => [hash, index])),
    entities: new Set(references.values()),
    paths: new Set(),
    former: new Map(),
    areNamesRead: true,
    claims: new Map(),
  };
}

/** Why reported words are not taken that go over one end of what stands in quotation marks; null where none do. */
function marksFault(segments: readonly Span[], marked: readonly Span[], text: string): string | null {
  for (const { start, end } of segments) {
    const cut = marked.find(
      (one) =>
        one.start < end &&
        start < one.end &&
        (one.start < start || end < one.end) &&
        (start < one.start || one.end < end),
    );
    if (cut)
      return `It cuts through the quotation marks of “${text.slice(cut.start, cut.end).slice(0, 80)}”: expected all that stands in them, or nothing.`;
  }
  return null;
}

/** What is wrong with a draft as the record that it would be; null where that is nothing. */
function draftFault(draft: Draft, context: Omit<CheckContext, 'entry'>): string | null {
  const { kind, facts, at } = draft;
  const file = { kind, article: context.articleFile.id, id: 'finding', file: context.articleFile.file };
  const rest = { ...file, body: '', bodyLine: 1, lines: new Map<string, number>() };
  const entry = {
    record: `${kind}/finding` as const,
    base: { ...facts },
    at: Object.fromEntries(Object.entries(at).map(([field, places]) => [field, [...places]])),
  };
  const ground = { ...context, entry };
  const hold = <Data>(
    schema: z.ZodType<Data>,
    check: (record: RecordFile<Data>, context: CheckContext) => ContentProblem[],
  ): string | null => {
    const { data, error } = schema.safeParse(facts);
    if (error) return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join(' ');
    const first = check({ ...rest, data }, ground).find(({ severity }) => severity === 'error');
    return first === undefined ? null : `${first.message} (${first.rule ?? ''})`;
  };
  if (kind === 'quotes') return hold(quoteSchema, checkQuote);
  if (kind === 'statistics') return hold(figureSchema, checkFigure);
  return hold(eventSchema, checkEvent);
}

/**
 * Makes what holds the findings of another reader against the rules that hold of records, before any is written: words, marks,
 * values, bounds and dates as the check of `content/` holds them, and beside that the values that only a reading can tell (units,
 * changes, periods, dates that words do not state) against the program's own reading of the same words.
 * @param entities the names that the findings refer to
 */
export function findingsCheck(
  articleFile: ArticleFile,
  article: Article,
  entities: Findings['entities'],
): FindingsCheck {
  const references = new Map(
    entities.map(({ kind, name }, index) => [index, `${kind}/${slug(name) || 'name'}`]),
  );
  const context = contextOf(articleFile, article, references);
  const own: OwnReading = { text: article.text, findings: context.read().findings };
  const reading: Reading = {
    article,
    entities,
    references,
    slice: ({ start, end }: Span) => article.text.slice(start, end),
    place: placer(article),
  };
  return {
    quote: (quote) =>
      (quote.date && dateFault(quote.date, own)) ?? draftFault(draftQuote(quote, reading), context),
    reported: (clause) =>
      marksFault(clause.segments, context.read().marked, article.text) ??
      draftFault(draftReported(clause, reading), context),
    statistic: (figure, periodWords) =>
      figureFault(figure, periodWords, own) ?? draftFault(draftFigure(figure, reading), context),
    event: (event) =>
      (event.date && dateFault(event.date, own)) ?? draftFault(draftEvent(event, reading), context),
  };
}
