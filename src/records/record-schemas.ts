import { eventSchema } from './event.ts';
import { quoteSchema } from './quote.ts';
import { figureSchema } from './figure.ts';

/** The schema of each kind of record. */
export const recordSchemas = {
  quotes: quoteSchema,
  statistics: figureSchema,
  timeline: eventSchema,
} as const;
