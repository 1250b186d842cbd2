import type { SiteSettings } from '../../records/site-settings.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { Words } from './words.ts';

/** The words of each language that the interface speaks. */
export const wordsOf: Readonly<Record<SiteSettings['language'], Words>> = { en, es };
