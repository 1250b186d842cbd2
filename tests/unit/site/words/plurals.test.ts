import { expect, test } from 'vitest';
import { countingIn, pluralCategories } from '../../../../src/site/words/grammar/plurals.ts';
import { en } from '../../../../src/site/words/en/en.ts';
import { es } from '../../../../src/site/words/es/es.ts';

test.each(Object.entries(pluralCategories))('%s has the categories that its rules have', (locale, own) => {
  const { pluralCategories: known } = new Intl.PluralRules(locale).resolvedOptions();
  expect([...own].sort()).toEqual([...known].sort());
});

test.each([
  [0, '0 quotes', '0 citas'],
  [1, '1 quote', '1 cita'],
  [2, '2 quotes', '2 citas'],
  [12_345, '12,345 quotes', '12.345 citas'],
  [1_000_000, '1,000,000 quotes', '1.000.000 de citas'],
])('%d is counted as each language does', (count, english, spanish) => {
  expect(en.lists.quotes(count)).toBe(english);
  expect(es.lists.quotes(count)).toBe(spanish);
});

test('a number is written as asked', () => {
  const { counted } = countingIn('en-US');
  expect(counted({ one: '# $& only', other: '# of #' }, (count) => `<$&${String(count)}>`)(2)).toBe(
    '<$&2> of <$&2>',
  );
});
