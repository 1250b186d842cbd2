import { readFile } from 'node:fs/promises';
import { expect, test } from '../sites/browser-test.ts';
import { findSyntaxFaults } from './qpdf.ts';
import { sheets } from './sheets.ts';

test('qpdf finds it where a sheet is cut short, or its middle damaged', async () => {
  const [sheet] = sheets;
  const bytes = await readFile(sheet?.file ?? '');
  const damaged = Buffer.from(bytes);
  const middle = Math.floor(bytes.length / 2);
  damaged.fill(0, middle, middle + 200);
  expect(await findSyntaxFaults(bytes)).toEqual([]);
  for (const broken of [bytes.subarray(0, bytes.length - 400), damaged])
    expect(await findSyntaxFaults(broken)).not.toEqual([]);
  // What it found in one file is not told of the next.
  expect(await findSyntaxFaults(bytes)).toEqual([]);
});
