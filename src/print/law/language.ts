import { PDFHexString, PDFName, PDFString, type PDFDict } from '@cantoo/pdf-lib';
import { nameOf } from '../pdf/read/tagged-document.ts';
import type { Condition } from './condition.ts';

const languageOf = (dict: PDFDict): string | null => {
  const language = dict.lookup(PDFName.of('Lang'));
  return language instanceof PDFString || language instanceof PDFHexString ? language.decodeText() : null;
};

const isTag = (language: string): boolean => {
  try {
    return Intl.getCanonicalLocales(language).length === 1;
  } catch {
    return false;
  }
};

/** In which language everything is (checkpoint 11). */
export const languageConditions: readonly Condition[] = [
  {
    number: '11-001',
    // The catalogue's language is that of whatever names none: text, Alt, outline and Contents (11-001 to 11-004, 11-006).
    holds:
      'The document has a language, which is that of its text, bookmarks and descriptions where these name no other.',
    faults: ({ document: { catalog } }) => {
      const language = languageOf(catalog);
      return language !== null && isTag(language)
        ? []
        : [`The catalogue’s language is ${language ?? 'missing'}.`];
    },
  },
  {
    number: '11-002',
    holds: 'Each element that names a language names one by a tag of BCP 47.',
    faults: ({ elements }) =>
      elements.flatMap((element) => {
        const language = languageOf(element.dict);
        return !element.dict.has(PDFName.of('Lang')) || (language !== null && isTag(language))
          ? []
          : [`${nameOf(element)} has the language “${language ?? ''}”.`];
      }),
  },
];
