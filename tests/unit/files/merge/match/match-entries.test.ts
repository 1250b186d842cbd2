import { describe, expect, it } from 'vitest';
import { matchEntries } from '../../../../../src/files/merge/match/match-entries.ts';
import type { Draft } from '../../../../../src/files/draft/draft-of-finding.ts';
import type { ParsedEntry } from '../../../../../src/records/parsed.ts';

const quote = (words: string, block: string, start: number, speaker = 'people/nils-berg'): Draft => ({
  kind: 'quotes',
  facts: { speaker, words: [[words]] },
  at: { words: [{ block, start, end: start + words.length }] },
  who: null,
  answers: null,
  restates: null,
});
const figure = (words: string, clause: string, block: string, start: number): Draft => ({
  kind: 'statistics',
  facts: { words, clause },
  at: { words: [{ block, start, end: start + words.length }] },
  who: null,
  answers: null,
  restates: null,
});
const entry = ({ kind, facts, at }: Draft, id: string): ParsedEntry => ({
  record: `${kind}/${id}`,
  base: { ...facts },
  at: Object.fromEntries(Object.entries(at).map(([field, places]) => [field, [...places]])),
});
interface World {
  readonly text?: string;
  readonly former?: ReadonlyMap<string, string>;
  readonly deleted?: readonly number[];
}
const match = (
  olds: readonly Draft[],
  news: readonly Draft[],
  { text = '', former = new Map(), deleted = [] }: World = {},
): ReturnType<typeof matchEntries> =>
  matchEntries(
    olds.map((old, index) => entry(old, `r${String(index)}`)),
    news,
    { text, former, isDeleted: ({ record }) => deleted.some((one) => record.endsWith(`/r${String(one)}`)) },
  );
/** Index of a draft and of its entry, in the order of the drafts. */
const matches = (olds: readonly Draft[], news: readonly Draft[], world?: World): [number, number][] =>
  [...match(olds, news, world).continued].sort();

const [here, there] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'];
const long = 'The old stones were rotten long ago and everybody in the town knew it well';

describe('matchEntries', () => {
  it('finds a record by its place, though it now reaches further', () => {
    expect(matches([quote('The bridge', here, 5)], [quote('The bridge fell', here, 5)])).toEqual([[0, 0]]);
    expect(matches([figure('32', 'c', here, 15)], [figure('more than 32', 'c', here, 5)])).toEqual([[0, 0]]);
  });

  it('finds a record by its words in a paragraph that was reworded', () => {
    expect(matches([quote('The bridge fell.', here, 5)], [quote('The bridge fell.', there, 50)])).toEqual([
      [0, 0],
    ]);
  });

  it('keeps two of the same words apart, in their order', () => {
    const [one, other] = [quote('Yes.', here, 5), quote('Yes.', here, 50)];
    expect(matches([one, other], [quote('Yes.', there, 7), quote('Yes.', there, 52)])).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it('does not guess which of two of the same words is left', () => {
    expect(matches([quote('Yes.', here, 5), quote('Yes.', here, 50)], [quote('Yes.', there, 7)])).toEqual([]);
  });

  it('finds a record whose long text was changed in one place', () => {
    expect(matches([quote(long, here, 5)], [quote(long.replace('rotten', 'weak'), there, 5)])).toEqual([
      [0, 0],
    ]);
  });

  it('is not misled by the same text from somebody else', () => {
    const other = quote(long.replace('rotten', 'weak'), there, 5, 'people/clara-voss');
    expect(matches([quote(long, here, 5)], [other])).toEqual([]);
  });

  it('finds a record whose marks, dashes and spaces are set otherwise', () => {
    const typed = 'It is "a shame" - the mayor\'s word';
    const set = 'It is “a shame” — the mayor’s word';
    expect(matches([figure('23', typed, here, 5)], [figure('23', set, there, 5)])).toEqual([[0, 0]]);
    expect(matches([quote(typed, here, 5)], [quote(set, there, 5)])).toEqual([[0, 0]]);
  });

  it('finds a record that was reworded in two places', () => {
    const reworded = long.replace('old stones', 'stones').replace('everybody in', 'everyone in');
    expect(matches([quote(long, here, 5)], [quote(reworded, there, 5)])).toEqual([[0, 0]]);
  });

  it('does not take a text for another that shares too few of its words', () => {
    const reworded = long
      .replace('old stones', 'new beams')
      .replace('town', 'village')
      .replace('rotten', 'gone');
    expect(matches([quote(long, here, 5)], [quote(reworded, there, 5)])).toEqual([]);
    const short = 'We will rebuild the bridge';
    expect(matches([quote(short, here, 5)], [quote('We will rebuild a church', there, 5)])).toEqual([]);
  });

  it('does not guess between two that are like a reworded one', () => {
    const [one, other] = [
      long.replace('well', 'then').replace('old', 'grey'),
      long.replace('well', 'all').replace('old', 'red'),
    ];
    expect(matches([quote(long, here, 5)], [quote(one, there, 5), quote(other, there, 90)])).toEqual([]);
  });

  it('does not take a figure in a reworded clause for another figure', () => {
    const [clause, now] = [
      'There are 595 delegates at stake in the eastern states',
      'In all, 865 delegates are at stake in the eastern states',
    ];
    expect(matches([figure('595', clause, here, 10)], [figure('865', now, there, 8)])).toEqual([]);
    expect(
      matches([figure('595', clause, here, 10)], [figure('595', now.replace('865', '595'), there, 8)]),
    ).toEqual([[0, 0]]);
  });

  it('keeps the figures of one clause apart, and takes none for another when it changes', () => {
    const clause = 'the town counted 4,000 cars and 300 carts on the bridge on every day of the last year';
    const now = clause.replace('300', '350');
    expect(
      matches(
        [figure('4,000', clause, here, 17), figure('300', clause, here, 32)],
        [figure('4,000', now, there, 17), figure('350', now, there, 32)],
      ),
    ).toEqual([]);
  });

  it('follows the words of each of two who say the same, when they are exchanged', () => {
    const [berg, voss] = ['people/nils-berg', 'people/clara-voss'];
    expect(
      matches(
        [quote(long, here, 5, berg), quote(long, here, 95, voss)],
        [quote(long, there, 5, voss), quote(long, there, 95, berg)],
      ),
    ).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('does not give the words of one who is gone to another who says the same', () => {
    const [berg, voss] = ['people/nils-berg', 'people/clara-voss'];
    expect(matches([quote(long, here, 5, berg)], [quote(long, there, 5, voss)])).toEqual([]);
  });

  it('takes another speaker of the same words in an unchanged paragraph for the record, read otherwise', () => {
    const [berg, voss] = ['people/nils-berg', 'people/clara-voss'];
    expect(matches([quote(long, here, 5, berg)], [quote(long, here, 5, voss)])).toEqual([[0, 0]]);
    // but not where the first still says them elsewhere
    expect(
      matches([quote(long, here, 5, berg)], [quote(long, here, 5, voss), quote(long, there, 5, berg)]),
    ).toEqual([[1, 0]]);
  });

  it('takes somebody with a new id for the same', () => {
    const former = new Map([['people/nils-berg', 'people/nils-berg-miller']]);
    const now = quote(long.replace('rotten', 'weak'), there, 5, 'people/nils-berg-miller');
    expect(matches([quote(long, here, 5)], [now], { former })).toEqual([[0, 0]]);
  });

  it('takes no record for another while its own words stand in the article', () => {
    const reworded = quote(long.replace('rotten', 'weak'), there, 5);
    expect(matches([quote(long, here, 5)], [reworded], { text: `${long}.` })).toEqual([]);
    const longer = quote(`${long}, and more`, there, 5);
    expect(matches([quote(long, here, 5)], [longer], { text: `${long}, and more.` })).toEqual([[0, 0]]);
  });

  it('tells two that say the same apart by the paragraph that their neighbours are in now', () => {
    const twice = [quote(long, 'aaaaaaaaaaaa', 90), quote(long, 'bbbbbbbbbbbb', 90)];
    const olds = [quote('The bridge fell.', 'aaaaaaaaaaaa', 5), ...twice];
    const now = [quote(long, 'cccccccccccc', 95), quote('The bridge fell.', 'dddddddddddd', 5)];
    expect(matches(olds, [...now, quote(long, 'dddddddddddd', 95)])).toEqual([
      [0, 2],
      [1, 0],
      [2, 1],
    ]);
  });

  it('knows what was deleted where it is said again', () => {
    const one = quote(long, here, 5);
    const { continued, repeated } = match([one], [one, quote(long, there, 5)], { deleted: [0] });
    expect([...continued]).toEqual([[0, 0]]);
    expect([...repeated]).toEqual([[1, 0]]);
  });

  it('never takes one kind for another', () => {
    const draft = { ...quote('The bridge', here, 5), kind: 'timeline' as const };
    expect(matches([quote('The bridge', here, 5)], [draft])).toEqual([]);
  });

  it('stays quick where thousands of records change at once', () => {
    const many = (block: string, word: string): Draft[] =>
      Array.from({ length: 5000 }, (_, index) =>
        quote(`${word} ${String(index)} ${long}`, block, index * 100),
      );
    expect(matches(many(here, 'once'), many(there, 'now')).length).toBe(0);
  });
});
