import { describe, expect, test } from 'vitest';
import { laws } from '../unit/hostile/laws.ts';
import { recordRun } from './record-run.ts';

const cases = Number(process.env['ONRECORD_CASES'] ?? 30_000);

describe('hostile input, on many cases', { timeout: 3_600_000 }, () => {
  test.each(laws)('$name', ({ name, run }) => {
    const ran = run(cases);
    expect(ran.cases).toBe(cases);
    recordRun({ what: name, ...ran });
  });
});
