import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editFrontMatter } from '../../../../src/files/write/edit-front-matter.ts';
import { asFacts, sameValue, type Facts } from '../../../../src/files/facts.ts';
import { readYaml } from '../../../../src/article/front-matter/read-yaml.ts';
import { splitFrontMatter } from '../../../../src/article/front-matter/split-front-matter.ts';
import { writeRecord } from '../../../../src/files/write/write-record.ts';

const order = ['speaker', 'role', 'kind', 'words', 'cue', 'date', 'inferred'];
const edited = `---
# checked against the tape
cue:   'said'   # of the evening
kind: direct

speaker: "people/ines-okafor"   # née Brandt
words:
  # the first answer
  - - The bridge will open.   # on time
    - We promised.
  - - "It did."
date: "2031-05-02"
---

import { Note } from 'nowhere'

A note with trailing spaces.   
`;

const factsOf = (text: string): Facts => asFacts(readYaml(splitFrontMatter(text)?.yaml ?? '', 2).data);

describe('editFrontMatter', () => {
  it('returns the same text where nothing is to change', () => {
    expect(editFrontMatter(edited, { set: {}, remove: [] }, order)).toBe(edited);
  });

  it('changes one value and no other byte, in the quotation marks that stood there', () => {
    expect(
      editFrontMatter(edited, { set: { date: '2031-05-03', cue: 'said late' }, remove: [] }, order),
    ).toBe(edited.replace('2031-05-02', '2031-05-03').replace("'said'", "'said late'"));
  });

  it('changes one segment inside the words and leaves the comments between them', () => {
    const words = [['The bridge will open.', 'We promised it.'], ['It did.']];
    expect(editFrontMatter(edited, { set: { words }, remove: [] }, order)).toBe(
      edited.replace('We promised.', 'We promised it.'),
    );
  });

  it.each([
    [
      'a text inside a mapping',
      'speaker:\n  unnamed: an aide # who\n',
      { speaker: { unnamed: 'two aides' } },
      'an aide',
      'two aides',
    ],
    [
      'one inside braces',
      'speaker: { unnamed: "an aide" } # who\n',
      { speaker: { unnamed: 'one, two' } },
      'an aide',
      'one, two',
    ],
    [
      'one that needs marks there',
      'words: [[It is, a b], [c]]\n',
      { words: [['It is', 'a, b'], ['c']] },
      'a b',
      '"a, b"',
    ],
    [
      'an item at the end of a list',
      'inferred:\n- date.year # so\n\nkind: direct\n',
      { inferred: ['date.year', 'date.day'] },
      '# so\n',
      '# so\n- date.day\n',
    ],
    [
      'one at the end of a list in brackets',
      'inferred: [ date.year ] # so\n',
      { inferred: ['date.year', 'date.day'] },
      'date.year ]',
      'date.year, date.day ]',
    ],
  ])('changes %s and no other byte', (_, yaml, set: Facts, was, now) => {
    const text = `---\n${yaml}---\n`;
    expect(editFrontMatter(text, { set, remove: [] }, order)).toBe(text.replace(was, now));
  });

  it('moves comments above a value that has to be written anew', () => {
    expect(editFrontMatter(edited, { set: { words: [['It did.']] }, remove: [] }, order)).toBe(
      edited.replace(/words:[^]*It did\."\n/, '# the first answer\n# on time\nwords:\n  - - It did.\n'),
    );
  });

  it('puts a new field behind the one that comes before it in the order', () => {
    expect(
      editFrontMatter(edited, { set: { role: 'Mayor', inferred: ['date.year'] }, remove: [] }, order),
    ).toBe(
      edited
        .replace('née Brandt\n', 'née Brandt\nrole: Mayor\n')
        .replace('2031-05-02"\n', '2031-05-02"\ninferred:\n  - date.year\n'),
    );
  });

  it('takes a field out and leaves its comment', () => {
    expect(editFrontMatter(edited, { set: {}, remove: ['cue', 'date'] }, order)).toBe(
      edited
        .replace("cue:   'said'   # of the evening\n", '# of the evening\n')
        .replace('date: "2031-05-02"\n', ''),
    );
  });

  it('keeps CRLF and a byte order mark', () => {
    const windows = '\uFEFF' + edited.replaceAll('\n', '\r\n');
    expect(editFrontMatter(windows, { set: { role: 'Mayor' }, remove: ['date'] }, order)).toBe(
      windows
        .replace('née Brandt\r\n', 'née Brandt\r\nrole: Mayor\r\n')
        .replace('date: "2031-05-02"\r\n', ''),
    );
  });

  it('edits front matter that is not written one field a line', () => {
    const text = '---\n{ speaker: null, kind: direct } # short\n---\nNote';
    const result = editFrontMatter(text, { set: { kind: 'mixed' }, remove: ['speaker'] }, order) ?? '';
    expect(factsOf(result)).toEqual({ kind: 'mixed' });
    expect(result).toContain('# short');
    expect(result.endsWith('---\nNote')).toBe(true);
  });

  const text = fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom(
        'import x from "y"',
        '---',
        'a: b',
        '# no comment',
        '- item',
        '“Of course',
        "it's",
        'yes',
        '2031',
        '2031-05-02',
        'a\n---\nb',
        '\u00a0',
        'a\u2028',
        '{x}',
        '| a',
        '&a',
        '*b',
        'a #b',
        '…',
        '~',
        '<b>{1}</b>',
      ),
    )
    .filter((one) => one !== '' && one.isWellFormed());
  const facts = fc.record(
    {
      speaker: fc.oneof(fc.constant(null), text, fc.record({ unnamed: text })),
      role: text,
      words: fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
      cue: text,
      date: text,
      value: fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
        fc.record({ low: fc.integer(), high: fc.integer() }),
      ),
      upcoming: fc.boolean(),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Facts>;

  it('writes any text so that it is read back as it was', () => {
    fc.assert(
      fc.property(facts, (written) => {
        expect(sameValue(factsOf(writeRecord('quotes', written)), written)).toBe(true);
      }),
      { numRuns: Number(process.env['ONRECORD_RUNS'] ?? 200) },
    );
  });

  it('leads from any fields to any others, and keeps body and comments', () => {
    fc.assert(
      fc.property(facts, facts, (before, after) => {
        const start = writeRecord('quotes', before).replace('---\n', '---\n# kept\n') + 'The note.\n';
        const set = Object.fromEntries(
          Object.entries(after).filter(([name, value]) => !sameValue(before[name], value)),
        );
        const remove = Object.keys(before).filter((name) => !(name in after));
        const result = editFrontMatter(start, { set, remove }, order) ?? '';
        expect(sameValue(factsOf(result), after)).toBe(true);
        expect(result.startsWith('---\n# kept\n')).toBe(true);
        expect(result.endsWith('---\nThe note.\n')).toBe(true);
      }),
      { numRuns: Number(process.env['ONRECORD_RUNS'] ?? 200) },
    );
  });
});
