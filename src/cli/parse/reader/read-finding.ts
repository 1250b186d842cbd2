import type { Article, Span } from '../../../article/article.ts';
import { compareWithWords } from '../../../check/events/read-date-again.ts';
import type {
  DatedValue,
  EventFinding,
  QuoteFinding,
  ReportedFinding,
  StatisticFinding,
} from '../../../extract/findings.ts';
import type {
  Dated,
  EventLine,
  Place,
  QuoteLine,
  ReportedLine,
  StatisticLine,
} from '../../extract/findings-schema.ts';
import type { PlaceReader } from './read-place.ts';
import { readWho, type ListedName } from './read-who.ts';
import { refuse, shown } from './refused.ts';

/** What a finding of another reader is read on. */
export interface FindingGround {
  readonly article: Article;
  /** The names of the same answer. */
  readonly names: readonly ListedName[];
  readonly place: PlaceReader;
}

/** The rule that findings of another reader are made by. */
const rule = 'reader';

/** The parts of a quotation: in order, apart from one another, and within it. */
function readSegments(segments: readonly Place[], whole: Span, place: PlaceReader): Span[] {
  const spans = segments.map((segment, index) => place.words(`segments[${String(index)}]`, segment));
  for (const [index, { start, end }] of spans.entries())
    if (start < (spans[index - 1]?.end ?? whole.start) || end > whole.end)
      refuse(
        `segments[${String(index)}] is at ${String(start)} to ${String(end)}: expected it after the one before it, within ${String(whole.start)} to ${String(whole.end)}.`,
      );
  return spans;
}

/** A date with the place of its words; what these do not state of it is inferred, whatever the reader says. */
function readDated({ date, dateAt }: Dated, { article, place }: FindingGround): DatedValue | null {
  if (date === null || date === undefined) return null;
  if (!dateAt) return refuse(`date is ${date}: expected dateAt, the place of the words that say so.`);
  const span = place.words('dateAt', dateAt);
  const { unstated } = compareWithWords(date, article.text.slice(span.start, span.end));
  return { edtf: date, yearInferred: dateAt.inferred || unstated.length > 0, span };
}

/** Where something was said; the words that are given for it are those at the place. */
function readVenue({ venue, venueAt }: QuoteLine, { article, place }: FindingGround): Span | null {
  if (!venueAt)
    return venue ? refuse(`venue is ${shown(venue)}: expected venueAt, the place of these words.`) : null;
  const span = place.words('venueAt', venueAt);
  const words = article.text.slice(span.start, span.end);
  return venue && venue !== words
    ? refuse(`venue is ${shown(venue)}, and the article has ${shown(words)} at venueAt.`)
    : span;
}

/** Another quotation, by its place in the list `quotes`. */
function readLink(
  field: 'answers' | 'restates',
  link: number | null | undefined,
  { index, count }: { readonly index: number; readonly count: number },
): number | null {
  if (link === null || link === undefined) return null;
  if (link < 0 || link >= count || link === index)
    refuse(
      `${field} is ${String(link)}: expected the place of another quotation in quotes, from 0 to ${String(count - 1)}.`,
    );
  return link;
}

/**
 * Reads a quotation. `answers` and `restates` stay places in the reader's own list.
 * @param at its place in the list `quotes`, and how many there are
 * @throws {RefusedError} where it is none
 */
export function readQuote(
  line: QuoteLine,
  ground: FindingGround,
  at: { readonly index: number; readonly count: number },
): QuoteFinding {
  const { place } = ground;
  const whole = place.stretch('', line);
  return {
    ...whole,
    segments: readSegments(line.segments, whole, place),
    kind: line.kind,
    speaker: line.speaker ? readWho('speaker', line.speaker, ground) : null,
    cue: line.cue ? place.words('cue', line.cue) : null,
    venue: readVenue(line, ground),
    date: readDated(line, ground),
    unbalanced: line.unbalanced,
    answers: readLink('answers', line.answers, at),
    restates: readLink('restates', line.restates, at),
    record: line.record,
    rule,
  };
}

/** Reads reported speech. @throws {RefusedError} where it is none */
export function readReported(line: ReportedLine, ground: FindingGround): ReportedFinding {
  const { place } = ground;
  const whole = place.stretch('', line);
  return {
    ...whole,
    segments: readSegments(line.segments ?? [line], whole, place),
    speaker: readWho('speaker', line.speaker, ground),
    cue: place.words('cue', line.cue),
    record: line.record,
    rule,
  };
}

/** A figure, and the words that a reader gives for its period; null where it gives none. */
export interface ReadStatistic {
  readonly statistic: StatisticFinding;
  readonly periodWords: string | null;
}

/** Reads a figure. @throws {RefusedError} where it is none */
export function readStatistic(line: StatisticLine, ground: FindingGround): ReadStatistic {
  const { place, article } = ground;
  const whole = place.words('', line);
  const clause = place.words('clause', line.clause);
  if (whole.start < clause.start || whole.end > clause.end)
    refuse(
      `It is at ${String(whole.start)} to ${String(whole.end)}: expected it within its clause, at ${String(clause.start)} to ${String(clause.end)}.`,
    );
  const { value, period } = line;
  const periodAt = line.periodAt ? place.words('periodAt', line.periodAt) : null;
  return {
    statistic: {
      ...whole,
      value: typeof value === 'number' ? value : { low: value[0], high: value[1] },
      bound: line.bound,
      change: line.change ?? null,
      unit: line.unit ?? null,
      counted: line.counted ?? null,
      clause,
      period: period ? { edtf: period, inferred: line.periodInferred } : null,
      assertedBy: line.assertedBy ? readWho('assertedBy', line.assertedBy, ground) : null,
      record: line.record,
      rule,
    },
    periodWords: periodAt && article.text.slice(periodAt.start, periodAt.end),
  };
}

/** Reads an event. @throws {RefusedError} where it is none */
export function readEvent(line: EventLine, ground: FindingGround): EventFinding {
  return {
    ...ground.place.words('', line),
    date: readDated(line, ground),
    relation: line.relation,
    upcoming: line.upcoming,
    assertedBy: line.assertedBy ? readWho('assertedBy', line.assertedBy, ground) : null,
    record: line.record,
    rule,
  };
}
