import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameValue, type Facts, type Value, editedFacts, statedFacts } from '../../../../src/files/facts.ts';
import { mergeEntry } from '../../../../src/files/merge/merge-entry.ts';

const base = { speaker: 'people/ines-okafor', role: 'Mayor', date: '2031-05-02' };

describe('mergeEntry', () => {
  it('leaves the base of a field as it was where both changed it, and keeps the article’s value beside it', () => {
    const { entry } = mergeEntry(
      base,
      { ...base, role: 'Mayor of Tarn' },
      { speaker: 'people/ines-okafor', role: 'former Mayor', date: '2031-05-03' },
    );
    expect(entry).toEqual({
      base: { ...base, date: '2031-05-03' },
      pending: { set: { role: 'former Mayor' }, remove: [] },
    });
  });

  it('keeps a field that the article no longer states, and the editor changed', () => {
    const { entry } = mergeEntry(
      base,
      { ...base, role: 'Mayor of Tarn' },
      { speaker: base.speaker, date: base.date },
    );
    expect(entry).toEqual({ base, pending: { set: {}, remove: ['role'] } });
  });

  it('takes up the mark of an inferred date with the date, once the editor takes it', () => {
    const article = { ...base, date: '2031-05-03', inferred: ['date.year'] };
    const { entry } = mergeEntry(base, { ...base, date: '2030' }, article);
    expect(entry.base).toEqual(base);
    expect(mergeEntry(entry.base, { ...base, date: '2031-05-03' }, article)).toMatchObject({
      merge: { set: { inferred: ['date.year'] }, remove: [], conflicts: [] },
      entry: { base: article },
    });
  });

  const value: fc.Arbitrary<Value> = fc.constantFrom<Value>('a', 'b', 1, null, [['a']], { unnamed: 'a' });
  const facts: fc.Arbitrary<Facts> = fc
    .dictionary(fc.constantFrom('speaker', 'role', 'date', 'words'), value)
    .chain((fields) =>
      fc
        .subarray(['date.year', 'speaker', 'words'])
        .map((inferred): Facts => (inferred.length > 0 ? { ...fields, inferred } : fields)),
    );

  it('changes nothing the second time, and always knows what the article states', () => {
    fc.assert(
      fc.property(facts, facts, facts, (was, mine, theirs) => {
        const first = mergeEntry(was, mine, theirs);
        expect(sameValue(statedFacts(first.entry), theirs)).toBe(true);
        const file = editedFacts(mine, first.merge);
        const second = mergeEntry(first.entry.base, file, theirs);
        expect(second.merge.set).toEqual({});
        expect(second.merge.remove).toEqual([]);
        expect(second.merge.conflicts).toEqual(first.merge.conflicts);
        expect(second.entry).toEqual(first.entry);
      }),
      { numRuns: Number(process.env['ONRECORD_RUNS'] ?? 300) },
    );
  });
});
