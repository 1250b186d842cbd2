import type { SiteSettings } from '../../records/newsroom/site-settings.ts';
import { en, type Words } from './en/en.ts';
import { es } from './es/es.ts';

export type { Words };

/** The words of each language that the interface speaks. */
export const wordsOf: Readonly<Record<SiteSettings['language'], Words>> = { en, es };
