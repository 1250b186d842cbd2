import { expect, test } from '../sites/browser-test.ts';
import { builtPages } from '../sites/crawl-site.ts';
import { hostileContext, hostileStatements, hostileTitle } from '../sites/hostile-article.ts';
import { addressOf, made } from '../sites/sites.ts';

test('hostile words arrive on every page as text, and nothing of them runs', async ({ browser }) => {
  const context = await browser.newContext();
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      console.error(`violates ${effectiveDirective}: ${blockedURI}`);
    });
  });
  const page = await context.newPage();
  const address = addressOf(made);
  const found: string[] = [];
  page.on('console', (message) => found.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', (error) => found.push(`${page.url()}: ${error.message}`));
  page.on('dialog', (dialog) => {
    found.push(`${page.url()} opens a dialog`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(address).origin) found.push(`asks ${request.url()}`);
  });
  const pages = builtPages(made).filter(
    (path) => /(?:^|\/)words\//.test(path) || /^(?:|[a-z]+\/|people\/nils-berg\/)$/.test(path),
  );
  expect(pages.length).toBeGreaterThan(hostileStatements.length);
  const texts: string[] = [];
  const titles: string[] = [];
  const searches = ['?q=script', '?q=%3Cscript%3Ealert(1)%3C/script%3E', '?q=word&kind=%3Cb%20onclick=x%3E'];
  for (const file of [...pages, ...searches.map((query) => `search/${query}`)]) {
    await page.goto(new URL(file, address).href, { waitUntil: file.includes('?') ? 'networkidle' : 'load' });
    const { text, title, own } = await page.evaluate(() => ({
      text: document.body.textContent,
      title: document.title,
      // whatever an element of the article's own would be
      own: [
        ...document.querySelectorAll(
          '[onclick],[onerror],[src="x"],[href^="javascript:" i],main script:not([src]):not([type])',
        ),
      ].map((element) => `${location.href}: ${element.outerHTML.slice(0, 200)}`),
    }));
    texts.push(text);
    titles.push(title);
    found.push(...own);
  }
  await context.close();
  expect(found).toEqual([]);
  for (const statement of hostileStatements)
    expect(
      texts.some((text) => text.includes(statement)),
      JSON.stringify(statement),
    ).toBe(true);
  for (const words of [
    hostileTitle,
    hostileContext,
    '<img src=x onerror=alert(1)> {x}',
    '<script>alert(1)</script> and',
  ])
    expect(
      texts.some((text) => text.includes(words)),
      words,
    ).toBe(true);
  expect(titles.some((title) => title.includes('<script>alert(1)</script> {title} --> ]]>'))).toBe(true);
});
