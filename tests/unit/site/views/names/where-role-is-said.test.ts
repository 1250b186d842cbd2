import { expect, test } from 'vitest';
import { relateEntity } from '../../../../../src/site/model/relate-entity.ts';
import { whereRoleIsSaid } from '../../../../../src/site/views/names/where-role-is-said.ts';
import { readFixtureSite } from '../../read-fixture-site.ts';

const site = await readFixtureSite();
const roles = site.entities.flatMap((entity) =>
  relateEntity(site, entity).roles.flatMap(({ given }) =>
    given.map((then) => ({ reference: entity.reference, then })),
  ),
);

test('a role leads to the paragraph that names somebody with its words', () => {
  const said = roles.filter(({ reference, then }) => whereRoleIsSaid(site, reference, then).includes('#p-'));
  expect(said.length).toBeGreaterThan(0);
  for (const { reference, then } of said) {
    const { article, role } = then;
    const anchor = whereRoleIsSaid(site, reference, then).split('#p-')[1];
    const block = article.blocks.findIndex((hash) => hash.replace('.', '-') === anchor);
    const words = article.stated.sentences
      .filter((sentence) => sentence.block === block)
      .map(({ start, end }) => article.stated.text.slice(start, end));
    expect(words.join(' ')).toContain(role);
  }
});

test('a role whose words stand nowhere leads to the article', () => {
  const [one] = roles;
  if (one === undefined) throw new Error('The fixtures have no roles.');
  const then = { ...one.then, role: 'keeper of nothing' };
  expect(whereRoleIsSaid(site, one.reference, then)).toMatch(new RegExp(`/articles/${then.article.id}/$`));
});
