import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntityRelations } from '../../../../../src/site/model/relate-entity.ts';
import { relateEntity } from '../../../../../src/site/model/relate-entity.ts';
import {
  isSurelyOnePage,
  relationLists,
  splitRelations,
} from '../../../../../src/site/views/names/split-relations.ts';
import { readFixtureSite } from '../../read-fixture-site.ts';

const site = await readFixtureSite();
const { entities } = site;
const all = entities.map((entity) => relateEntity(site, entity));

const repeat = <Item>(items: readonly Item[], count: number): Item[] =>
  Array.from({ length: Math.ceil(count / Math.max(1, items.length)) }, () => items)
    .flat()
    .slice(0, count);

/** As many of each list as asked for, taken from what the fixtures have, again and again. */
const relationsOf = ([
  roles = 0,
  said = 0,
  figures = 0,
  events = 0,
  about = 0,
  articles = 0,
]: readonly number[]): EntityRelations => ({
  roles: repeat(
    all.flatMap((one) => one.roles),
    roles,
  ),
  said: repeat(
    all.flatMap((one) => one.said),
    said,
  ),
  figures: repeat(
    all.flatMap((one) => one.figures),
    figures,
  ),
  events: repeat(
    all.flatMap((one) => one.events),
    events,
  ),
  about: repeat(
    all.flatMap((one) => one.about),
    about,
  ),
  articles: repeat(
    all.flatMap((one) => one.articles),
    articles,
  ),
  distinct: [],
  exchanges: { answers: [], answeredBy: [] },
});

test('every name of the fixtures has one page, with all that is on record of it', () => {
  for (const [index, relations] of all.entries()) {
    expect(splitRelations(relations)).toEqual([{ relations, part: 1, lists: relationLists }]);
    expect(isSurelyOnePage(site, entities[index]?.reference ?? '')).toBe(true);
  }
});

test('the pages of a name of which much is on record hold all of it once, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(400), { minLength: 6, maxLength: 6 }), (counts) => {
      const relations = relationsOf(counts);
      const pages = splitRelations(relations);
      for (const list of relationLists)
        expect(pages.flatMap((page): readonly unknown[] => page.relations[list])).toEqual(relations[list]);
      expect(pages.map(({ part }) => part)).toEqual(pages.map((_, index) => index + 1));
      for (const { relations: here } of pages)
        expect(relationLists.reduce((sum, list) => sum + here[list].length, 0)).toBeLessThanOrEqual(480);
    }),
    { numRuns: 50 },
  );
});
