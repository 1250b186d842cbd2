import type { Event } from './event.ts';
import type { Quote } from './quote.ts';
import type { Statistic } from './statistic.ts';

/** False for an event or a figure whose clause an editor has yet to write: it is not shown until then. */
export function isTold(data: Quote | Statistic | Event): boolean {
  if ('speaker' in data) return true;
  return 'clause' in data ? data.clause !== null : data.what !== null;
}
