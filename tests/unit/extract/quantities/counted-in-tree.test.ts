import { expect, test } from 'vitest';
import { readPlainText } from '../../../../src/article/text/read-plain-text.ts';
import { extract } from '../../../../src/extract/extract.ts';
import type { QuantityFinding } from '../../../../src/extract/findings.ts';

const quantitiesIn = (text: string): readonly QuantityFinding[] =>
  extract(readPlainText(text, { published: '2031-05-15' })).quantities;

test.each([
  ['The set will cost $200 and will be sold in the shop.', 'set'],
  ['The grid frequency fell to 49.55 Hz on 9 May and 49.52 Hz on 20 June.', 'grid frequency'],
  ['The board, which is made of steel, weighed 40 kilograms.', 'board'],
  ['The mill raised its output to 1.2 million tons.', 'output'],
  ['The town paid $35,538 for a new roof.', 'new roof'],
  ['The blue-chip index gained 1% to close at 1,478 points.', 'blue-chip index'],
  ['The engine makes 450 Nm (332 lb-ft) of torque.', 'torque'],
])('told of what the tree shows: %s', (text, counted) => {
  const all = quantitiesIn(text).map((quantity) => quantity.counted);
  expect(new Set(all)).toEqual(new Set([counted]));
});

test.each([
  'The ship sailed 300 miles north of the town.',
  'He had the vigor of a man five decades younger.',
  'She was below the $5 million spent in 2011.',
  'The report puts it at 20 euros.',
])('nothing is counted that is no noun: %s', (text) => {
  const told = quantitiesIn(text).filter(
    ({ counted, countedInferred }) => counted !== null && !countedInferred,
  );
  expect(told).toEqual([]);
});
