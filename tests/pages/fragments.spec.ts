import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import type { Page } from '@playwright/test';
import { readContent } from '../../src/files/read-content.ts';
import { publisherAddresses } from '../../src/site/queries/publisher-address.ts';
import { buildSite } from '../../src/site/queries/build-site.ts';
import type { AnyRecord, SiteArticle } from '../../src/site/queries/site.ts';
import { expect, test } from './browser-test.ts';

const site = buildSite(await readContent('tests/fixtures/content'));

function ferryArticle(): SiteArticle {
  const article = site.articlesById.get('night-ferry');
  if (!article) throw new Error('The fixtures lack the night ferry.');
  return article;
}
const ferry = ferryArticle();
const records: readonly AnyRecord[] = [...site.quotes, ...site.statistics, ...site.timeline].filter(
  ({ article }) => article === ferry.id,
);

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A publisher’s page: the article with a heading, a byline and a foot, pushed far down so that a jump is a jump. */
function publishersPage(paragraphs: readonly string[]): string {
  const between = '<p style="height: 1500px"></p>';
  return `<!doctype html><meta charset="utf-8"><title>Page</title><h1>${escape(ferry.title)}</h1><p>By a reporter</p>
${paragraphs.map((text) => `${between}<p>${escape(text)}</p>`).join('\n')}<footer>All rights</footer>`;
}

/** Where the browser jumped: the text in the middle of what is on the screen. */
const shownAt = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('p')]
      .filter((paragraph) => {
        const { top, bottom } = paragraph.getBoundingClientRect();
        return paragraph.textContent.trim() !== '' && top < innerHeight && bottom > 0;
      })
      .map((paragraph) => paragraph.textContent)
      .join('\n'),
  );

test('a link to the publisher opens its page at the record’s words', async ({ browser }) => {
  const { article } = ferry;
  if (!article) throw new Error('The night ferry’s text is not at hand.');
  const paragraphs = article.blocks.map(({ start, end }) => article.text.slice(start, end));
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(publishersPage(paragraphs));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const atTheWords = publisherAddresses(ferry);
    const found = records.flatMap((record) => {
      const address = atTheWords(record);
      return address === null ? [] : [{ record, address }];
    });
    expect(found.length).toBeGreaterThan(records.length / 2);
    for (const { record, address } of found) {
      const context = await browser.newContext({ viewport: { width: 800, height: 600 } });
      const page = await context.newPage();
      await page.goto(address.replace('https://tidewater.example', `http://127.0.0.1:${String(port)}`));
      const first = record.places.get(record.kind === 'timeline' ? 'what' : 'words')?.[0];
      const words = article.text.slice(first?.start ?? 0, first?.end ?? 0).split('\n')[0] ?? '';
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
      expect(await shownAt(page), address).toContain(words);
      await context.close();
    }
  } finally {
    server.close();
    server.closeAllConnections();
  }
});
