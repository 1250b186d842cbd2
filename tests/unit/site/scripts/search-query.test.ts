import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readQuery, searchTerm, writeQuery } from '../../../../src/site/scripts/search-query.ts';
import { anyCharacter } from '../../hostile/any-character.ts';

const value = fc.string({ unit: anyCharacter }).map((text) => text.trim());

test('a query that is written into an address is read from it as it was', () => {
  fc.assert(
    fc.property(fc.record({ q: value, kind: value, who: value, article: value, year: value }), (query) => {
      expect(readQuery(writeQuery(query))).toEqual(query);
    }),
  );
});

test('an address without a query stays bare', () => {
  expect(writeQuery(readQuery(''))).toBe('');
  expect(writeQuery(readQuery('?q=+&other=1'))).toBe('');
});

test('typographic marks around all words ask for exactly these', () => {
  const term = (q: string) => searchTerm({ ...readQuery(''), q });
  expect(term('“more than 32,000”')).toBe('"more than 32,000"');
  expect(term('« plus de »')).toBe('" plus de "');
  expect(term('the “gates” closed')).toBe('the “gates” closed');
  expect(term('')).toBeNull();
});
