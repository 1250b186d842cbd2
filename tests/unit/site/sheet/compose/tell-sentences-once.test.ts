import { expect, test } from 'vitest';
import { tellSentencesOnce } from '../../../../../src/site/sheet/compose/tell-sentences-once.ts';

const quote = (id: string, { by = 'Rowe', setting = '', notes = [] as string[], asked = false } = {}) => ({
  id,
  paragraphs: [[{ text: 'Rowe told the desk that he “left” and “ran”.' }]],
  speaker: [{ text: by, inferred: id === 'b' }],
  role: [],
  setting: setting === '' ? [] : [{ text: setting }],
  isAnsweredNext: asked,
  notes,
});
const left = (...quotes: ReturnType<typeof quote>[]): string[] =>
  tellSentencesOnce(quotes).map(({ id }) => id);

test('a sentence with two quotes stands once, with all that is known of either', () => {
  expect(left(quote('a'), quote('b'))).toEqual(['a']);
  expect(left(quote('a', { setting: 'The Ledger' }), quote('b'))).toEqual(['a']);
  expect(left(quote('a'), quote('b', { setting: 'The Ledger' }))).toEqual(['b']);
});

test('it stands twice where something else is known of each, or somebody else says it', () => {
  expect(left(quote('a', { setting: 'The Ledger' }), quote('b', { setting: 'The Post' }))).toEqual([
    'a',
    'b',
  ]);
  expect(left(quote('a'), quote('b', { by: 'Veld' }))).toEqual(['a', 'b']);
  expect(left(quote('a', { notes: ['one'] }), quote('b', { notes: ['two'] }))).toEqual(['a', 'b']);
});

test('a question stays above its answer', () => {
  expect(left(quote('a'), quote('b', { asked: true }))).toEqual(['a', 'b']);
});
