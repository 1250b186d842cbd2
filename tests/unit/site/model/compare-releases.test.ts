import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Released } from '../../../../src/records/release.ts';
import { compareReleases } from '../../../../src/site/model/compare-releases.ts';

const values = fc.dictionary(fc.string(), fc.jsonValue()).map(
  // As a ledger has them: JSON knows no -0.
  (record) => JSON.parse(JSON.stringify(record)) as Released['records'][string],
);
const released = fc.record({ title: fc.string(), records: fc.dictionary(fc.string(), values) });

const turned = ({ title, records }: Released): Released => ({
  records: Object.fromEntries(
    Object.entries(records)
      .reverse()
      .map(([id, record]) => [id, Object.fromEntries(Object.entries(record).reverse())]),
  ),
  title,
});

test('a release has not changed since itself, in whatever order it is written', () => {
  fc.assert(
    fc.property(released, (one) => {
      expect(compareReleases(one, one)).toEqual({ title: null, records: [] });
      expect(compareReleases(one, turned(one))).toEqual({ title: null, records: [] });
    }),
  );
});

test('what is added one way is removed the other way', () => {
  fc.assert(
    fc.property(released, released, (one, other) => {
      const there = compareReleases(one, other).records;
      const back = compareReleases(other, one).records;
      const ids = (list: typeof there, side: 'was' | 'now') =>
        list
          .filter((change) => change[side] === null)
          .map(({ record }) => record)
          .sort();
      expect(ids(there, 'was')).toEqual(ids(back, 'now'));
      expect(ids(there, 'now')).toEqual(ids(back, 'was'));
    }),
  );
});

test('names each field with what it was and is', () => {
  const was = {
    title: 'The bridge',
    records: {
      'statistics/cars': { value: 4000, bound: 'over', unit: 'car' },
      'quotes/gone': { words: [['Gone.']] },
    },
  };
  const now = {
    title: 'The bridge of Arle',
    records: { 'statistics/cars': { value: 5000, bound: 'over', counted: 'cars' }, 'quotes/new': {} },
  };
  expect(compareReleases(was, now)).toEqual({
    title: { was: 'The bridge', now: 'The bridge of Arle' },
    records: [
      {
        record: 'statistics/cars',
        was: was.records['statistics/cars'],
        now: now.records['statistics/cars'],
        fields: [
          { field: 'value', was: 4000, now: 5000 },
          { field: 'unit', was: 'car', now: undefined },
          { field: 'counted', was: undefined, now: 'cars' },
        ],
      },
      { record: 'quotes/gone', was: { words: [['Gone.']] }, now: null, fields: [] },
      { record: 'quotes/new', was: null, now: {}, fields: [] },
    ],
  });
});
