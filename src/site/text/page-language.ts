import type { Words } from '../words/words.ts';

/** The language of words whose article is not at hand: articles are read in English. */
export const languageRead = 'en';

const primary = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? '';

const isOfPage = (language: string, { locale }: Words): boolean => primary(language) === primary(locale);

/**
 * The form that the interface's dates and numbers have beside an article's words: the article's own where it is in the
 * page's language (`22 December 2024` for en-GB), else the page's.
 * @param language BCP 47: the article's
 * @returns BCP 47
 */
export function formOf(language: string, words: Words): string {
  return isOfPage(language, words) ? language : words.locale;
}

/** The `lang` that an article's words need on the page; undefined where they are in the page's language. */
export function otherLang(language: string, words: Words): string | undefined {
  return isOfPage(language, words) ? undefined : language;
}

/** The `lang` that the interface's words need within an article's; undefined where both are in one language. */
export function ownLang(language: string, words: Words): string | undefined {
  return isOfPage(language, words) ? undefined : words.locale;
}
