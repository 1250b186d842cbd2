import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Content } from '../../../../src/files/content.ts';
import { parseInMemory } from '../content-in-memory.ts';
import { labelledPairs } from './namesakes/pairs.ts';

const numRuns = Number(process.env['ONRECORD_RUNS'] ?? 1000);

/** Pairs of namesakes and of one person, so that what is drawn has both. */
const pool = labelledPairs.flatMap(({ articles }) => articles).filter((_, index) => index % 7 < 2);

/** Everybody whom the articles of a folder name, and by what id. */
const whoIn = ({ parsed }: Content): string[] =>
  [...parsed].flatMap(([id, { names }]) => names.map(({ is, name }) => `${id}: ${name} is ${is}`)).sort();

const filesIn = ({ entities }: Content): string[] => entities.map(({ kind, id }) => `${kind}/${id}`).sort();

it('a second parse changes nothing', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(pool, { minLength: 2, maxLength: 6 }), (articles) => {
      const first = parseInMemory(articles);
      const second = parseInMemory(articles, first.content);
      expect(second.plans.flatMap(({ changes }) => changes)).toEqual([]);
      expect(second.content.parsed).toEqual(first.content.parsed);
    }),
    { numRuns },
  );
});

it('one more article moves no id, and makes files for its own names alone', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(pool, { minLength: 3, maxLength: 6 }), ([last, ...others]) => {
      if (!last) return;
      const before = parseInMemory(others);
      const { content, plans } = parseInMemory([...others, last], before.content);
      for (const { id } of others) expect(content.parsed.get(id), id).toEqual(before.content.parsed.get(id));
      for (const { article, changes } of plans) if (article !== last.id) expect(changes, article).toEqual([]);
      expect(filesIn(content)).toEqual(expect.arrayContaining(filesIn(before.content)));
      expect(whoIn(content)).toEqual(expect.arrayContaining(whoIn(before.content)));
    }),
    { numRuns },
  );
});
