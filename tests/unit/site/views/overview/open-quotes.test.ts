import { describe, expect, test } from 'vitest';
import { readContent } from '../../../../../src/files/read/read-content.ts';
import { buildSite } from '../../../../../src/site/model/build-site.ts';
import type { QuoteRecord, Site, SiteArticle } from '../../../../../src/site/model/site.ts';
import { countWords } from '../../../../../src/site/text/count-words.ts';
import { tellOnce } from '../../../../../src/site/views/lists/tell-once.ts';
import { lengthOfQuote } from '../../../../../src/site/views/overview/length-of-quote.ts';
import { lengthOfRest } from '../../../../../src/site/views/overview/length-of-rest.ts';
import { openQuotes } from '../../../../../src/site/views/overview/open-quotes.ts';

const read = async (folder: string): Promise<Site> => buildSite(await readContent(folder));

function overview(site: Site, article: SiteArticle) {
  const records = site.recordsByArticle.get(article.id);
  if (!records) throw new Error(`no ${article.id}`);
  const elsewhere = tellOnce(site, article, records);
  const open = openQuotes(site, article, records, elsewhere);
  const told = [...open].filter((quote) => elsewhere.get(quote) !== 'opening');
  const lengthOf = (quote: QuoteRecord): number => lengthOfQuote(site, quote);
  const length = told.reduce(
    (sum, quote) => sum + lengthOf(quote),
    lengthOfRest(site, article, records, elsewhere),
  );
  return { records, elsewhere, open, told, length, lengthOf };
}

describe.each(['content', 'tests/fixtures/content'])('in %s', (folder) => {
  test('quotes are open as far as the overview stays shorter than the article, one at least', async () => {
    const site = await read(folder);
    for (const article of site.articles) {
      const { records, open, told, length } = overview(site, article);
      const quoted = records.quotes.filter(({ data }) => data.kind !== 'reported');
      expect(open.size > 0, article.id).toBe(quoted.length > 0);
      expect(quoted).toEqual(expect.arrayContaining([...open]));
      if (article.article === null || told.length < 2) continue;
      expect(length, article.id).toBeLessThan(countWords(article.article.text));
    }
  });

  test('what is told in the first paragraph takes a line, and is open', async () => {
    const site = await read(folder);
    for (const article of site.articles) {
      const { elsewhere, open } = overview(site, article);
      for (const [record, at] of elsewhere)
        if (record.kind === 'quotes' && record.data.kind !== 'reported' && at === 'opening')
          expect(open.has(record), record.id).toBe(true);
    }
  });
});

test('our own article’s overview opens the answer that its lead has words of, and folds some', async () => {
  const site = await read('content');
  const [article] = site.articles;
  if (!article) throw new Error('no article');
  const { records, open, told, length } = overview(site, article);
  expect(told.length).toBeGreaterThan(1);
  expect(length).toBeLessThan(countWords(article.article?.text ?? ''));
  expect([...open].map(({ data }) => data.speaker)).toContain('people/alejandro-mayorkas');
  expect(open.size).toBeLessThan(records.quotes.filter(({ data }) => data.kind !== 'reported').length);
});
