import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { finishPdf } from '../../../../src/print/pdf/finish-pdf.ts';
import { readElements } from '../../../../src/print/pdf/read/tagged-document.ts';

const description = {
  title: 'Gates & “floods” – Ελένη',
  language: 'en-GB',
  author: 'The Harbour Post',
  subject: null,
  date: null,
  text: '',
};

/** A page with a list of one item and a link, tagged as Chromium tags them, with element ids that start at `first`. */
async function printed(first: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage([200, 200]);
  const { context, catalog } = document;
  const body = context.register(
    context.obj({ S: 'P', K: [0], ID: PDFString.of(`node${String(first + 7)}`) }),
  );
  const item = context.register(
    context.obj({
      S: 'LI',
      K: [body],
      ID: PDFString.of(`node${String(first)}`),
      A: [{ O: 'Table', Headers: [PDFString.of(`node${String(first + 7)}`)] }],
    }),
  );
  const names = context.register(context.obj({ Names: [PDFString.of(`node${String(first)}`), item] }));
  const root = context.obj({ Type: 'StructTreeRoot', K: [item], IDTree: context.obj({ Kids: [names] }) });
  catalog.set(PDFName.of('StructTreeRoot'), context.register(root));
  const link = context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [0, 0, 10, 10],
    A: { S: 'URI', URI: PDFString.of('https://harbour.example/a') },
  });
  page.node.set(PDFName.of('Annots'), context.obj([context.register(link)]));
  page.node.set(PDFName.of('Contents'), context.register(context.flateStream('BT\n(Page 1) Tj\nET\n')));
  return document.save({ useObjectStreams: false });
}

const finished = async (first: number): Promise<PDFDocument> =>
  PDFDocument.load((await finishPdf(await printed(first), description)).bytes, { updateMetadata: false });

describe('finishPdf', () => {
  test('gives the same bytes whatever the clock says and however the browser counted', async () => {
    const [one, two] = [
      await finishPdf(await printed(10), description),
      await finishPdf(await printed(7310), description),
    ];
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
    expect(one.pages).toBe(1);
  });

  test('says title, language and author, and no day where there is none', async () => {
    const document = await finished(1);
    expect(document.getTitle()).toBe(description.title);
    expect(document.getAuthor()).toBe('The Harbour Post');
    expect(document.getSubject()).toBeUndefined();
    expect(document.getCreationDate()).toBeUndefined();
    expect(document.catalog.lookup(PDFName.of('Lang'), PDFString).decodeText()).toBe('en-GB');
    const metadata = document.catalog.lookup(PDFName.of('Metadata'));
    const xmp = metadata instanceof PDFRawStream ? new TextDecoder().decode(metadata.contents) : '';
    expect(xmp).toContain('Gates &amp; “floods” – Ελένη');
    expect(xmp).not.toContain('CreateDate');
  });

  test('bears the day that it is given', async () => {
    const { bytes } = await finishPdf(await printed(1), { ...description, date: '2024-12-24' });
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(document.getCreationDate()?.toISOString()).toBe('2024-12-24T00:00:00.000Z');
  });

  test('puts a list item’s content into a body, and numbers what has an id anew', async () => {
    const [item, body, paragraph] = readElements(await finished(40)).map(({ dict }) => dict);
    const typeOf = (element: PDFDict | undefined): string | undefined =>
      element?.lookup(PDFName.of('S'), PDFName).decodeText();
    expect([item, body, paragraph].map(typeOf)).toEqual(['LI', 'LBody', 'P']);
    expect(item?.lookup(PDFName.of('ID'), PDFString).decodeText()).toBe('e1');
    expect(paragraph?.lookup(PDFName.of('ID'), PDFString).decodeText()).toBe('e2');
    const headers = item
      ?.lookup(PDFName.of('A'), PDFArray)
      .lookup(0, PDFDict)
      .lookup(PDFName.of('Headers'), PDFArray);
    expect(headers?.lookup(0, PDFString).decodeText()).toBe('e2');
  });

  test('describes each link by its address', async () => {
    const [page] = (await finished(1)).getPages();
    const link = page?.node.Annots()?.lookup(0, PDFDict);
    expect(link?.lookup(PDFName.of('Contents'), PDFHexString).decodeText()).toBe('https://harbour.example/a');
  });
});
