import edtf from 'edtf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarFault } from '../../../../src/check/events/calendar.ts';

const digits = (most: number, length: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(length, '0'));

function isEdtf(value: string): boolean {
  try {
    edtf(value);
    return true;
  } catch {
    return false;
  }
}

test('a plain date is one of the calendar where EDTF has it', () => {
  const dates = fc
    .tuple(digits(9999, 4), digits(13, 2), digits(32, 2), fc.constantFrom(1, 2, 3))
    .map(([year, month, day, parts]) => [year, month, day].slice(0, parts).join('-'));
  fc.assert(
    fc.property(dates, (date) => {
      // The library has February 29 in every year.
      fc.pre(!date.endsWith('-02-29'));
      expect(calendarFault(date) === null).toBe(isEdtf(date));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  '2023-02-29',
  '1900-02-29',
  '2023-02-29/2023-03-04',
  '2023-02-29/..',
  '2024-13',
  '2023/2019',
  '2024-04-31/2024-05-01',
])('%s is none', (date) => {
  expect(calendarFault(date)).toContain(date);
});

test.each(['2024-02-29', 'XXXX-02-29', '0000', '199X', '2019/..', '2024-21'])('%s is one', (date) => {
  expect(calendarFault(date)).toBeNull();
});
