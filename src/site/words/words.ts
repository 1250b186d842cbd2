import type { SiteSettings } from '../../records/site-settings.ts';
import { en } from './en.ts';
import { es } from './es.ts';

/** Every word of the interface in one language. Pages find them in `Astro.locals.words`; functions are handed them. */
export type Words = typeof en;

/** The words of each language that the interface speaks. */
export const wordsOf: Readonly<Record<SiteSettings['language'], Words>> = { en, es };
