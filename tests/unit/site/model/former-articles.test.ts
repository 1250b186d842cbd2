import { expect, test } from 'vitest';
import { readContent } from '../../../../src/files/read/read-content.ts';
import { buildSite } from '../../../../src/site/model/build-site.ts';

/** The former pages of the fixtures' articles with releases, once the articles' files say this. */
async function pages(says: Readonly<Record<string, { formerly?: string[]; withheld?: boolean }>>) {
  const content = await readContent('tests/fixtures/releases');
  const site = buildSite({
    ...content,
    articles: content.articles.map(({ frontMatter, ...file }) => {
      const { formerly = [], withheld = false } = says[file.id] ?? {};
      return { ...file, frontMatter: { ...frontMatter, formerly, withheld } };
    }),
  });
  return site.formerArticles.map(({ path, to }) => [path, to]);
}

test('an article that was renamed is led to from its old address, and from those of its releases', async () => {
  expect(await pages({ orchard: { formerly: ['old-orchard'] } })).toEqual([
    ['old-orchard', 'orchard'],
    ['old-orchard/releases', 'orchard/releases'],
    ['old-orchard/releases/1', 'orchard/releases/1'],
    ['old-orchard/releases/2', 'orchard/releases/2'],
  ]);
  expect(await pages({ lantern: { formerly: ['lamp'] } })).toEqual([['lamp', 'lantern']]);
});

test('of a withheld article each release has a page that leads nowhere, under its old name too', async () => {
  expect(await pages({ orchard: { withheld: true, formerly: ['old-orchard'] } })).toEqual([
    ['orchard/releases/1', null],
    ['orchard/releases/2', null],
    ['old-orchard/releases/1', null],
    ['old-orchard/releases/2', null],
  ]);
  expect(await pages({ lantern: { withheld: true } })).toEqual([]);
});

test('an address that an article has now leads nowhere else', async () => {
  expect(await pages({ orchard: { formerly: ['well', 'lantern'] } })).toEqual([]);
  expect(await pages({ orchard: { formerly: ['lantern'] }, lantern: { withheld: true } })).toEqual([]);
});
