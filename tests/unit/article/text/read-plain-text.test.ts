import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../../../src/article/article.ts';
import { readPlainText } from '../../../../src/article/text/read-plain-text.ts';

const blocksOf = ({ text, blocks }: Article): string[] =>
  blocks.map(({ kind, line, start, end }) => `${String(line)} ${kind}: ${text.slice(start, end)}`);

test('finds title, headings, credit and paragraphs, one a line', () => {
  const text = [
    'Selwick’s bridge closes for “two” years',
    '',
    'What’s New',
    'The harbour bridge closes on April 1, the council said on Tuesday.',
    'PETRA QUILL/AFP via Getty Images',
    'Why It Matters',
    'Some 21,000 cars cross it on a day.',
    'A lock. Image: Petra Quill.',
    '* * *',
    '• Ferries run until six',
  ].join('\n');
  const article = readPlainText(text);
  expect(article.text).toBe(text);
  expect(article.metadata.title).toBe('Selwick’s bridge closes for “two” years');
  expect(blocksOf(article)).toEqual([
    '1 title: Selwick’s bridge closes for “two” years',
    '3 heading: What’s New',
    '4 paragraph: The harbour bridge closes on April 1, the council said on Tuesday.',
    '5 credit: PETRA QUILL/AFP via Getty Images',
    '6 heading: Why It Matters',
    '7 paragraph: Some 21,000 cars cross it on a day.',
    '8 credit: A lock. Image: Petra Quill.',
    '10 item: Ferries run until six',
  ]);
  expect(article.sentences.some(({ block }) => article.blocks[block]?.kind === 'credit')).toBe(false);
});

test('joins the lines of a paragraph that was broken at a width', () => {
  const text = [
    'The harbour bridge in Selwick closes on April',
    '1 for two years, said Ada Okoro, the chief',
    'engineer of the council. It was built in',
    '1931.',
    '',
    'Ferries run every twenty minutes from six in',
    'the morning.',
  ].join('\n');
  expect(blocksOf(readPlainText(text))).toEqual([
    `1 paragraph: ${text.slice(0, text.indexOf('\n\n'))}`,
    `6 paragraph: ${text.slice(text.indexOf('Ferries'))}`,
  ]);
});

test('a sentence that runs on in the next line stays in one block', () => {
  expect(
    blocksOf(readPlainText('Editor’s note: the council\nrefused to say,\nas it had before.')),
  ).toHaveLength(1);
});

test('keeps a date before the first sentence apart, and leaves datelines without sentences', () => {
  const article = readPlainText('Thursday, May 7, 2015 On Tuesday, the council met. It sat long.');
  expect(blocksOf(article)).toEqual([
    '1 dateline: Thursday, May 7, 2015',
    '1 paragraph: On Tuesday, the council met. It sat long.',
  ]);
  expect(article.sentences.map(({ block }) => block)).toEqual([1, 1]);
});

test.each([
  'Reporters walked out with Reuters.',
  'By noon the hall was full.',
  'The picture was taken by a visitor.',
  'He told AFP',
])('%j is no credit', (line) => {
  expect(
    readPlainText(`The council met.\n\n${line}\n\nIt sat long.`).blocks.map(({ kind }) => kind),
  ).not.toContain('credit');
});

const texts = fc.string({
  unit: fc.constantFrom(
    'a',
    'B',
    '1',
    ' ',
    '.',
    '?',
    '!',
    '…',
    '“',
    '”',
    '"',
    '’',
    "'",
    '(',
    ')',
    '-',
    '—',
    '_',
    ',',
    ':',
    '\n',
    '\t',
    'Mr.',
    'said ',
    'Photo: ',
    '\n\n',
    '\u00a0',
  ),
  maxLength: 300,
});

test('blocks and sentences are in order, trimmed, apart from one another and within the text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { blocks, sentences, text: kept } = readPlainText(text);
      expect(kept).toBe(text);
      for (const spans of [blocks, sentences]) {
        let before = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }
      for (const { start, end, block } of sentences) {
        expect(start).toBeGreaterThanOrEqual(blocks[block]?.start ?? Infinity);
        expect(end).toBeLessThanOrEqual(blocks[block]?.end ?? -1);
      }
    }),
    { numRuns: Number(process.env['ONRECORD_RUNS'] ?? 500) },
  );
});
