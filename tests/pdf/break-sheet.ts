import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
  decodePDFRawStream,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { editContent, type Edit } from '../../src/print/pdf/read/content-stream.ts';
import type { Painted } from '../../src/print/pdf/read/interpret-content.ts';
import { fontsOf } from '../../src/print/pdf/read/read-font.ts';
import { readBookmarks } from '../../src/print/pdf/bookmarks.ts';
import { readMetadata } from '../../src/print/pdf/describe-document.ts';
import type {
  StructureElement,
  TaggedDocument,
  TaggedPage,
} from '../../src/print/pdf/read/tagged-document.ts';

/** One way to break a sheet's file, and which conditions it breaks. */
export interface Break {
  /** The condition's number, then those that cannot hold either. */
  readonly breaks: readonly [string, ...string[]];
  readonly by: string;
  readonly make: (file: TaggedDocument) => void;
  /** What the message names, beside the fault. */
  readonly names: RegExp;
}

const name = (text: string): PDFName => PDFName.of(text);

function there<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) throw new Error(`The sheet has no ${what} to break.`);
  return value;
}

const first = (file: TaggedDocument, type: string): StructureElement =>
  there(
    file.elements.find((element) => element.type === type),
    type,
  );

const retype =
  (from: string, to: string, entries: Readonly<Record<string, PDFObject>> = {}) =>
  (file: TaggedDocument): void => {
    const { dict } = first(file, from);
    dict.set(name('S'), name(to));
    for (const [key, value] of Object.entries(entries)) dict.set(name(key), value);
  };

const setInCatalogue =
  (key: string, value: Readonly<Record<string, unknown>>) =>
  ({ document: { catalog, context } }: TaggedDocument): void => {
    catalog.set(name(key), context.obj(value as Record<string, string>));
  };

function edit({ page: { node }, content }: TaggedPage, edits: readonly Edit[]): void {
  node.set(name('Contents'), node.context.register(node.context.flateStream(editContent(content, edits))));
}

const pageOf = (file: TaggedDocument): TaggedPage => there(file.pages[0], 'page');
const append =
  (text: string) =>
  (file: TaggedDocument): void => {
    const page = pageOf(file);
    edit(page, [{ start: page.content.length, end: page.content.length, text }]);
  };
const insert = (at: number, text: string): Edit => ({ start: at, end: at, text });

const textWhere = (file: TaggedDocument, isIt: (item: Painted) => boolean): Painted =>
  there(
    pageOf(file).painted.find((item) => item.kind === 'text' && isIt(item)),
    'text',
  );
const isTagged = ({ marks }: Painted): boolean => marks.some(({ mcid }) => mcid !== null);

function changeMetadata(file: TaggedDocument, change: (xmp: string) => string): void {
  const { context, catalog } = file.document;
  const stream = context.stream(new TextEncoder().encode(change(readMetadata(file.document) ?? '')), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  catalog.set(name('Metadata'), context.register(stream));
}

const link = (file: TaggedDocument): PDFDict =>
  there(
    file.document.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
      .find((object) => object.get(name('Subtype')) === name('Link')),
    'link',
  );

/** A font of the text, and not of a heading. */
const font = (file: TaggedDocument) =>
  there(
    fontsOf(pageOf(file).page).find(({ baseName }) => baseName.endsWith('PublicSansThin-Regular')),
    'font',
  );

function changeStream(dict: PDFDict, key: string, change: (bytes: Uint8Array) => Uint8Array): void {
  const stream = dict.lookup(name(key));
  if (!(stream instanceof PDFRawStream)) throw new Error(`${key} is no stream.`);
  const { context } = dict;
  // A copy: the library keeps what it has decoded.
  const bytes = Uint8Array.from(decodePDFRawStream(stream).decode());
  const raw = PDFRawStream.of(context.obj({}), change(bytes));
  dict.set(name(key), context.register(raw));
}

const addToMap =
  (line: string) =>
  (file: TaggedDocument): void => {
    changeStream(font(file).dict, 'ToUnicode', (bytes) =>
      Buffer.from(
        Buffer.from(bytes)
          .toString('latin1')
          .replace('endcmap', `1 beginbfchar\n${line}\nendbfchar\nendcmap`),
        'latin1',
      ),
    );
  };

const remove = (dict: PDFDict | null | undefined, key: string): void => {
  if (dict?.has(name(key)) !== true) throw new Error(`There is no ${key} to take away.`);
  dict.delete(name(key));
};

const text = (words: string): PDFHexString => PDFHexString.fromText(words);

/** Each breaks one thing, with the library that also mends them. */
export const breaks: readonly Break[] = [
  {
    breaks: ['01-003'],
    by: 'a word of a paragraph marked as an artifact',
    make: (file) => {
      const { start, end } = textWhere(file, isTagged);
      edit(pageOf(file), [insert(start, '/Artifact BMC '), insert(end, ' EMC')]);
    },
    names: /Page 1, the text at byte \d+/,
  },
  {
    breaks: ['01-004'],
    by: 'a paragraph within an artifact',
    make: (file) => {
      const page = pageOf(file);
      const { marks } = textWhere(file, isTagged);
      const mark = there(marks[0], 'mark');
      const last = there(page.painted.findLast((item) => item.marks[0] === mark)?.end, 'end');
      const end = Buffer.from(page.content).indexOf('EMC', last) + 3;
      edit(page, [insert(mark.start, '/Artifact BMC '), insert(end, ' EMC')]);
    },
    names: /Page 1, the text at byte \d+/,
  },
  {
    breaks: ['01-005'],
    by: 'a rule without any mark',
    make: append('\n0 0 9 9 re f'),
    names: /Page 1, the path/,
  },
  {
    breaks: ['01-007'],
    by: 'no word that it is tagged',
    make: setInCatalogue('MarkInfo', {}),
    names: /MarkInfo/,
  },
  { breaks: ['14.6.1'], by: 'a mark without an end', make: append('\n/Artifact BMC'), names: /Page 1/ },
  {
    breaks: ['14.7.4.2'],
    by: 'a paragraph without its content',
    make: (file) => {
      first(file, 'P').dict.set(name('K'), file.document.context.obj([]));
    },
    names: /Page 1, marked content \d+ belongs to no element/,
  },
  {
    breaks: ['14.7.4.2', '14.7.4.4'],
    by: 'content that a paragraph holds and no page paints',
    make: (file) => {
      first(file, 'P').dict.lookup(name('K'), PDFArray).push(file.document.context.obj(999));
    },
    names: /Page 1, marked content 999, which P \(object \d+\) holds, paints nothing/,
  },
  {
    breaks: ['14.7.4.4'],
    by: 'no parent tree',
    make: ({ root }) => {
      remove(root, 'ParentTree');
    },
    names: /marked content \d+ of page 1, which P \(object \d+\) holds/,
  },
  {
    breaks: ['14.7.2'],
    by: 'an element that names another parent',
    make: (file) => {
      const { dict, reference } = first(file, 'P');
      dict.set(name('P'), there(reference, 'reference'));
    },
    names: /P \(object \d+\) names/,
  },
  {
    breaks: ['02-001'],
    by: 'a type that is none',
    make: retype('Div', 'Slip'),
    names: /Slip \(object \d+\)/,
  },
  {
    breaks: ['06-001'],
    by: 'no metadata',
    make: ({ document: { catalog } }) => {
      remove(catalog, 'Metadata');
    },
    names: /catalogue/,
  },
  {
    breaks: ['06-003'],
    by: 'metadata without a title',
    make: (file) => {
      changeMetadata(file, (xmp) => xmp.replace(/<dc:title>.*<\/dc:title>/s, ''));
    },
    names: /dc:title/,
  },
  {
    breaks: ['06-003'],
    by: 'another title in the metadata',
    make: (file) => {
      changeMetadata(file, (xmp) => xmp.replace(/(<dc:title>.*?<rdf:li[^>]*>)/s, '$1Not '));
    },
    names: /“Not /,
  },
  {
    breaks: ['06-002'],
    by: 'a claim to conform',
    make: (file) => {
      changeMetadata(file, (xmp) => xmp.replace('<dc:format>', '<pdfuaid:part>1</pdfuaid:part><dc:format>'));
    },
    names: /claims/,
  },
  {
    breaks: ['07-001'],
    by: 'the file’s name in the window',
    make: ({ document: { catalog } }) => {
      catalog.lookup(name('ViewerPreferences'), PDFDict).set(name('DisplayDocTitle'), PDFBool.False);
    },
    names: /DisplayDocTitle/,
  },
  {
    breaks: ['09-004'],
    by: 'a cell that is none',
    make: retype('TD', 'Div'),
    names: /TR \(object \d+\) holds Div/,
  },
  {
    breaks: ['09-005'],
    by: 'a body that is none',
    make: retype('LBody', 'Div'),
    names: /LI \(object \d+\) holds Div/,
  },
  {
    breaks: ['14.8.4.2'],
    by: 'a root that is no document',
    make: retype('Document', 'Sect'),
    names: /Sect \(object \d+\) stands at the root|Sect within the root/,
  },
  {
    breaks: ['14.8.4.3'],
    by: 'paragraphs within a paragraph',
    make: retype('Sect', 'P'),
    names: /P \(object \d+\) stands in P/,
  },
  {
    breaks: ['11-001'],
    by: 'no language',
    make: ({ document: { catalog } }) => {
      remove(catalog, 'Lang');
    },
    names: /language is missing/,
  },
  {
    breaks: ['11-002'],
    by: 'a language that is none',
    make: (file) => {
      first(file, 'P').dict.set(name('Lang'), PDFString.of('plain words'));
    },
    names: /P \(object \d+\) has the language “plain words”/,
  },
  {
    breaks: ['13-004'],
    by: 'a figure without words',
    make: (file) => {
      retype('Div', 'Figure', { A: file.document.context.obj({ O: 'Layout', BBox: [0, 0, 9, 9] }) })(file);
    },
    names: /Figure \(object \d+\)/,
  },
  {
    breaks: ['14.8.5.4.3'],
    by: 'a figure without a place',
    make: retype('Div', 'Figure', { Alt: text('A code') }),
    names: /Figure \(object \d+\)/,
  },
  {
    breaks: ['14-002', '12.3.3'],
    by: 'no first heading',
    make: retype('H1', 'H2'),
    names: /H2 \(object \d+\)/,
  },
  {
    breaks: ['14-003', '12.3.3'],
    by: 'a level left out',
    make: retype('H2', 'H3'),
    names: /H3 \(object \d+\) follows H1/,
  },
  {
    breaks: ['15-003'],
    by: 'a head of which no one knows whose',
    make: (file) => {
      for (const type of ['TH', 'TD']) remove(first(file, type).dict, 'A');
    },
    names: /TH \(object \d+\)/,
  },
  {
    breaks: ['14.8.5.7'],
    by: 'a cell whose head is not there',
    make: (file) => {
      const attributes = { O: 'Table', Headers: [PDFString.of('nowhere')] };
      first(file, 'TD').dict.set(name('A'), file.document.context.obj(attributes));
    },
    names: /TD \(object \d+\) refers to the head “nowhere”/,
  },
  {
    breaks: ['14.8.4.3.4'],
    by: 'a row with one cell more',
    make: (file) => {
      const { dict, reference } = there(
        file.elements.findLast(({ type }) => type === 'TR'),
        'row',
      );
      const cell = file.document.context.obj({ S: 'TD', P: there(reference, 'reference'), K: [] });
      dict.lookup(name('K'), PDFArray).push(file.document.context.register(cell));
    },
    names: /TR \(object \d+\) has 3 cells/,
  },
  {
    breaks: ['19-004'],
    by: 'an id given twice',
    make: (file) => {
      first(file, 'P').dict.set(name('ID'), PDFString.of('e1'));
    },
    names: /“e1”/,
  },
  {
    breaks: ['28-012'],
    by: 'a link without words',
    make: (file) => {
      remove(link(file), 'Contents');
    },
    names: /link \(object \d+\) of page \d/,
  },
  {
    breaks: ['28-012'],
    by: 'a link with words on its element alone',
    make: (file) => {
      remove(link(file), 'Contents');
      first(file, 'Link').dict.set(name('Alt'), text('The source'));
    },
    names: /link \(object \d+\) of page \d/,
  },
  {
    breaks: ['28-008'],
    by: 'a page walked through in no order',
    make: (file) => {
      for (const { page } of file.pages) remove(page.node, 'Tabs');
    },
    names: /Page \d has undefined as Tabs/,
  },
  { breaks: ['28-011'], by: 'a link within a span', make: retype('Link', 'Span'), names: /is held by Span/ },
  {
    breaks: ['14.8.4.4.2', '28-011'],
    by: 'a link’s element without its annotation',
    make: (file) => {
      const { dict } = first(file, 'Link');
      const kids = dict.lookup(name('K'), PDFArray).asArray();
      dict.set(name('K'), file.document.context.obj(kids.filter((kid) => !(kid instanceof PDFDict))));
    },
    names: /Link \(object \d+\)/,
  },
  {
    breaks: ['12.3.3'],
    by: 'a bookmark of other words',
    make: ({ document }) => {
      there(readBookmarks(document)[1], 'bookmark').dict.set(name('Title'), text('Elsewhere'));
    },
    names: /The bookmark “Elsewhere” of level 2 stands for H2 \(object \d+\)/,
  },
  {
    breaks: ['12.3.2'],
    by: 'a bookmark that leads nowhere',
    make: ({ document }) => {
      remove(there(readBookmarks(document)[1], 'bookmark').dict, 'Dest');
    },
    names: /leads nowhere/,
  },
  {
    breaks: ['30-002'],
    by: 'tagged content in what can be painted twice',
    make: ({ document: { context } }) => {
      context.register(context.flateStream('/P <</MCID 0>> BDC EMC', { Subtype: 'Form' }));
    },
    names: /form \(object \d+\)/,
  },
  {
    breaks: ['31-004'],
    by: 'a font without its map of glyphs',
    make: (file) => {
      remove(font(file).descendant, 'CIDToGIDMap');
    },
    names: /PublicSansThin-Regular/,
  },
  {
    breaks: ['31-006'],
    by: 'a font in another encoding',
    make: (file) => {
      font(file).dict.set(name('Encoding'), name('Identity-V'));
    },
    names: /PublicSansThin-Regular.*Identity-V/,
  },
  {
    breaks: ['31-009'],
    by: 'a font left out of the file',
    make: (file) => {
      remove(font(file).descriptor, 'FontFile2');
    },
    names: /PublicSansThin-Regular/,
  },
  {
    breaks: ['9.6.4'],
    by: 'a font’s name without the mark of a subset',
    make: (file) => {
      font(file).dict.set(name('BaseFont'), name('PublicSans'));
    },
    names: /PublicSans /,
  },
  {
    breaks: ['31-011'],
    by: 'a font with one glyph',
    make: (file) => {
      changeStream(there(font(file).descriptor, 'descriptor'), 'FontFile2', (bytes) => {
        const at = Buffer.from(bytes).indexOf('maxp', 0, 'latin1');
        const view = new DataView(bytes.buffer);
        view.setUint16(view.getUint32(at + 8) + 4, 1);
        return bytes;
      });
    },
    names: /PublicSansThin-Regular.*lacks the glyphs <[0-9a-f]{4}>/,
  },
  {
    breaks: ['31-016'],
    by: 'no widths',
    make: (file) => {
      remove(font(file).descendant, 'W');
    },
    names: /PublicSansThin-Regular/,
  },
  {
    breaks: ['10-001'],
    by: 'a font without its text',
    make: (file) => {
      remove(font(file).dict, 'ToUnicode');
    },
    names: /PublicSansThin-Regular.*<[0-9a-f]{4}>/,
  },
  { breaks: ['31-028'], by: 'a zero for a text', make: addToMap('<0fff> <0000>'), names: /<0fff>/ },
  {
    breaks: ['31-029'],
    by: 'a mark of byte order for a text',
    make: addToMap('<0fff> <FEFF>'),
    names: /<0fff>/,
  },
  {
    breaks: ['31-030'],
    by: 'a box in the place of a letter',
    make: (file) => {
      const { start, end } = textWhere(file, (item) => !isTagged(item));
      edit(pageOf(file), [{ start, end, text: '<0000> Tj' }]);
    },
    names: /lacks a character/,
  },
];
