import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { readContent } from '../../src/files/read/read-content.ts';
import { textDirectives } from '../../src/site/text/text-directive.ts';
import { publisherAddresses } from '../../src/site/views/passages/publisher-address.ts';
import { buildSite } from '../../src/site/model/build-site.ts';
import { wordPlaces } from '../../src/site/model/word-places.ts';
import type { AnyRecord, SiteArticle } from '../../src/site/model/site.ts';
import { expect, test } from '../sites/browser-test.ts';

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

/** The address of a page that is served: what `page` gives for a path. */
async function serve(
  pageAt: (path: string) => Promise<string | Buffer>,
): Promise<{ origin: string; close: () => void }> {
  const server = createServer((request, response) => {
    const { url = '/' } = request;
    void pageAt(url).then((body) => {
      response.setHeader(
        'content-type',
        url.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8',
      );
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${String(address.port)}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const reader = '/text-fragment-utils.js';
const readerFile = fileURLToPath(import.meta.resolve('text-fragments-polyfill/text-fragment-utils'));

/** Puts the reference implementation into a page: “stretchesOf(hash)” finds what each directive of an address can mean. */
const withReader = (html: string): string => `${html}<script type="module">
import { getFragmentDirectives, parseFragmentDirectives, processTextFragmentDirective } from '${reader}';
window.stretchesOf = (hash) => parseFragmentDirectives(getFragmentDirectives(hash)).text.map((directive) =>
  processTextFragmentDirective(directive).map(String));
</script>`;

/** The stretches of a page that each directive of an address can mean; two of one are ambiguous. */
const stretchesOf = (page: Page, address: string): Promise<string[][]> =>
  page.evaluate<string[][]>(`stretchesOf(${JSON.stringify(new URL(address).hash)})`);

test('a link to the publisher leads to the record’s words on its page, and to nothing else', async ({
  browser,
}) => {
  const { article } = ferry;
  if (!article) throw new Error('The night ferry’s text is not at hand.');
  const paragraphs = article.blocks.map(({ start, end }) => article.text.slice(start, end));
  const { origin, close } = await serve((path) =>
    path === reader ? readFile(readerFile) : Promise.resolve(withReader(publishersPage(paragraphs))),
  );
  const context = await browser.newContext({ viewport: { width: 800, height: 600 } });
  try {
    const page = await context.newPage();
    // The smallest of Chromium’s builds, which prints the sheets, finds no text; others jump as well.
    await page.goto(`${origin}/night-ferry#:~:text=Nobody%20asked%20us`);
    const jumps = await page
      .waitForFunction(() => scrollY > 0, null, { timeout: 1500 })
      .then(
        () => true,
        () => false,
      );
    const atTheWords = publisherAddresses(ferry);
    const found = records.flatMap((record) => {
      const address = atTheWords(record)?.replace('https://tidewater.example', origin);
      return address === undefined ? [] : [{ record, address }];
    });
    expect(found.length).toBeGreaterThan(records.length / 2);
    for (const { record, address } of found) {
      const words = wordPlaces(record).map(({ start, end }) => article.text.slice(start, end).trim());
      await page.goto(address);
      expect(await stretchesOf(page, address), address).toEqual(words.map((text) => [text]));
      if (!jumps) continue;
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
      expect(await shownAt(page), address).toContain(words[0]);
    }
  } finally {
    await context.close();
    close();
  }
});

test('words that stand twice on the page are told by what stands around them, or not at all', async ({
  browser,
}) => {
  const text = 'The bridge is closed. It was said that the bridge is closed.\nThe bridge is closed.';
  const blocks = [
    { kind: 'paragraph' as const, start: 0, end: 60 },
    { kind: 'paragraph' as const, start: 61, end: 82 },
  ];
  const directive = textDirectives({ text, blocks, language: 'en', beside: [] });
  const second = directive({ start: 39, end: 59 });
  expect(directive({ start: 61, end: 82 })).toBeNull();
  const lines = text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');
  const { origin, close } = await serve((path) =>
    path === reader ? readFile(readerFile) : Promise.resolve(withReader(`<!doctype html>${lines}`)),
  );
  const page = await browser.newPage();
  try {
    await page.goto(`${origin}/page`);
    expect(await stretchesOf(page, `${origin}/page#:~:text=${second ?? ''}`)).toEqual([
      ['the bridge is closed'],
    ]);
  } finally {
    await page.close();
    close();
  }
});
