import type { SiteSettings } from '../../records/site-settings.ts';
import { en } from './en.ts';
import { es } from './es.ts';

/** Every word of the interface in one language. Pages find them in `Astro.locals.words`; functions are handed them. */
export type Words = typeof en;

/** The words of each language that the interface speaks. */
export const wordsOf: Readonly<Record<SiteSettings['language'], Words>> = { en, es };

/** The words of the language that a page is in; English where the interface does not speak it. */
export function wordsIn(tag: string): Words {
  const [primary] = tag.toLowerCase().split('-', 1);
  return primary === 'es' ? es : en;
}
