import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCheck } from '../../../src/cli/check/check.ts';
import { runParse } from '../../../src/cli/parse/parse.ts';
import { runRelease } from '../../../src/cli/release/release.ts';
import { runReview } from '../../../src/cli/review/review.ts';
import { readContent } from '../../../src/files/read/read-content.ts';
import { composeSheet } from '../../../src/site/sheet/compose/compose-sheet.ts';
import { statusText } from '../../../src/site/views/history/status-text.ts';
import { buildSite } from '../../../src/site/model/build-site.ts';
import { formerRecords } from '../../../src/site/model/former-records.ts';
import { en } from '../../../src/site/words/en/en.ts';
import { es } from '../../../src/site/words/es/es.ts';
import { makeContentFolder, type ContentFolder } from '../cli/content-folder.ts';
import { buildPages, filesOf } from './build-pages.ts';

const article = `---
title: The mill of Sorn is to reopen
publisher: The Sorn Courier
published: 2031-05-04
---

“The old wheel will turn again in June,” said Mayor Ines Okafor.

The town counted 1,200 visitors in 2029.

“We were never asked about it at all,” said Tomas Lind, a miller.
`;

let folder: ContentFolder;
const fileOf = (words: string): string =>
  Object.keys(folder.bytes()).find(
    (one) => /^(?:quotes|statistics)\//.test(one) && folder.read(one).includes(words),
  ) ?? '';
const recordOf = (path: string): string => path.replace('/mill/', '/').replace('.mdx', '');

/** Lind's words are gone from the article and stay on record; the figure was corrected, and is the record that it was. */
beforeEach(async () => {
  folder = makeContentFolder();
  const flags = { content: folder.content, files: [] };
  folder.put('articles/mill.md', article);
  await folder.run((io) => runParse(flags, io));
  const [lind, figure] = [fileOf('never asked'), fileOf('1,200')].map(recordOf);
  folder.put('articles/mill.md', article.replace('1,200', '1,300').replace(/\n“We were.*\n/, ''));
  await folder.run((io) => runParse(flags, io));
  const now = [`${figure ?? ''}=${recordOf(fileOf('1,300'))}`];
  const events = Object.keys(folder.bytes()).filter(
    (one) => one.startsWith('timeline/') && folder.read(one).includes('1,200'),
  );
  await folder.run((io) => runReview({ content: folder.content, now, keep: [lind ?? ''], take: events }, io));
});
afterEach(() => {
  folder.remove();
});

test('check and release accept what is marked as no longer in the article', async () => {
  const checked = await folder.run((io) => runCheck({ content: folder.content }, io));
  expect(checked.err).not.toContain('error');
  expect(checked.code).toBe(0);
  const flags = { content: folder.content, article: 'mill', date: '2025-05-06' };
  expect((await folder.run((io) => runRelease(flags, io))).code).toBe(0);
  const words = folder.read(fileOf('never asked')).replace('never asked', 'always asked');
  folder.put(fileOf('never asked'), words);
  expect((await folder.run((io) => runCheck({ content: folder.content }, io))).err).toMatch(
    /its words are not those that a parse read there.*\(no-longer-in-article\)/,
  );
});

test('its status says so in each language, the sheet leaves it out, and the address of what became another record leads there', async () => {
  const site = buildSite(await readContent(folder.content));
  const gone = site.quotes.find(({ data }) => data.noLongerInArticle === true);
  if (!gone) throw new Error('nothing is marked');
  expect(gone.places.size).toBe(0);
  expect(statusText(gone, 'plain', en)).toBe(
    'The article no longer says this. It said so when it was read, and an editor keeps the record.',
  );
  expect(statusText(gone, 'plain', es)).toMatch(/^El artículo ya no dice esto\./);
  const mill = site.articlesById.get('mill');
  const records = site.recordsByArticle.get('mill');
  if (!mill || !records) throw new Error('there is no article');
  expect(JSON.stringify(composeSheet(site, mill, records, en))).not.toContain('never asked');
  expect(formerRecords(site)).toMatchObject([{ kind: 'statistics', article: 'mill', id: '1300-visitors' }]);
});

test('the pages say so, and lead on', { timeout: 240_000 }, async () => {
  const dist = join(folder.root, 'dist');
  await buildPages(folder.content, dist);
  const files = await filesOf(dist);
  const page = (path: string): string => files.get(join(path, 'index.html')) ?? '';
  const gone = recordOf(fileOf('never asked')).replace('quotes/', 'quotes/mill/');
  expect(page(gone)).toContain('The article no longer says this.');
  expect(page(gone)).toContain('Its words are not found in the article as it stands now.');
  const figure = recordOf(fileOf('1,300')).replace('statistics/', 'statistics/mill/');
  expect(page('statistics/mill/1300-visitors')).toContain(`/${figure}/`);
  expect(page(figure)).toContain('1,300');
});
