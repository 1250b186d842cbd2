import { expect, test } from 'vitest';
import { indexedAddress, robotsFile, sitemapFiles } from '../../../src/site/sitemap.ts';

const root = 'https://facts.example/';

test('lists a page by its canonical address, and none that is to stay out of search engines', () => {
  const canonical = `<link rel="canonical" href="${root}a/?b&#38;c">`;
  expect(indexedAddress(`<head>${canonical}</head>`)).toBe(`${root}a/?b&#38;c`);
  expect(indexedAddress(`<head><meta name="robots" content="noindex">${canonical}</head>`)).toBeNull();
  expect(indexedAddress(`<head></head><body>${canonical}</body>`)).toBeNull();
});

test('is one file in one order, each address once', () => {
  const [file, ...others] = sitemapFiles([`${root}b/`, root, `${root}b/`], root);
  expect(others).toEqual([]);
  expect(file?.name).toBe('sitemap.xml');
  expect(file?.text.match(/<loc>[^<]*<\/loc>/g)).toEqual([`<loc>${root}</loc>`, `<loc>${root}b/</loc>`]);
});

test('is an index of several files where one may not hold all', () => {
  const addresses = Array.from({ length: 50_001 }, (_, index) => `${root}${String(index)}/`);
  const [index, ...parts] = sitemapFiles(addresses, root);
  expect(index?.text).toContain(`<loc>${root}sitemap-2.xml</loc>`);
  expect(parts.map(({ name, text }) => [name, text.match(/<url>/g)?.length])).toEqual([
    ['sitemap-1.xml', 50_000],
    ['sitemap-2.xml', 1],
  ]);
  expect(robotsFile(root)).toContain(`Sitemap: ${root}sitemap.xml`);
});
