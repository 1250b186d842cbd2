/** The categories into which the rules of each language (CLDR) put whole numbers, by its tag. */
export const pluralCategories = {
  'en-US': ['one', 'other'],
  es: ['one', 'many', 'other'],
} as const satisfies Readonly<Record<string, readonly Intl.LDMLPluralRule[]>>;

type Locale = keyof typeof pluralCategories;

/** A phrase in each form that the rules of a language ask for, with `#` in the place of the number. */
type FormsOf<Tag extends Locale> = Readonly<Record<(typeof pluralCategories)[Tag][number], string>>;

/** The same in any language, by category. */
export type Forms = Readonly<Record<string, string>>;

interface Counting<Tag extends Locale> {
  /** A number as the language writes it. */
  readonly number: (count: number) => string;
  /** Makes a function from a number to the phrase in its form, with the number as the language writes it, or as `write` does. */
  readonly counted: (forms: FormsOf<Tag>, write?: (count: number) => string) => (count: number) => string;
  /** Hands the forms on as they are, to a program that counts later. */
  readonly forms: (forms: FormsOf<Tag>) => Forms;
}

/** What the files of a language need to count things by its rules. */
export function countingIn<Tag extends Locale>(locale: Tag): Counting<Tag> {
  const rules = new Intl.PluralRules(locale);
  const format = new Intl.NumberFormat(locale);
  const number = (count: number): string => format.format(count);
  return {
    number,
    counted: (forms: Forms, write = number) => {
      return (count) => (forms[rules.select(count)] ?? '').replaceAll('#', () => write(count));
    },
    forms: (forms) => forms,
  };
}
