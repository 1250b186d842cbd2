import type { DateRule } from '../underspecified.ts';
import { calendarRules } from './calendar-rules.ts';
import { composedRules } from './composed-rules.ts';
import { durationRules } from './duration-rules.ts';
import { periodRules } from './period-rules.ts';
import { referenceRules } from './reference-rules.ts';
import { relativeRules } from './relative-rules.ts';
import { setRules } from './set-rules.ts';
import { timeRules } from './time-rules.ts';

/** All rules, in the order in which they are preferred where two match equally many words. */
export const dateRules: readonly DateRule[] = [
  ...composedRules,
  ...calendarRules,
  ...periodRules,
  ...relativeRules,
  ...setRules,
  ...timeRules,
  ...durationRules,
  ...referenceRules,
];
