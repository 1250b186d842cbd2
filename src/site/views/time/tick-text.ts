import { formOf } from '../../text/page-language.ts';
import type { Words } from '../../words/words.ts';
import { yearOfDay, type AxisTick } from './tick-axis.ts';

const millisecondsInADay = 86_400_000;

/** What a line of the calendar is called: `Sep 14`, `Sep`, `2015`. */
export function tickText({ day, unit }: AxisTick, language: string, words: Words): string {
  if (unit === 'year') return String(yearOfDay(day));
  return new Intl.DateTimeFormat(formOf(language, words), {
    month: 'short',
    ...(unit === 'day' ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(day * millisecondsInADay);
}
