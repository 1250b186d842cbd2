import type { en } from './en.ts';

/** Every word of the interface in one language. Pages find them in `Astro.locals.words`; functions are handed them. */
export type Words = typeof en;
