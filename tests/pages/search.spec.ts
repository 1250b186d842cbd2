import type { Page } from '@playwright/test';
import { expect, test } from '../sites/browser-test.ts';
import { pageOf, town } from '../sites/sites.ts';

// Below a path, as a site in a folder of somebody's host is.
const searchPage = (query = '') => pageOf(town, `search/${query}`);
const results = (page: Page) => page.getByRole('list', { name: /result/ }).getByRole('listitem');

/** The policy that a host is asked to send with the search page. */
const policy =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; form-action 'self'; base-uri 'none'";

test('by keyboard alone, words lead to a record', async ({ page }) => {
  await page.goto(pageOf(town, ''));
  await page.getByRole('link', { name: 'Search', exact: true }).focus();
  await page.keyboard.press('Enter');
  const field = page.getByRole('searchbox', { name: 'Words' });
  await expect(field).toBeVisible();
  await field.focus();
  await page.keyboard.type('closing gate');
  await expect(page.getByRole('status')).toHaveText(/^\d+ results$/);
  const quote = results(page).filter({ hasText: 'Marta Lindqvist-Okonkwo, the harbour master' });
  await expect(quote.locator('mark')).toHaveText(['gates', 'closed', 'closed']);
  await expect(quote).toContainText('Marta Lindqvist-Okonkwo, the harbour master · March 9, 2024');
  await expect(quote).toContainText('What the harbour master said about the flood gates');
  while ((await quote.locator('a:focus').count()) === 0) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/quotes\/harbour-flood\/lindqvist-okonkwo-what-they-were-built-for\/$/);
});

test('filters narrow what is found, and the address keeps all of it', async ({ page }) => {
  await page.goto(searchPage());
  await page.getByRole('searchbox').fill('ferry');
  await expect(page.getByRole('status')).toHaveText(/^\d+ results$/);
  const all = await results(page).count();
  await page.getByLabel('Kind', { exact: true }).selectOption('Figures');
  await expect(results(page)).not.toHaveCount(all);
  for (const result of await results(page).all()) await expect(result).toContainText('Figure');
  await page.getByLabel('Kind', { exact: true }).selectOption('Every kind');
  await page.getByRole('searchbox').fill('');
  await page.getByLabel('Says it or is named').selectOption({ value: 'people/marta-lindqvist-okonkwo' });
  await page.getByLabel('Article', { exact: true }).selectOption({ value: 'night-ferry' });
  await expect(page).toHaveURL(`${searchPage()}?who=people%2Fmarta-lindqvist-okonkwo&article=night-ferry`);
  await expect(page.getByRole('status')).toHaveText('1 result');
  const sent = page.url();
  const found = await results(page).allTextContents();

  await page.goto('about:blank');
  await page.goto(sent);
  await expect(results(page)).toHaveText(found);
  await page.goto(searchPage('?q=overhauled&year=1987'));
  await expect(page.getByLabel('Year', { exact: true })).toHaveValue('1987');
  await expect(results(page)).toHaveCount(1);
  await expect(results(page)).toContainText('Event');
});

test('where nothing has all words, what has any of them is shown, and said to be that', async ({ page }) => {
  await page.goto(searchPage('?q=ferry+overhauled'));
  await expect(page.getByRole('status')).toHaveText(
    /^Nothing has all of these words\. With one or more of them: \d+ results$/,
  );
  const list = page.getByRole('list', { name: /result/ }).getByRole('listitem');
  await expect(list.locator('mark').first()).toHaveText(/ferr|overhaul/i);
  await page.getByRole('searchbox').fill('ferry');
  await expect(page.getByRole('status')).toHaveText(/^\d+ results$/);
});

test('on a phone what narrows the search is folded, until it is opened or in use', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(searchPage('?q=ferry'));
  await expect(page.getByRole('status')).toHaveText(/^\d+ results$/);
  await expect(page.getByLabel('Kind', { exact: true })).toBeHidden();
  await page.getByText('Narrow the search').click();
  await page.getByLabel('Kind', { exact: true }).selectOption('Figures');
  await page.reload();
  await expect(page.getByLabel('Kind', { exact: true })).toBeVisible();
});

test('what an earlier search still loads is not shown among the results of a later one', async ({ page }) => {
  let delayed = 0;
  await page.goto(searchPage());
  await page.route('**/*.pf_fragment', async (route) => {
    delayed += 1;
    // Only the first result of the first search is late.
    if (delayed === 1) await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.getByLabel('Says it or is named').selectOption({ value: 'people/marta-lindqvist-okonkwo' });
  await expect.poll(() => delayed).toBeGreaterThan(0);
  await page.getByLabel('Article', { exact: true }).selectOption({ value: 'night-ferry' });
  await expect(page.getByRole('status')).toHaveText('1 result');
  await page.waitForLoadState('networkidle');
  await expect(results(page)).toHaveCount(1);
});

test('words in quotation marks are found as they stand, and what is inferred is marked', async ({ page }) => {
  await page.goto(searchPage('?q=“gates closed late”'));
  await expect(page.getByRole('status')).toHaveText('Nothing is found.');
  await page.getByRole('searchbox').fill('"Did the gates fail"');
  await expect(results(page)).toHaveCount(1);
  await expect(results(page).locator('.inferred')).toHaveText('March 9, 2024');
});

test('nothing that is withheld is found', async ({ page }) => {
  await page.goto(searchPage('?q=Harrow'));
  await expect(page.getByRole('status')).not.toBeEmpty();
  await expect(page.getByText('Gil Harrow')).toHaveCount(0);
  await page.getByRole('searchbox').fill('two dozen');
  await expect(page).toHaveURL(/q=two\+dozen/);
  await expect(page.locator('a[href*="statistics/night-ferry/two-dozen-cars"]')).toHaveCount(0);
});

test('it asks no other leave of the host than to run WebAssembly on its own page', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
  await page.goto(searchPage('?q=gates'));
  await expect(results(page).first()).toBeVisible();
  expect(refused).toEqual([]);
});

test('without JavaScript the page says so and leads to every list', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(searchPage());
  await expect(page.getByText('The search needs JavaScript.')).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  for (const name of ['People from A to Z', 'Quotes', 'Abbreviations'])
    await expect(page.getByRole('main').getByRole('link', { name })).toBeVisible();
  await context.close();
});

test('where the index cannot be loaded, the page says so', async ({ page }) => {
  await page.route('**/search/index/**', (route) => route.abort());
  await page.goto(searchPage('?q=gates'));
  await expect(page.getByRole('status')).toHaveText(/could not be loaded/);
});
