import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRuns, triedPage, writeTried } from '../../long/write-tried.ts';
import { laws } from './laws.ts';

test('the page of what was tried is the one that the last long runs wrote, and has every law', () => {
  const runs = readRuns();
  expect(readFileSync(triedPage, 'utf8')).toBe(writeTried(runs));
  const ran = runs.filter(({ what }) => laws.some(({ name }) => name === what));
  expect(ran.map(({ what }) => what).sort()).toEqual(laws.map(({ name }) => name).sort());
  expect(ran.reduce((sum, { cases }) => sum + cases, 0)).toBeGreaterThanOrEqual(200_000);
});
