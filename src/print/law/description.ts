import { PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import { readMetadata } from '../pdf/read/read-metadata.ts';
import type { Condition } from './condition.ts';

const name = (text: string): PDFName => PDFName.of(text);

/** A title in the packet, as an alternative of languages (ISO 16684-1). */
const xmpTitle = (xmp: string): string | null =>
  /<dc:title>[^<]*<rdf:Alt>[^<]*<rdf:li xml:lang="[^"<]+">([^<]+)<\/rdf:li>/.exec(xmp)?.[1] ?? null;

const viewerPreference = (document: PDFDocument): string =>
  String(
    document.catalog.lookupMaybe(name('ViewerPreferences'), PDFDict)?.lookup(name('DisplayDocTitle')) ??
      'missing',
  );

const securityOf = (document: PDFDocument): PDFDict | null => {
  const security = document.context.lookup(document.context.trailerInfo.Encrypt);
  return security instanceof PDFDict ? security : null;
};

/** The dictionaries of configurations of optional content. */
function* configurations(document: PDFDocument): Generator<readonly [string, PDFDict]> {
  const properties = document.catalog.lookupMaybe(name('OCProperties'), PDFDict);
  const chosen = properties?.lookup(name('D'));
  if (chosen instanceof PDFDict) yield ['D', chosen];
}

const textOf = (value: unknown): string =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';

/** What the file says of itself, and what it must not hold (checkpoints 06, 07, 20, 21, 25 and 26). */
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
    number: '06-002',
    holds: 'It claims no conformance to PDF/UA, since no validator has seen it.',
    faults: ({ document }) =>
      /pdfuaid|pdfaid/.test(readMetadata(document) ?? '')
        ? ['The metadata stream claims a conformance.']
        : [],
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
    number: '20-001',
    holds: 'Optional content, where there is any, has a named configuration that switches nothing by itself.',
    faults: ({ document }) =>
      [...configurations(document)].flatMap(([key, configuration]) => [
        ...(textOf(configuration.lookup(name('Name'))) === ''
          ? [`The configuration ${key} of OCProperties has no name.`]
          : []),
        ...(configuration.has(name('AS'))
          ? [`The configuration ${key} of OCProperties has an entry AS.`]
          : []),
      ]),
  },
  {
    number: '21-001',
    holds: 'No file is embedded.',
    faults: ({ document }) => {
      const names = document.catalog.lookupMaybe(name('Names'), PDFDict);
      return names?.has(name('EmbeddedFiles')) ? ['The catalogue’s Names have EmbeddedFiles.'] : [];
    },
  },
  {
    number: '25-001',
    holds: 'There is no form, and so no XFA.',
    faults: ({ document }) =>
      document.catalog.has(name('AcroForm')) ? ['The catalogue has an AcroForm.'] : [],
  },
  {
    number: '26-001',
    holds: 'The file is not encrypted.',
    faults: ({ document }) => (securityOf(document) ? ['The trailer has an encryption dictionary.'] : []),
  },
];
