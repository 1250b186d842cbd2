import { readTaggedDocument, type TaggedDocument } from '../../src/print/pdf/read/tagged-document.ts';
import { expect, test } from '../sites/browser-test.ts';
import { allConditions } from './all-conditions.ts';
import { breaks } from './break-sheet.ts';
import { openSheet } from './open-sheet.ts';
import { sheets } from './sheets.ts';

const faultsOf = (file: TaggedDocument): (readonly [string, string[]])[] =>
  allConditions
    .map(({ number, faults }) => [number, faults(file)] as const)
    .filter(([, faults]) => faults.length > 0);

// It has a table, a list, a link and two alphabets.
const whole = sheets.find(({ article, paper }) => article === 'night-ferry' && paper === 'a4');

for (const { breaks: numbers, by, make, names } of breaks) {
  test(`${numbers[0]} finds ${by}`, async () => {
    if (whole === undefined) throw new Error('The sheet of the night ferry is not among the test sites.');
    const file = await openSheet(whole.file);
    make(file);
    const found = new Map(faultsOf(readTaggedDocument(file.document)));
    expect([...found.keys()].sort()).toEqual([...numbers].sort());
    expect(found.get(numbers[0])?.join('\n')).toMatch(names);
  });
}

test('each condition is tried on a file that breaks it', () => {
  const tried = new Set(breaks.map(({ breaks: [number] }) => number));
  expect(allConditions.map(({ number }) => number).filter((number) => !tried.has(number))).toEqual([]);
});
