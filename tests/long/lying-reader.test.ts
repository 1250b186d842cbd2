import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameOfLaw, readerLaw } from '../unit/cli/parse/reader-law.ts';
import { recordRun } from './record-run.ts';

const cases = Number(process.env['ONRECORD_CASES'] ?? 10_000);

test(nameOfLaw, { timeout: 3_600_000 }, () => {
  const details = fc.check(readerLaw(), { numRuns: cases });
  const failure = fc.defaultReportMessage(details);
  if (failure !== undefined) throw new Error(failure, { cause: details.errorInstance });
  expect(details.numRuns).toBe(cases);
  recordRun({ what: nameOfLaw, cases: details.numRuns, seed: details.seed });
});
