import type { DateFinding } from '../findings.ts';
import { followsOn } from './spans-of-dates.ts';
import { addDays, isoDay, padYear, readCalendarDate } from './calendar.ts';
import { rangeJoint, sideBySide } from '../../language/en/dates/ranges.ts';

const rules = new Set(['month-day', 'day-month', 'month', 'weekday']);

const isInferred = ({ edtf, yearInferred, rule }: DateFinding): boolean =>
  rules.has(rule) && yearInferred && edtf !== null && /^\d{4}-\d{2}(?:-\d{2})?$/.test(edtf);

/** So many characters at most stand between two dates that are told together. */
const widestJoint = 12;

/** The date of the first of two neighbours that the year of the second settles; null where it settles none. */
function settledBy(text: string, first: DateFinding, second: DateFinding): string | null {
  if (first.edtf === null || second.edtf === null || !isInferred(first)) return null;
  if (first.edtf.length !== second.edtf.length || second.start - first.end > widestJoint) return null;
  const joint = text.slice(first.end, second.start);
  const isPair = sideBySide.test(joint);
  if (!isPair && !rangeJoint.test(joint)) return null;
  const isWeekday = first.rule === 'weekday';
  // "March and April 1918"
  if (!second.yearInferred && !isWeekday && !second.edtf.startsWith('XXXX'))
    return yearBefore(first.edtf, second.edtf);
  if (!isInferred(second)) return null;
  if (isPair) return monthBefore(first.edtf, second.edtf);
  if (first.edtf.length !== 10) return null;
  return (isWeekday ? weekBefore : yearBefore)(first.edtf, second.edtf);
}

/** "in December and January": the month right before the second; null where it is no month, or none right before. */
function monthBefore(first: string, second: string): string | null {
  const before = yearBefore(first, second);
  return followsOn(before, second) ? before : null;
}

/**
 * Sets the first of two days that bound a stretch ("from November 20 to December 11") in the last year that puts it
 * before the second, where the text gives neither year or that of the second alone ("March and April 1918"); the first of
 * two weekdays in the last week that does.
 */
export function alignRanges(text: string, findings: readonly DateFinding[]): DateFinding[] {
  return findings.map((first, index) => {
    const second = findings[index + 1];
    const edtf = second ? settledBy(text, first, second) : null;
    return edtf === null ? first : { ...first, edtf, value: `${edtf}${first.value.slice(edtf.length)}` };
  });
}

/** The first day in the last year that puts it before the second. */
function yearBefore(first: string, second: string): string {
  const year = Number(second.slice(0, 4));
  const monthAndDay = first.slice(4);
  return `${padYear(monthAndDay <= second.slice(4) ? year : year - 1)}${monthAndDay}`;
}

/** The first day a week earlier where it lies after the second; null where it is no whole day. */
function weekBefore(first: string, second: string): string | null {
  const { year, month, day } = readCalendarDate(first) ?? { year: 0, month: null, day: null };
  if (month === null || day === null) return null;
  return first <= second ? first : isoDay(addDays({ year, month, day }, -7));
}
