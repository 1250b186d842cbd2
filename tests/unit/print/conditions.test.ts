import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { conditions } from '../../../src/print/law/all.ts';
import { allConditions } from '../../pdf/all-conditions.ts';

const page = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'sheet.md'), 'utf8');

test('docs/sheet.md lists every condition, in order, with who checks it', () => {
  const rows = page
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  expect(rows).toEqual(
    allConditions.map((condition) => [
      condition.number,
      condition.holds,
      conditions.includes(condition) ? 'each build' : 'tests',
    ]),
  );
});

test('no two conditions have one number', () => {
  const numbers = allConditions.map(({ number }) => number);
  expect(new Set(numbers).size).toBe(numbers.length);
});
