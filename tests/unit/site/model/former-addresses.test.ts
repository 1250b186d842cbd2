import { expect, test } from 'vitest';
import { readContent } from '../../../../src/files/read/read-content.ts';
import { buildSite } from '../../../../src/site/model/build-site.ts';

/** The former addresses of the fixtures' site, once people have had the ids that are given. */
async function addresses(
  formerly: Readonly<Record<string, readonly string[]>>,
  withheld: readonly string[] = [],
) {
  const content = await readContent('tests/fixtures/content');
  const site = buildSite({
    ...content,
    entities: content.entities.map((entity) => ({
      ...entity,
      data: {
        ...entity.data,
        formerly: [...(formerly[entity.id] ?? [])],
        ...(withheld.includes(entity.id) ? { withheld: true } : {}),
      },
    })),
  });
  return site.formerAddresses.map(({ kind, id, names, isSplit }) => ({
    at: `${kind}/${id}`,
    names: names.map((name) => name.id),
    isSplit,
  }));
}

const [one, other] = ['marta-lindqvist-okonkwo', 'marta-lindqvist-vance'];

test('a renamed and a merged record lead to the one that claims them', async () => {
  expect(await addresses({ [one]: ['marta-okonkwo', 'm-lindqvist'] })).toEqual([
    { at: 'people/marta-okonkwo', names: [one], isSplit: false },
    { at: 'people/m-lindqvist', names: [one], isSplit: false },
  ]);
});

test('a record that was split leads to both', async () => {
  expect(await addresses({ [one]: ['marta-lindqvist'], [other]: ['marta-lindqvist'] })).toEqual([
    { at: 'people/marta-lindqvist', names: [one, other], isSplit: true },
  ]);
});

test('a split is never sent on to the one that is shown, and names nobody who is withheld', async () => {
  const split = { [one]: ['marta-lindqvist'], [other]: ['marta-lindqvist'] };
  expect(await addresses(split, [other])).toEqual([
    { at: 'people/marta-lindqvist', names: [one], isSplit: true },
  ]);
  expect(await addresses(split, [one, other])).toEqual([]);
});

test('the address of a record that is there leads nowhere else', async () => {
  expect(await addresses({ [one]: [other, 'gil-harrow'] })).toEqual([]);
});
