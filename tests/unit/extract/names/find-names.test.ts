import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../../src/article/text/read-plain-text.ts';
import type { Entity } from '../../../../src/extract/findings.ts';
import { denotes } from '../../../../src/extract/names/denotes.ts';
import { entityAt, indexMentions } from '../../../../src/extract/names/entity-at.ts';
import { findNames } from '../../../../src/extract/names/find-names.ts';
import { genderOf } from '../../../../src/extract/names/gender.ts';
import { tokenize } from '../../../../src/extract/tokens.ts';

const fixtures = join(import.meta.dirname, '../../../fixtures/names');
const pairs = JSON.parse(readFileSync(join(fixtures, 'pairs.json'), 'utf8')) as {
  readonly text: string;
  readonly entities: readonly Pick<Entity, 'kind' | 'name' | 'aliases' | 'role'>[];
}[];
const nobody = readFileSync(join(fixtures, 'nobody.txt'), 'utf8').trim().split('\n');

const read = (text: string): Entity[] => {
  const article = readPlainText(text);
  return findNames(article, tokenize(article), []);
};

describe('a text and whom it names', () => {
  test.each(pairs)('$text', ({ text, entities }) => {
    expect(read(text).map(({ kind, name, aliases, role }) => ({ kind, name, aliases, role }))).toEqual(
      entities,
    );
  });
});

test.each(nobody)('names nobody: %s', (text) => {
  expect(read(text).filter(({ kind }) => kind === 'people')).toEqual([]);
});

test('a surname that two bear is nobody’s where nothing decides', () => {
  const [first, second] = read('Anna Holm met Peter Holm on Friday. Later Holm left.');
  expect([first?.mentions.length, second?.mentions.length]).toEqual([1, 1]);
});

test('mentions are in order and in bounds, and every name stands in the text', () => {
  const word = fc.constantFrom(
    'Anna',
    'Holm',
    'Dr.',
    'said',
    'the',
    'DHS',
    'Office',
    'of',
    'report',
    'found',
    ',',
    '(',
    ')',
    '“',
    '.',
    '\n',
    'al-Amr',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const text = words.join(' ');
      for (const { name, aliases, mentions } of read(text)) {
        let last = -1;
        for (const { start, end } of mentions) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
        const flat = text.replaceAll(/\s+/gu, ' ');
        for (const form of [name, ...aliases]) expect(flat).toContain(form);
      }
    }),
  );
});

test('a phrase is looked up by its head, by gender and by description', () => {
  const text = 'Former Senator Anna Holm left. Holm’s lawyer stayed.';
  const entities = read(text);
  const [anna] = entities;
  const index = indexMentions(entities);
  expect(entityAt(index, { start: 0, end: text.indexOf(' left') })).toBe(0);
  expect(entityAt(index, { start: text.indexOf('Holm’s'), end: text.indexOf(' stayed') })).toBeNull();
  expect(anna && genderOf(anna, text)).toBe('she');
  expect(anna && denotes(anna, 'the former senator')).toBe(true);
  expect(anna && denotes(anna, 'the mayor')).toBe(false);
});
