import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../sites/browser-test.ts';
import { pagesThatShowAll } from '../sites/pages-that-show-all.ts';
import { readHostHeaders } from '../sites/read-host-headers.ts';
import { addressOf, sites, town } from '../sites/sites.ts';

/** Has a page write each violation of its policy to the console, where the test listens. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    console.error(`violates ${effectiveDirective}: ${blockedURI} ${sample}`);
  });
}

for (const site of sites)
  test(`${site.name}: every page has a policy before anything that it loads, and writes no style or script into itself`, () => {
    const pages = readdirSync(site.dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.html'),
    );
    expect(pages.length).toBeGreaterThan(10);
    const wrong = pages.flatMap((page) => {
      const html = readFileSync(join(site.dist, page), 'utf8');
      const [, before = '', policy = ''] =
        /^([\s\S]*?)<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html) ?? [];
      return [
        ...(policy.startsWith("default-src 'none'; ") ? [] : ['has no policy']),
        ...(/<(?:link|script|style)\b/.test(before) ? ['loads something before its policy'] : []),
        ...(/'unsafe-(?:inline|eval|hashes)'|https?:|\*/.test(policy) ? [`is too open: ${policy}`] : []),
        ...(policy.includes("'wasm-unsafe-eval'") && !page.startsWith('search')
          ? ['compiles programs, and is no search page']
          : []),
        ...(/<style\b|<[^>]*\s(?:style|on[a-z]+)=/.test(html)
          ? ['has a style or a handler written into it']
          : []),
        ...(/<script\b(?![^>]*\b(?:src=|type="application\/ld\+json"))/.test(html)
          ? ['has a script written into it']
          : []),
      ].map((fault) => `${page} ${fault}`);
    });
    expect(wrong).toEqual([]);
  });

// The town is served with the headers that static hosts are given: they leave every page as it is.
test('the headers that static hosts are given come with every page of the town', async () => {
  const { headers } = await fetch(addressOf(town));
  const given = readHostHeaders(town);
  expect(Object.keys(given)).toContain('Content-Security-Policy');
  for (const [name, value] of Object.entries(given)) expect(headers.get(name), name).toBe(value);
});

for (const site of sites) {
  test(`${site.name}: no page violates its policy, asks another origin or complains`, async ({
    browser,
    crawl,
  }) => {
    const context = await browser.newContext();
    await context.addInitScript(reportViolations);
    const page = await context.newPage();
    const { origin } = new URL(addressOf(site));
    const found: string[] = [];
    page.on('console', (message) => found.push(`${page.url()}: ${message.text()}`));
    page.on('pageerror', (error) => found.push(`${page.url()}: ${error.message}`));
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== origin) found.push(`${page.url()} asks ${request.url()}`);
    });
    const known = site === town ? undefined : await crawl(town);
    for (const path of pagesThatShowAll(await crawl(site), known))
      await page.goto(new URL(path, addressOf(site)).href, { waitUntil: 'load' });
    await context.close();
    expect(found).toEqual([]);
  });

  test(`${site.name}: static hosts are given headers for its own path`, () => {
    expect(readHostHeaders(site)).toMatchObject({
      'Content-Security-Policy': expect.stringContaining("frame-ancestors 'none'"),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': expect.stringContaining('geolocation=()'),
    });
    expect(readFileSync(join(site.dist, '_headers'), 'utf8')).toContain(`\n${site.base}_astro/*\n`);
  });
}

test('what a policy forbids is noticed', async ({ browser }) => {
  const context = await browser.newContext();
  await context.addInitScript(reportViolations);
  const page = await context.newPage();
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  await page.route('**/*.html', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replace('<main ', '<main style="color: red" ') });
  });
  await page.goto(new URL('404.html', addressOf(town)).href);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.close();
  expect(messages.some((message) => message.startsWith('violates style-src-attr: inline'))).toBe(true);
});
