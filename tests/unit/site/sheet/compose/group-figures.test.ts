import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupFigures } from '../../../../../src/site/sheet/compose/group-figures.ts';

const figure = (id: string, of: string, more: { saidBy?: string; notes?: string[] } = {}) => ({
  id,
  of,
  period: null,
  saidBy: [{ text: more.saidBy ?? 'The article' }],
  notes: more.notes ?? [],
});
const idsOf = (rows: readonly (readonly { readonly id: string }[])[]): string[] =>
  rows.map((row) => row.map(({ id }) => id).join(' '));

test('figures of one sentence that follow each other stand in one row', () => {
  const both = 'The weir let 12 boats and 40 swans through.';
  expect(
    idsOf(
      groupFigures([
        figure('boats', both),
        figure('swans', both.replace(' ', '\n')),
        figure('gates', 'Six.'),
      ]),
    ),
  ).toEqual(['boats swans', 'gates']);
});

test.each([
  ['somebody else says it', [figure('a', 'Six.'), figure('b', 'Six.', { saidBy: 'Ada Quill' })]],
  ['something is said of one alone', [figure('a', 'Six.'), figure('b', 'Six.', { notes: ['by hand'] })]],
  ['another stands between', [figure('a', 'Six.'), figure('b', 'Ten.'), figure('c', 'Six.')]],
])('not where %s', (_, figures) => {
  expect(groupFigures(figures)).toHaveLength(figures.length);
});

test('none is lost and the order stays', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('Six.', 'Ten.')), (sentences) => {
      const figures = sentences.map((of, index) => figure(String(index), of));
      expect(groupFigures(figures).flat()).toEqual(figures);
    }),
  );
});
