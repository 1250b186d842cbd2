import { eventSchema } from './event.ts';
import { quoteSchema } from './quote.ts';
import { statisticSchema } from './statistic.ts';

/** The schema of each kind of record. */
export const recordSchemas = {
  quotes: quoteSchema,
  statistics: statisticSchema,
  timeline: eventSchema,
} as const;
