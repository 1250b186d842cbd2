import { describe, expect, it } from 'vitest';
import { readRecord } from '../../../../src/files/read/read-record.ts';
import { quoteSchema } from '../../../../src/records/quote.ts';

const flawsOf = (yaml: string): unknown => {
  const read = readRecord(new TextEncoder().encode(`---\n${yaml}\n---\n`), quoteSchema);
  return 'flaws' in read ? read.flaws : [];
};
const sound = 'speaker: null\nkind: direct\nwords: [[a]]';

describe('what a flaw says to write instead', () => {
  it.each([
    ['speeker', 'speaker'],
    ['Role', 'role'],
    ['contxt', 'context'],
  ])('names the field that %s is nearest to', (wrong, meant) => {
    expect(flawsOf(`${sound}\n${wrong}: a`)).toMatchObject([
      {
        line: 5,
        message: `There is no field "${wrong}" in such a file.`,
        hint: expect.stringMatching(`^Did you mean "${meant}"\\? The fields are speaker, `) as unknown,
      },
    ]);
  });

  it('names no field where none is near', () => {
    expect(flawsOf(`${sound}\nxylophone: a`)).toMatchObject([
      { hint: expect.stringMatching('^The fields are ') as unknown },
    ]);
  });

  it.each([
    ['driect', 'Did you mean direct? Write one of direct, mixed, reported.'],
    ['Mixed', 'Did you mean mixed? Write one of direct, mixed, reported.'],
    ['loud', 'Write one of direct, mixed, reported.'],
  ])('lists the values where one is %s', (wrong, hint) => {
    expect(flawsOf(sound.replace('direct', wrong))).toMatchObject([{ line: 3, hint }]);
  });

  it.each([
    ['role: 3', 'Write words, as in role: Mayor. Put a number or date in quotation marks: "2024".'],
    ['unbalanced: "yes"', 'Write true or false, without quotation marks.'],
    ['inferred: speaker', 'Write a list: one item a line, each after a hyphen and a space, as in - Mayor.'],
    ['confirmed: true', 'Write fields of its own, as in { by: Your Name, on: 2024-12-24 }.'],
  ])('shows how to write %s', (line, hint) => {
    expect(flawsOf(`${sound}\n${line}`)).toMatchObject([{ line: 5, hint }]);
  });
});
