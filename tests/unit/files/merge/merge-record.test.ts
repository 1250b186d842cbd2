import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Facts, type Value, editedFacts } from '../../../../src/files/facts.ts';
import { sameValue } from '../../../../src/files/facts.ts';
import { mergeRecord } from '../../../../src/files/merge/merge-record.ts';

const merged = (base: Facts, editor: Facts, article: Facts): Facts =>
  editedFacts(editor, mergeRecord(base, editor, article));

const without = (field: string, facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => name !== field));

describe('mergeRecord', () => {
  const base = { speaker: 'people/ines-okafor', role: 'Mayor', date: '2031-05-02', inferred: ['date.year'] };

  it('follows the article in a field that nobody touched', () => {
    expect(mergeRecord(base, base, { ...base, role: 'former Mayor' })).toEqual({
      set: { role: 'former Mayor' },
      remove: [],
      conflicts: [],
    });
  });

  it('keeps what the editor changed, and says nothing where the article stayed as it was', () => {
    const editor = { ...base, role: 'Mayor of Tarn' };
    expect(mergeRecord(base, editor, base)).toEqual({ set: {}, remove: [], conflicts: [] });
  });

  it('keeps the editor’s value and names the conflict where both changed one field', () => {
    const editor = { ...base, role: 'Mayor of Tarn' };
    expect(mergeRecord(base, editor, { ...base, role: 'former Mayor' })).toEqual({
      set: {},
      remove: [],
      conflicts: [{ field: 'role', base: 'Mayor', editor: 'Mayor of Tarn', article: 'former Mayor' }],
    });
  });

  it('leaves it to an editor who said it, or how many, where one has worked on the record', () => {
    const article = { ...base, speaker: 'people/clara-voss' };
    expect(mergeRecord(base, base, article)).toMatchObject({ set: { speaker: 'people/clara-voss' } });
    const conflict = {
      field: 'speaker',
      base: base.speaker,
      editor: base.speaker,
      article: 'people/clara-voss',
    };
    for (const worked of [
      { ...base, role: 'the mayor' },
      { ...base, context: 'She withdrew this the next day.' },
      { ...base, confirmed: { by: 'Ada Zorn', on: '2031-05-05' } },
    ])
      expect(mergeRecord(base, worked, article)).toEqual({ set: {}, remove: [], conflicts: [conflict] });
    expect(mergeRecord(base, base, article, true).conflicts).toEqual([conflict]);
    // and the role goes with its speaker
    const other = { ...article, role: 'a miller' };
    const { set, conflicts } = mergeRecord(base, { ...base, context: 'She withdrew this.' }, other);
    expect(set).toEqual({});
    expect(conflicts.map(({ field }) => field)).toEqual(['speaker', 'role']);
  });

  it('leaves a field deleted that the editor deleted', () => {
    const editor = without('role', base);
    expect(merged(base, editor, base)).toEqual(editor);
    expect(mergeRecord(base, editor, { ...base, role: 'former Mayor' }).conflicts).toHaveLength(1);
  });

  it('takes a field out that the article no longer states', () => {
    const article = without('role', base);
    expect(mergeRecord(base, base, article)).toEqual({ set: {}, remove: ['role'], conflicts: [] });
  });

  it('is no conflict where both came to the same value', () => {
    const now = { ...base, role: 'former Mayor' };
    expect(mergeRecord(base, now, now)).toEqual({ set: {}, remove: [], conflicts: [] });
  });

  it('does not touch what an editor added', () => {
    const editor = { ...base, context: 'Said at the opening.', withheld: true };
    expect(merged(base, editor, { ...base, role: 'former Mayor' })).toEqual({
      ...editor,
      role: 'former Mayor',
    });
  });

  describe('inferred', () => {
    it('leaves out the mark that the editor took out with a date of their own', () => {
      const editor = { speaker: base.speaker, role: base.role, date: '2030-05-02' };
      expect(merged(base, editor, base)).toEqual(editor);
    });

    it('does not mark an editor’s date as inferred when the article’s becomes so', () => {
      const stated = { ...base, inferred: ['speaker'] };
      const editor = { ...stated, date: '2030-05-02' };
      expect(merged(stated, editor, { ...stated, inferred: ['speaker', 'date.year'] })).toEqual(editor);
    });

    it('follows the article where the editor did not touch the field', () => {
      expect(merged(base, base, { ...base, inferred: ['date.year', 'speaker'] })).toEqual({
        ...base,
        inferred: ['date.year', 'speaker'],
      });
      const article = without('inferred', base);
      expect(merged(base, base, article)).toEqual(article);
    });
  });

  const value = fc.oneof(
    fc.constantFrom<Value>('a', 'b', 1, 2, true, null),
    fc.array(fc.array(fc.constantFrom('x', 'y'), { minLength: 1, maxLength: 2 }), { maxLength: 2 }),
  );
  const facts: fc.Arbitrary<Facts> = fc
    .tuple(
      fc.dictionary(fc.constantFrom('speaker', 'role', 'date', 'words', 'cue'), value),
      fc.uniqueArray(fc.constantFrom('date.year', 'speaker', 'period'), { maxLength: 3 }),
    )
    .map(([fields, marks]) => (marks.length === 0 ? fields : { ...fields, inferred: marks }));
  const withoutMarks = (all: Facts): Facts => without('inferred', all);
  const marks = (all: Facts): Value[] => [...((all['inferred'] as Value[] | undefined) ?? [])].sort();

  it('without an edit is what a fresh parse would write', () => {
    fc.assert(
      fc.property(facts, facts, (before, article) => {
        const result = merged(before, before, article);
        expect(sameValue(withoutMarks(result), withoutMarks(article))).toBe(true);
        expect(marks(result)).toEqual(marks(article));
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(facts, facts, facts, (before, editor, article) => {
        const once = merged(before, editor, article);
        expect(mergeRecord(article, once, article)).toEqual({ set: {}, remove: [], conflicts: [] });
      }),
    );
  });

  it('never changes a field that the editor changed', () => {
    fc.assert(
      fc.property(facts, facts, facts, (before, editor, article) => {
        const result = merged(before, editor, article);
        for (const field of Object.keys({ ...before, ...editor }).filter((name) => name !== 'inferred'))
          if (!sameValue(before[field], editor[field])) expect(result[field]).toEqual(editor[field]);
      }),
    );
  });
});
