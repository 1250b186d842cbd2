import { expect, test } from 'vitest';
import { laws } from './laws.ts';

test.each(laws)('$name', ({ run }) => {
  expect(run(120).cases).toBe(120);
});
