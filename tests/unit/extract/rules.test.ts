import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describedRules, describeRules } from '../../../src/extract/describe-rules.ts';

describe.each(describedRules().flatMap(({ rules }) => rules))('$name', ({ examples, readIn }) => {
  test('has an example', () => {
    expect(examples.filter(({ reads }) => reads !== null)).not.toEqual([]);
  });
  test.each(examples)('$text', ({ text, reads }) => {
    expect(readIn(text)?.reads ?? null).toBe(reads);
  });
});

test('the page of the rules is as `npm run rules` writes it', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/rules.md'), 'utf8');
  expect(page).toBe(describeRules());
});
