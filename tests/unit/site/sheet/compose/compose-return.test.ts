import { expect, test } from 'vitest';
import { en } from '../../../../../src/site/words/en/en.ts';
import { composeReturn } from '../../../../../src/site/sheet/compose/compose-return.ts';

const site = new URL('https://facts.example');

test('leads to the page of the release that the sheet bears', () => {
  expect(
    composeReturn({ article: 'well', release: 'Release 1 of June 2, 2023', newestRelease: 1 }, site, en),
  ).toEqual({
    words: 'Release 1 of June 2, 2023. What has changed since, and whether there is a newer release:',
    printed: 'https://facts.example/articles/well/releases/1/',
    href: 'https://facts.example/articles/well/releases/1/',
    leadsTo: 'the page of release 1',
  });
});

test('of a draft that was changed since a release leads to that release', () => {
  const { words, href } = composeReturn(
    { article: 'well', release: 'Draft: changed since release 2 of June 9, 2023', newestRelease: 2 },
    site,
    en,
  );
  expect(words).toMatch(/^Draft: changed since release 2 of June 9, 2023\. /);
  expect(href).toBe('https://facts.example/articles/well/releases/2/');
});

test('of a draft without any release leads to the article', () => {
  const { words, href, leadsTo } = composeReturn(
    { article: 'well', release: 'Draft, not released', newestRelease: null },
    site,
    en,
  );
  expect(words).toMatch(/^Draft, not released\. /);
  expect(href).toBe('https://facts.example/articles/well/');
  expect(leadsTo).toBe('the article’s page');
});

test('makes up no address where the site has none, and names the path', () => {
  const { words, printed, href } = composeReturn(
    { article: 'well', release: 'Release 1 of June 2, 2023', newestRelease: 1 },
    undefined,
    en,
  );
  expect(href).toBeNull();
  expect(printed).toBe('articles/well/releases/1/');
  expect(words).toMatch(/is on this site at$/);
});
