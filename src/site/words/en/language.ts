import { countingIn } from '../plurals.ts';

/** BCP 47: the language of the page, and the form of its dates and numbers. */
export const locale = 'en-US';

export const { counted, forms } = countingIn(locale);

/** A number as the language writes it. */
export const number = new Intl.NumberFormat(locale).format;
