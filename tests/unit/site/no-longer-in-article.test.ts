import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCheck } from '../../../src/cli/check/check.ts';
import { runRelease } from '../../../src/cli/release/release.ts';
import { readContent } from '../../../src/files/read/read-content.ts';
import { composeSheet } from '../../../src/site/sheet/compose/compose-sheet.ts';
import { statusText } from '../../../src/site/views/history/status-text.ts';
import { buildSite } from '../../../src/site/model/build-site.ts';
import { formerRecords } from '../../../src/site/model/former-records.ts';
import { en } from '../../../src/site/words/en/en.ts';
import { es } from '../../../src/site/words/es/es.ts';
import { makeContentFolder, type ContentFolder } from '../cli/content-folder.ts';
import { fileOf, writeChangedArticle } from './changed-article.ts';

let folder: ContentFolder;
beforeEach(async () => {
  folder = makeContentFolder();
  await writeChangedArticle(folder);
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
  const words = folder.read(fileOf(folder, 'never asked')).replace('never asked', 'always asked');
  folder.put(fileOf(folder, 'never asked'), words);
  expect((await folder.run((io) => runCheck({ content: folder.content }, io))).err).toMatch(
    /its words are not those that a parse read there.*\(no-longer-in-article\)/,
  );
});

test('its status says so in each language, the sheet leaves it out, and the address of what became another record leads there', async () => {
  const site = buildSite(await readContent(folder.content));
  const gone = site.quotes.find(({ data }) => data.noLongerInArticle === true);
  if (!gone) throw new Error('nothing is marked');
  expect(gone.places.size).toBe(0);
  expect(statusText(gone, { kind: 'plain', reader: null }, en)).toBe(
    'The article no longer says this. It said so when it was read, and an editor keeps the record.',
  );
  expect(statusText(gone, { kind: 'plain', reader: null }, es)).toMatch(/^El artículo ya no dice esto\./);
  const mill = site.articlesById.get('mill');
  const records = site.recordsByArticle.get('mill');
  if (!mill || !records) throw new Error('there is no article');
  expect(JSON.stringify(composeSheet(site, mill, records, en))).not.toContain('never asked');
  expect(formerRecords(site)).toMatchObject([{ kind: 'statistics', article: 'mill', id: '1300-visitors' }]);
});
