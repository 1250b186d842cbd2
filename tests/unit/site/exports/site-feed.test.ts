import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { readContent } from '../../../../src/files/read/read-content.ts';
import { buildSite } from '../../../../src/site/model/build-site.ts';
import { siteFeed } from '../../../../src/site/exports/site-feed.ts';
import type { Site } from '../../../../src/site/model/site.ts';
import { en } from '../../../../src/site/words/en/en.ts';

const host = new URL('https://facts.example');
const id = '1200-homes-flooded';

const feedOf = (site: Site, address: URL | undefined): string => siteFeed({ site, words: en, address });
/** The entries of one kind: corrections, or new articles. */
const entriesOf = (xml: string, kind: 'correction' | 'article') =>
  (parseAtomFeed(xml).entries ?? []).filter((entry) => entry.categories?.[0]?.term === kind);
const first = { was: '1,100 homes', now: '1,200 homes', why: 'Misread <by us> & others.', on: '2024-03-20' };
const second = { was: 'Marta', now: 'the \u0007Board', why: 'It was the Board.', on: '2024-04-02' };

/** The fixtures' site with corrections of one figure alone, and whatever else is put into the figure. */
async function siteWith(corrections: readonly (typeof first)[], also: object = {}) {
  const content = await readContent('tests/fixtures/content');
  const without = <File extends { readonly id: string; readonly data: object }>(file: File): File => ({
    ...file,
    data: {
      ...file.data,
      corrections: undefined,
      ...(file.id === id ? { ...also, corrections: corrections.length > 0 ? corrections : undefined } : {}),
    },
  });
  return buildSite({
    ...content,
    quotes: content.quotes.map(without),
    statistics: content.statistics.map(without),
    timeline: content.timeline.map(without),
  });
}

test('has an entry for each correction, newest first, with its day, its record and its words', async () => {
  const xml = feedOf(await siteWith([first, second]), host);
  const feed = parseAtomFeed(xml);
  const entries = entriesOf(xml, 'correction');
  expect(feed.updated).toBe('2024-11-19T00:00:00.000Z');
  expect(feed.links?.map(({ rel, href }) => [rel, href])).toEqual([
    ['self', 'https://facts.example/feed.xml'],
    ['alternate', 'https://facts.example/'],
  ]);
  expect(entries.map(({ updated, content }) => [updated, content?.value])).toEqual([
    ['2024-04-02T00:00:00.000Z', 'It said “Marta” and now says “the Board”. It was the Board.'],
    [
      '2024-03-20T00:00:00.000Z',
      'It said “1,100 homes” and now says “1,200 homes”. Misread <by us> & others.',
    ],
  ]);
  for (const entry of entries) {
    expect(entry.id).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(entry.links?.[0]?.href).toMatch(
      /^https:\/\/facts\.example\/statistics\/harbour-flood\/1200-homes-flooded\/#correction-[0-9a-f]{12}$/,
    );
  }
});

test('knows a correction again after others came, its reason was reworded, and the site has moved', async () => {
  const idsOf = (xml: string): (string | undefined)[] =>
    entriesOf(xml, 'correction').map((entry) => entry.id);
  const [before] = idsOf(feedOf(await siteWith([first]), host));
  const after = feedOf(await siteWith([{ ...first, why: 'Misread.' }, second]), undefined);
  expect(idsOf(after)[1]).toBe(before);
  expect(idsOf(after)[0]).not.toBe(before);
});

test('is the same to the byte whenever it is made, and has no clock in it', async () => {
  const [one, other] = [await siteWith([first, second]), await siteWith([first, second])];
  expect(feedOf(one, host)).toBe(feedOf(other, host));
  const none = parseAtomFeed(feedOf({ ...(await siteWith([])), articles: [] }, undefined));
  expect([none.updated, none.entries]).toEqual(['1970-01-01T00:00:00.000Z', undefined]);
});

test('has nothing of a record that is withheld', async () => {
  const xml = feedOf(await siteWith([first], { withheld: 'Asked for.' }), host);
  expect(xml).not.toMatch(/1,200 homes|Misread|1200/);
  expect(entriesOf(xml, 'correction')).toEqual([]);
});

test('shows a withheld name within a correction as a gap', async () => {
  const harrow = { ...first, was: 'Gil Harrow said so' };
  const content = await readContent('tests/fixtures/content');
  const site = buildSite({
    ...content,
    statistics: content.statistics.map((file) =>
      file.id === '214-passengers' ? { ...file, data: { ...file.data, corrections: [harrow] } } : file,
    ),
  });
  const xml = feedOf(site, host);
  expect(xml).toContain('It said “[withheld]” and now says');
  expect(xml).not.toMatch(/Harrow|█/);
});

test('tells of each article on the day it appeared, and of none that search engines should leave out', async () => {
  const site = await siteWith([]);
  const told = entriesOf(feedOf(site, host), 'article');
  expect(told.map(({ updated, links }) => [updated, links?.[0]?.href])).toContainEqual([
    '2024-11-19T00:00:00.000Z',
    'https://facts.example/articles/night-ferry/',
  ]);
  const [article, ...others] = site.articles;
  if (article === undefined) throw new Error('The fixtures have no article.');
  const hidden = { ...site, articles: [{ ...article, noindex: true }, ...others] };
  expect(entriesOf(feedOf(hidden, host), 'article')).toHaveLength(told.length - 1);
});
