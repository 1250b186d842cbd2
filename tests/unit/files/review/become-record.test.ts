import { describe, expect, it } from 'vitest';
import { becomeRecord, linksTo, type KnownRecord } from '../../../../src/files/review/become-record.ts';
import type { Facts } from '../../../../src/files/facts.ts';

const base = { words: '412 people', clause: 'The 412 people were told.', value: 412, bound: 'exact' };
const now = { words: '418 people', clause: 'The 418 people were told.', value: 418, bound: 'exact' };
const position = { block: 'aaaaaaaaaaaa', start: 4, end: 14 };
const known = (id: string, facts: Facts, file: Facts = facts, hasNote = false): KnownRecord => ({
  entry: { record: `statistics/${id}`, base: { ...facts }, at: { words: [position] } },
  file: { record: `statistics/${id}`, facts: file, hasNote },
});
const orphan = (file: Facts): KnownRecord => {
  const { entry, file: present } = known('412-people', base, file);
  return { entry: { ...entry, orphaned: 'open' }, file: present };
};

describe('becomeRecord', () => {
  it('follows the article where no editor did otherwise, the figure too, and keeps what an editor added', () => {
    const old = orphan({ ...base, context: 'Counted in May.', noLongerInArticle: true });
    const decided = becomeRecord(old, 'statistics/418-people', known('418-people', now));
    expect(decided).toEqual({
      edit: {
        set: { words: now.words, clause: now.clause, value: 418, formerly: ['418-people'] },
        remove: ['noLongerInArticle'],
      },
      entry: { record: 'statistics/412-people', base: now, at: { words: [position] } },
    });
  });

  it('keeps the figure that an editor gave, and asks about it', () => {
    const decided = becomeRecord(
      orphan({ ...base, value: 400 }),
      'statistics/418-people',
      known('418-people', now),
    );
    expect(decided).toMatchObject({ entry: { pending: { set: { value: 418 } } } });
    if (typeof decided !== 'string') expect(decided.edit.set).not.toHaveProperty('value');
  });

  it.each([
    ['statistics/9-people', null, /There is no record statistics\/9-people/],
    ['quotes/berg', known('berg', now), /of another kind/],
    ['statistics/418-people', known('418-people', now, now, true), /An editor has worked on/],
    ['statistics/412-people', orphan(base), /was not found in the article either/],
  ])('says why it cannot become %s', (wanted, found, why) => {
    expect(becomeRecord(orphan(base), wanted, found)).toMatch(why);
  });
});

describe('linksTo', () => {
  it('moves what refers to the record, and nothing that has the same id in another kind', () => {
    expect(linksTo({ answers: 'a', restates: 'b' }, 'quotes', 'a', 'now')).toEqual({ answers: 'now' });
    expect(linksTo({ sameCountAs: 'a' }, 'statistics', 'a', 'now')).toEqual({ sameCountAs: 'now' });
    expect(linksTo({ answers: 'a' }, 'statistics', 'a', 'now')).toEqual({});
    expect(linksTo({ answers: 'a' }, 'timeline', 'a', 'now')).toEqual({});
  });
});
