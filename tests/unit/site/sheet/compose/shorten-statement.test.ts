import { describe, expect, test } from 'vitest';
import { mayQualify } from '../../../../../src/site/sheet/compose/qualifying-words.ts';
import { lineText, type Line } from '../../../../../src/site/sheet/compose/sheet.ts';
import { shortenStatement } from '../../../../../src/site/sheet/compose/shorten-statement.ts';

const plain = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) =>
      `The keepers of gate ${String(index + 1)} walked along the bank with lanterns and wrote the level into the book.`,
  ).join(' ');
const quoted = (...paragraphs: string[]): Line[] =>
  paragraphs.map((text, index) => [
    { text: '“' },
    { text },
    ...(index === paragraphs.length - 1 ? [{ text: '”' }] : []),
  ]);
const shortened = (...paragraphs: string[]): string | null =>
  shortenStatement(quoted(...paragraphs), 'en')
    ?.map(lineText)
    .join('\n') ?? null;

describe('mayQualify', () => {
  test.each([
    'But we were late.',
    'That, however, is another matter.',
    'We went although it rained.',
    'Unless it rains, we go.',
    'Everyone went except the keeper.',
    'It was only a drill.',
    'If it rains we stay.',
    'It was not us.',
    'We didn’t see it.',
    'We cannot say.',
    'There was no gate.',
    'Nobody came.',
    'It might have been the wind.',
    'I think it was the wind.',
    'It was, of course, raining.',
    'That claim is untrue.',
    'Was it the wind?',
    'YET IT MOVES.',
    'He denied it.',
  ])('%s', (text) => {
    expect(mayQualify(text)).toBe(true);
  });

  test.each([
    'The gates were opened at noon.',
    'We walked home along the river.',
    'Knot by knot the rope gave.',
  ])('not %s', (text) => {
    expect(mayQualify(text)).toBe(false);
  });
});

describe('shortenStatement', () => {
  test('cuts whole sentences at the end of a long statement', () => {
    expect(shortened(plain(9))).toBe(`“${plain(4)} […]”`);
  });

  test('leaves a short statement, and one in another language', () => {
    expect(shortened(plain(5))).toBeNull();
    expect(shortenStatement(quoted(plain(9)), 'de')).toBeNull();
  });

  test('cuts nothing from a qualification on, wherever it stands', () => {
    expect(shortened(`${plain(9)} But none of this is proved.`)).toBeNull();
    expect(shortened(`${plain(4)} That was not our gate. ${plain(5)}`)).toBe(
      `“${plain(4)} That was not our gate. […]”`,
    );
  });

  test('cuts whole paragraphs, and keeps the mark at the end where there was one', () => {
    expect(shortened(plain(5), plain(5))).toBe(`“${plain(4)} […]”`);
    expect(shortened(`${plain(4)} We are not done.`, plain(5))).toBe(`“${plain(4)} We are not done. […]”`);
    const open = quoted(plain(9)).map((line) => line.filter(({ text }) => text !== '”'));
    expect(shortenStatement(open, 'en')?.map(lineText).join('\n')).toBe(`“${plain(4)} […]`);
  });

  test('leaves a statement that has an editor’s words', () => {
    expect(
      shortenStatement([[...(quoted(plain(9))[0] ?? []), { text: '[sic]', editors: true }]], 'en'),
    ).toBeNull();
  });
});
