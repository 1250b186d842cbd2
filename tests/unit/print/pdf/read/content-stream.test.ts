import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editContent, readOperations } from '../../../../../src/print/pdf/read/content-stream.ts';
import { interpretContent } from '../../../../../src/print/pdf/read/interpret-content.ts';
import { markUnmarked } from '../../../../../src/print/pdf/mark-artifacts.ts';

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const operators = (text: string): string[] =>
  [...readOperations(bytesOf(text))].map(({ operator }) => operator);

describe('readOperations', () => {
  test('splits a content into its operators, with the operands of each', () => {
    const text = 'q\n1 0 0 -1 8 54 Tm\n<002B> Tj\n/F4 12 Tf\nQ';
    const found = [...readOperations(bytesOf(text))].map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['q', '1 0 0 -1 8 54 Tm', '<002B> Tj', '/F4 12 Tf', 'Q']);
  });

  test('takes no operator from strings, names, dictionaries and comments', () => {
    expect(operators('(ET BT \\) (EMC) \\\\) Tj')).toEqual(['Tj']);
    expect(operators('<4CffAB> Tj')).toEqual(['Tj']);
    expect(operators('/BT gs /Artifact <</Type /EMC /X (BT)>> BDC EMC')).toEqual(['gs', 'BDC', 'EMC']);
    expect(operators('% BT\nn')).toEqual(['n']);
    expect(operators("[(a) -20 (b)] TJ (x) ' f* true false null d")).toEqual(['TJ', "'", 'f*', 'd']);
  });

  test('refuses an image within the content', () => {
    expect(() => operators('BI /W 1 ID x EI')).toThrow(/image inside its content/);
  });

  test('comes to an end on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          for (const { start, end } of readOperations(bytes)) expect(end).toBeGreaterThan(start);
        } catch (error) {
          expect(String(error)).toMatch(/image inside/);
        }
      }),
    );
  });
});

const markArtifacts = (bytes: Uint8Array): Uint8Array =>
  editContent(bytes, markUnmarked([...interpretContent(bytes)]));

describe('markUnmarked', () => {
  test('marks text without a mark as pagination, and paint without one as layout', () => {
    const marked = textOf(markArtifacts(bytesOf('q\nBT\n(Page 1) Tj\nET\n0 0 10 1 re\nf\nQ\n')));
    expect(marked).toBe(
      'q\n/Artifact <</Type /Pagination>> BDC\nBT\n(Page 1) Tj\nET\nEMC\n/Artifact <</Type /Layout>> BDC\n0 0 10 1 re\nf\nEMC\nQ\n',
    );
  });

  test('leaves what is tagged as it is, and clips too', () => {
    const text = '/P <</MCID 0>> BDC\nBT\n(a) Tj\nET\n0 0 1 1 re\nf\nEMC\n0 0 5 5 re\nW\nn\n';
    expect(textOf(markArtifacts(bytesOf(text)))).toBe(text);
  });

  test('marks nothing a second time', () => {
    const once = markArtifacts(bytesOf('BT\n(a) Tj\nET\n/Im1 Do\n'));
    expect(textOf(markArtifacts(once))).toBe(textOf(once));
  });

  test('marks a margin’s text as one artifact where Chromium says within it what a sign stands for', () => {
    const text = 'BT\n<0001> Tj\n/Span<</ActualText <FEFF202E> >> BDC\n<0002> Tj\nEMC\nET\n';
    expect(textOf(markArtifacts(bytesOf(text)))).toBe(
      `/Artifact <</Type /Pagination>> BDC\n${text.trimEnd()}\nEMC\n`,
    );
  });
});
