import { createServer, type Server } from 'node:http';
import { readContent } from '../../src/files/read-content.ts';
import { buildSite } from '../../src/site/queries/build-site.ts';
import { publisherAddresses } from '../../src/site/queries/publisher-address.ts';
import { recordTitle } from '../../src/site/queries/record-title.ts';
import { wordPlaces } from '../../src/site/queries/spans.ts';
import type { SiteArticle } from '../../src/site/queries/site.ts';
import { expect, test } from './browser-test.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A publisher's page with an article's text: blocks a screen apart, and words that are jumped to in one colour that nothing else has. */
function publisherPageOf({ stated, title }: SiteArticle): string {
  const blocks = stated.blocks.map(
    ({ start, end }) => `<p data-start="${String(start)}">${escape(stated.text.slice(start, end))}</p>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escape(title)}</title><style>
    body { margin: 0; background: #fff; color: #000; font: 16px/1.5 sans-serif }
    p { margin: 900px 20px; white-space: pre-wrap }
    ::target-text { background: #f0f; color: #f0f }
  </style>${blocks.join('')}</html>`;
}

async function serve(body: () => string): Promise<{ server: Server; origin: string }> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(body());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { server, origin: `http://127.0.0.1:${String(address.port)}` };
}

test('an address at the publisher’s leads to the very words of its record', async ({ browser }) => {
  const site = buildSite(await readContent('tests/fixtures/content'));
  const plain = site.articles.find(
    ({ kind, id }) => kind === 'plain' && site.recordsByArticle.get(id)?.quotes.length,
  );
  if (plain === undefined) throw new Error('The fixtures have no article of its own with quotes.');
  const { server, origin } = await serve(() => publisherPageOf(plain));
  const article = { ...plain, origin: { ...plain.origin, url: `${origin}/news` } };
  const records = site.recordsByArticle.get(plain.id);
  const all = [...(records?.quotes ?? []), ...(records?.statistics ?? []), ...(records?.timeline ?? [])];
  const addressOf = publisherAddresses(article);
  const page = await browser.newPage({ viewport: { width: 800, height: 700 } });
  // A browser that finds no words on a page can be led to none; Chromium as npm has it for Linux is built without that.
  await page.setContent('<p>Some words.</p>');
  const findsWords = (await page.evaluate<unknown>(`window.find('Some words')`)) === true;
  if (!findsWords) {
    await page.close();
    server.close();
  }
  test.skip(
    !findsWords,
    'This browser finds no words on a page. Set ONRECORD_BROWSER to try it with another.',
  );
  let tried = 0;
  for (const record of all) {
    const address = addressOf(record);
    if (address === null) continue;
    tried += 1;
    const name = recordTitle(site, record);
    await page.goto('about:blank');
    await page.goto(address);
    const [first] = wordPlaces(record);
    if (first === undefined) throw new Error(`${name} has no words.`);
    // Where the words stand on the page, from the text alone.
    const words = await page.evaluate(({ start, end }) => {
      const block = [...document.querySelectorAll('p')].findLast(
        (one) => Number(one.dataset['start']) <= start,
      );
      const node = block?.firstChild;
      if (!block || !node) throw new Error('There is no such block.');
      const offset = Number(block.dataset['start']);
      const range = document.createRange();
      range.setStart(node, start - offset);
      range.setEnd(node, Math.min(end - offset, node.textContent?.length ?? 0));
      const { x, y, right, bottom } = range.getBoundingClientRect();
      return { x, y, right, bottom };
    }, first);
    expect.soft(words.y, `${name}: in view`).toBeGreaterThanOrEqual(0);
    expect.soft(words.bottom, `${name}: in view`).toBeLessThanOrEqual(700);
    const png = (await page.screenshot()).toString('base64');
    const marked = await page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const drawing = canvas.getContext('2d');
      if (!drawing) throw new Error('There is nothing to draw on.');
      drawing.drawImage(image, 0, 0);
      const { data: pixels } = drawing.getImageData(0, 0, image.width, image.height);
      const box = { x: Infinity, y: Infinity, right: -Infinity, bottom: -Infinity };
      for (let at = 0; at < pixels.length; at += 4) {
        if (pixels[at] !== 255 || pixels[at + 1] !== 0 || pixels[at + 2] !== 255) continue;
        const [x, y] = [(at / 4) % image.width, Math.floor(at / 4 / image.width)];
        box.x = Math.min(box.x, x);
        box.y = Math.min(box.y, y);
        box.right = Math.max(box.right, x + 1);
        box.bottom = Math.max(box.bottom, y + 1);
      }
      return box;
    }, png);
    // One stretch: its box is the words'. Of several, all lie below and beyond the first, which begins the box.
    expect.soft(Math.abs(marked.y - words.y), `${name}: top of ${address}`).toBeLessThanOrEqual(4);
    if (wordPlaces(record).length > 1) continue;
    expect.soft(Math.abs(marked.x - words.x), `${name}: left of ${address}`).toBeLessThanOrEqual(2);
    expect.soft(Math.abs(marked.right - words.right), `${name}: right of ${address}`).toBeLessThanOrEqual(2);
    expect.soft(Math.abs(marked.bottom - words.bottom), `${name}: bottom`).toBeLessThanOrEqual(4);
  }
  await page.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  expect(tried).toBeGreaterThan(5);
});
