import { PDFDict, type PDFDocument } from '@cantoo/pdf-lib';
import { readMetadata } from '../pdf/describe-document.ts';
import { nameOf } from '../pdf/read/tagged-document.ts';
import { name, textOf } from '../pdf/read/values.ts';
import type { Condition } from './condition.ts';

/** A title in the packet, as an alternative of languages (ISO 16684-1). */
const xmpTitle = (xmp: string): string | null =>
  /<dc:title>[^<]*<rdf:Alt>[^<]*<rdf:li xml:lang="[^"<]+">([^<]+)<\/rdf:li>/.exec(xmp)?.[1] ?? null;

const viewerPreference = (document: PDFDocument): string =>
  String(
    document.catalog.lookupMaybe(name('ViewerPreferences'), PDFDict)?.lookup(name('DisplayDocTitle')) ??
      'missing',
  );

const languageOf = (dict: PDFDict): string | null => textOf(dict.lookup(name('Lang')));

const isTag = (language: string): boolean => {
  try {
    return Intl.getCanonicalLocales(language).length === 1;
  } catch {
    return false;
  }
};

/** What the file says of itself, and in which language everything is (checkpoints 06, 07 and 11). */
export const descriptionConditions: readonly Condition[] = [
  {
    number: '06-001',
    holds: 'The document has an XMP metadata stream.',
    faults: ({ document }) =>
      readMetadata(document) === null ? ['The catalogue has no metadata stream.'] : [],
  },
  {
    number: '06-003',
    holds: 'Its metadata have a title, the same as its information dictionary’s.',
    faults: ({ document }) => {
      const xmp = readMetadata(document);
      if (xmp === null) return [];
      const title = xmpTitle(xmp);
      const plain = title?.replace(
        /&(lt|gt|quot|amp);/g,
        (_, mark: string) => ({ lt: '<', gt: '>', quot: '"' })[mark] ?? '&',
      );
      if (title === null) return ['The metadata stream has no dc:title.'];
      return plain === document.getTitle()
        ? []
        : [`The metadata’s title is “${plain ?? ''}”, the document’s “${document.getTitle() ?? ''}”.`];
    },
  },
  {
    number: '07-001',
    holds: 'The window shows the title, not the name of the file.',
    faults: ({ document }) => {
      const preference = viewerPreference(document);
      return preference === 'true'
        ? []
        : [`DisplayDocTitle of the catalogue’s ViewerPreferences is ${preference}.`];
    },
  },
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
        return !element.dict.has(name('Lang')) || (language !== null && isTag(language))
          ? []
          : [`${nameOf(element)} has the language “${language ?? ''}”.`];
      }),
  },
];
