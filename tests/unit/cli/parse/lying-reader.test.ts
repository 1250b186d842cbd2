import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readerLaw, type Seen } from './reader-law.ts';

test('whatever a reader answers, no record has words that are not in the article at their place, and the check finds no error', () => {
  const seen: Seen = { taken: 0, refused: 0, faults: 0 };
  fc.assert(readerLaw(seen), { numRuns: 200 });
  expect(seen.taken).toBeGreaterThan(100);
  expect(seen.refused).toBeGreaterThan(100);
  expect(seen.faults).toBeGreaterThan(5);
});
