import type { Span } from '../../article/article.ts';
import type { DateFinding } from '../findings.ts';
import {
  andOnly,
  betweenLead,
  movingLead,
  spanJoint,
  spanLead,
  toJoint,
  withinLead,
} from '../../language/en/dates/ranges.ts';

/** A stretch of calendar time that the text gives by its first and its last date: "from 2019 to 2023". */
export interface DateSpan extends Span {
  /** EDTF interval: `2019/2023`. */
  readonly edtf: string;
  readonly yearInferred: boolean;
  /** Places in the list of dates of the first and the last date. */
  readonly first: number;
  readonly last: number;
}

const isPoint = (edtf: string | null): edtf is string => edtf !== null && /^\d{4}(?:-\d{2}){0,2}$/.test(edtf);

/** Whether the second is the year or the month right behind the first. */
export function followsOn(first: string, second: string): boolean {
  if (first.length !== second.length || first.length > 7) return false;
  const number = (edtf: string): number =>
    Number(edtf.slice(0, 4)) * (edtf.length === 4 ? 1 : 12) + Number(edtf.slice(5));
  return number(second) === number(first) + 1;
}

/**
 * The stretches of time that two neighbouring dates bound: "from 2019 to 2023", "between 1990 and 1995",
 * "January 23 through March 9, 2014". The span reaches from the first date's start to the last one's end.
 * @param text the article's text, which the dates' offsets are into.
 */
export function spansOfDates(text: string, dates: readonly DateFinding[]): DateSpan[] {
  return dates.flatMap((from, index) => {
    const to = dates[index + 1];
    if (!to || !isPoint(from.edtf) || !isPoint(to.edtf) || to.start - from.end > 12) return [];
    const joint = text.slice(from.end, to.start);
    const before = text.slice(Math.max(0, from.start - 12), from.start);
    // "in 1997 and 1998", "in December and January": two years or months side by side are one stretch
    const side = andOnly.test(joint) && withinLead.test(before) && followsOn(from.edtf, to.edtf);
    const bounded = side || spanJoint.test(joint) || (andOnly.test(joint) && betweenLead.test(before));
    // "to" alone may be a move: "from Friday to Monday" bounds, "postponed Friday to Monday" does not.
    const isMonthAndDay = from.rule === to.rule && /^(?:month-day|day-month)$/.test(from.rule);
    const stated =
      !toJoint.test(joint) || spanLead.test(before) || (isMonthAndDay && !movingLead.test(before));
    const length = Math.min(from.edtf.length, to.edtf.length);
    if (!bounded || !stated || from.edtf.slice(0, length) >= to.edtf.slice(0, length)) return [];
    return [
      {
        start: from.start,
        end: to.end,
        edtf: `${from.edtf}/${to.edtf}`,
        yearInferred: from.yearInferred || to.yearInferred,
        first: index,
        last: index + 1,
      },
    ];
  });
}
