import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markText, plainText, type MarkedPiece, type Piece } from '../../../../src/site/text/mark-text.ts';

const text = 'She said 40 boats left in 1987, and more came.';
const place = (words: string, subject: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  subject,
});

test('nests a mark within another', () => {
  expect(
    markText(text, { start: 0, end: text.length }, [
      place('40 boats', 'figure'),
      place('40 boats left in 1987', 'quote'),
    ]),
  ).toEqual([
    'She said ',
    {
      subject: 'quote',
      first: true,
      pieces: [{ subject: 'figure', first: true, pieces: ['40 boats'] }, ' left in 1987'],
    },
    ', and more came.',
  ]);
});

test('splits a mark that crosses another where that one ends', () => {
  expect(
    markText(text, { start: 0, end: text.length }, [place('40 boats left', 'a'), place('left in 1987', 'b')]),
  ).toEqual([
    'She said ',
    { subject: 'a', first: true, pieces: ['40 boats ', { subject: 'b', first: true, pieces: ['left'] }] },
    { subject: 'b', first: false, pieces: [' in 1987'] },
    ', and more came.',
  ]);
});

const firsts = (pieces: readonly Piece<number>[]): number[] =>
  pieces
    .filter((piece): piece is MarkedPiece<number> => typeof piece !== 'string')
    .flatMap(({ subject, first, pieces: inner }) => [...(first ? [subject] : []), ...firsts(inner)]);

test('loses, adds and moves nothing, and begins every mark once', () => {
  const mark = fc
    .tuple(fc.nat(60), fc.nat(60))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  fc.assert(
    fc.property(
      fc.string({ minLength: 61, maxLength: 80 }),
      fc.array(mark, { maxLength: 8 }),
      (string, marks) => {
        const whole = { start: 0, end: string.length };
        const pieces = markText(
          string,
          whole,
          marks.map((span, subject) => ({ ...span, subject })),
        );
        expect(plainText(pieces)).toBe(string);
        expect(firsts(pieces).sort((a, b) => a - b)).toEqual(
          marks.flatMap(({ start, end }, subject) => (end > start ? [subject] : [])),
        );
      },
    ),
  );
});
