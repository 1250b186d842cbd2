import type { Event } from './event.ts';
import type { Quote } from './quote.ts';
import type { Figure } from './figure.ts';

/** False for an event or a figure whose clause an editor has yet to write: it is not shown until then. */
export function isTold(data: Quote | Figure | Event): boolean {
  if ('speaker' in data) return true;
  return 'clause' in data ? data.clause !== null : data.what !== null;
}
