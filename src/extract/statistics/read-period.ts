import type { Span } from '../../article/article.ts';
import type { DateFinding } from '../findings.ts';
import type { Token } from '../tokens.ts';
import { spansOfDates } from '../dates/spans-of-dates.ts';
import { firstFrom } from './places.ts';
import { periodNouns } from '../../language/en/figures/worth-keeping.ts';
import { takingUp, yearOpeners } from '../../language/en/dates/periods.ts';
import { demonstratives } from '../../language/en/sentences/function-words.ts';
import { lowerAt } from '../lower-at.ts';

/** The time a figure covers: EDTF, and whether the text states it beside the figure. */
export interface Period {
  readonly edtf: string;
  readonly inferred: boolean;
}

interface PeriodWords extends Span {
  readonly edtf: string;
}
const yearOrMonth = /^\d{4}(?:-\d{2})?$/;

/**
 * The stretches of a text that name a time which something is counted over: "from 2019 to 2023", "in 2018", in text order.
 * A single day is none: it says when something happened.
 */
export function findPeriods(text: string, dates: readonly DateFinding[]): PeriodWords[] {
  const spans = new Map(spansOfDates(text, dates).map((span) => [span.first, span]));
  const periods: PeriodWords[] = [];
  dates.forEach((date, index) => {
    const { start, edtf, explicit } = date;
    if (edtf === null || (periods.at(-1)?.end ?? 0) > start) return;
    const span = spans.get(index);
    const lead = text.slice(Math.max(0, start - 24), start);
    if (span && explicit && dates[span.last]?.explicit) periods.push(span);
    else if (explicit && (edtf.includes('/') || (yearOrMonth.test(edtf) && yearOpeners.test(lead))))
      periods.push({ start, end: date.end, edtf });
  });
  return periods;
}

/** Whether a sentence begins by taking up a period named before: "During this time, …", "Over the same period …". */
function takesUpPeriod(tokens: readonly Token[], first: number): boolean {
  if (!takingUp.has(lowerAt(tokens, first))) return false;
  const pointer = lowerAt(tokens, first + 1);
  const same = tokens[first + 2]?.lower === 'same' ? 1 : 0;
  if (!(demonstratives.has(pointer) || same)) return false;
  return periodNouns.has(lowerAt(tokens, first + 2 + same));
}

/**
 * The period of a figure: the one its clause names, the nearest where it names several; or, where its sentence begins with
 * "during this time", the one named last before it in the same paragraph. Null where neither is so.
 * @param dates the times in the text that a period could be taken for, by place
 * @param firstToken index of the sentence's first token
 */
export function readPeriod(
  periods: readonly PeriodWords[],
  dates: readonly Span[],
  tokens: readonly Token[],
  firstToken: number,
  { clause, figure, block }: { clause: Span; figure: Span; block: Span },
): Period | null {
  const next = firstFrom(periods, figure.start);
  /** Another time between a period and the figure is the figure's: "in 2012, and this year 58 percent". */
  const isCutOff = ({ start, end }: Span): boolean => {
    const [from, to] = end <= figure.start ? [end, figure.start] : [figure.end, start];
    const between = dates[firstFrom(dates, from)];
    return between !== undefined && between.start < to;
  };
  const beside = periods
    .slice(Math.max(0, next - 1), next + 1)
    .filter((words) => words.start >= clause.start && words.end <= clause.end && !isCutOff(words));
  const distance = ({ start, end }: Span): number => Math.max(figure.start - end, start - figure.end);
  const [nearest] = beside.toSorted((a, b) => distance(a) - distance(b));
  if (nearest) return { edtf: nearest.edtf, inferred: false };
  if (!takesUpPeriod(tokens, firstToken)) return null;
  const last = periods[firstFrom(periods, clause.start) - 1];
  return last && last.start >= block.start ? { edtf: last.edtf, inferred: true } : null;
}
