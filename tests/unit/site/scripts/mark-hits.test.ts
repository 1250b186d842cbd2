import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markHits } from '../../../../src/site/scripts/mark-hits.ts';

const shown = (content: string, locations: readonly number[]): string =>
  markHits(content, locations)
    .map(({ text, isHit }) => (isHit ? `[${text}]` : text))
    .join('');

test('marks the words that were found, with what stands at them', () => {
  expect(shown('Two of the five  closed,\nas <b>planned</b>.', [4, 6])).toBe(
    'Two of the five [closed,] as [<b>planned</b>.]',
  );
  expect(shown('Nothing is marked.', [])).toBe('Nothing is marked.');
});

test('cuts a long text around its first hit and says where', () => {
  const words = Array.from({ length: 200 }, (_, index) => `w${String(index)}`);
  const text = shown(words.join(' '), [120, 130]);
  expect(text).toMatch(/^… w110 /);
  expect(text).toContain(' [w120] ');
  expect(text).toContain(' [w130] ');
  expect(text).toMatch(/ w157 …$/);
  expect(shown(words.join(' '), [199])).toMatch(/^… w152 .* \[w199\]$/);
});

test('never changes a word', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^\S{1,8}$/u), { minLength: 1, maxLength: 90 }),
      fc.nat(),
      (words, at) => {
        const text = markHits(words.join(' '), [at % words.length])
          .map((piece) => piece.text)
          .join('');
        expect(words.join(' ')).toContain(text.replace(/^… |\s…$/g, ''));
      },
    ),
  );
});
