import { expect, test } from 'vitest';
import { atBeginning, inOneList, sentence } from '../../../../src/site/words/grammar/sentence.ts';

const plain = (text: string) => ({ text });
const bold = (text: string) => ({ text, bold: true });

test('a sentence has its parts where its words have them', () => {
  expect(sentence`It said ${bold('was')} and now ${'says'} ${bold('now')}.`.map((part) => part)).toEqual([
    'It said ',
    bold('was'),
    ' and now ',
    'says',
    ' ',
    bold('now'),
    '.',
  ]);
});

test('a sentence of lists is one list, without empty stretches', () => {
  expect(inOneList(sentence`${[bold('a'), bold('b')]}, ${[plain('c')]}`, plain)).toEqual([
    bold('a'),
    bold('b'),
    plain(', '),
    plain('c'),
  ]);
});

test('the first word is as it is at a beginning where it is the sentence’s own', () => {
  expect(atBeginning(sentence`since ${'may'}`).join('')).toBe('Since may');
  expect(atBeginning(sentence`${'may'} last`).join('')).toBe('may last');
  expect(atBeginning(sentence`élu ${'x'}`).join('')).toBe('Élu x');
});
