import { expect, test } from 'vitest';
import { readContent } from '../../../../../src/files/read/read-content.ts';
import { buildSite } from '../../../../../src/site/model/build-site.ts';
import type { Site } from '../../../../../src/site/model/site.ts';
import { strikingRecord, type Striking } from '../../../../../src/site/views/lists/striking-record.ts';
import { tellOnce } from '../../../../../src/site/views/lists/tell-once.ts';

const read = async (folder: string): Promise<Site> => buildSite(await readContent(folder));

const struck = (site: Site, id: string): Striking | null => {
  const [article, records] = [site.articlesById.get(id), site.recordsByArticle.get(id)];
  if (!article || !records) throw new Error(`no ${id}`);
  return strikingRecord(site, article, records);
};

test('for our own article a whole sentence of a few words by somebody with a name stands', async () => {
  const site = await read('content');
  const found = struck(site, 'dhs-outside-its-responsibility');
  expect(found?.is === 'quote' && found.quote.data.kind).toBe('direct');
});

test('what stands for an article does not stand in its first paragraph, nor answers or rewords', async () => {
  const site = await read('tests/fixtures/content');
  const found = site.articles.map(({ id }) => ({ id, shown: struck(site, id) }));
  expect(found.filter(({ shown }) => shown !== null).length).toBeGreaterThan(1);
  for (const { id, shown } of found) {
    const [article, records] = [site.articlesById.get(id), site.recordsByArticle.get(id)];
    if (!shown || !article || !records) continue;
    const record = shown.is === 'quote' ? shown.quote : shown.figure;
    expect(tellOnce(site, article, records).get(record)).not.toBe('opening');
    if (shown.is === 'quote') expect(shown.quote.data.restates).toBeUndefined();
    else expect(records.statistics).toContain(shown.figure);
  }
});

test('nothing stands for an article that has no quotation and no figure', async () => {
  const site = await read('content');
  const [article] = site.articles;
  if (!article) throw new Error('no article');
  expect(
    strikingRecord(site, article, { quotes: [], statistics: [], timeline: [], mentions: [] }),
  ).toBeNull();
});
