import { countingIn } from '../grammar/plurals.ts';

/** BCP 47: the language of the page, and the form of its dates and numbers. */
export const locale = 'es';

export const { number, counted, forms } = countingIn(locale);
