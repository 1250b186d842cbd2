import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../sites/browser-test.ts';
import { countWords } from '../../src/site/text/count-words.ts';
import { visibleText } from '../sites/visible-text.ts';
import { pageOf, spanish, town } from '../sites/sites.ts';

const own = 'articles/dhs-outside-its-responsibility/';

/** The part of a page below a heading, a landmark or not. */
const sectionOf = (page: Page, heading: string): Locator =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: heading }) });

test('the time of an article is seen at a glance above its list, and each mark leads to its entry there', async ({
  page,
}) => {
  for (const path of [own, `${own}timeline/`]) {
    await page.goto(pageOf(town, path));
    const strip = page.getByRole('group', { name: /^Time at a glance/ });
    const marks = strip.getByRole('link');
    await expect(marks.first()).toHaveAccessibleName('since 1876, one entry');
    await expect(marks.last()).toHaveAccessibleName('Still to come, 3 entries');
    for (const mark of await marks.all()) {
      const target = page.locator(`[id="${(await mark.getAttribute('href'))?.slice(1) ?? ''}"]`);
      await expect(target).toHaveCount(1);
      const box = await mark.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    // What is not stated is marked for the ear as well.
    await expect(
      strip.getByRole('link', { name: 'December 22, 2024\u00a0(inferred), one entry' }),
    ).toBeVisible();
    await marks.first().press('Enter');
    await expect(page).toHaveURL(/#timeline-/);
    expect((await strip.boundingBox())?.height).toBeLessThan(110);
  }
});

test('the strip of time fits a phone, also on paper, and says so in Spanish', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(pageOf(town, own));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('group', { name: /^Time at a glance/ })).toBeVisible();
  await page.goto(pageOf(spanish, 'articles/'));
  await page.locator('main a[href*="articles/"]').first().click();
  await expect(page.getByRole('group', { name: /^El tiempo de un vistazo/ })).toBeVisible();
});

test('figures of one unit and one thing are looked at to scale, each with its own words and whoever says it', async ({
  page,
}) => {
  for (const path of [own, `${own}statistics/`]) {
    await page.goto(pageOf(town, path));
    const chart = sectionOf(page, 'To scale').getByRole('figure');
    await expect(chart).toHaveAccessibleName(/^children as the article gives them$/);
    const rows = chart.getByRole('listitem');
    await expect(rows).toHaveText([
      /^\s*over 448,000 unaccompanied children\s+says the audit from/,
      /^\s*over 32,000 \(2019 to 2023.*\)\s+says the audit from/,
      /^\s*291,000\s+says the report on missing migrant children/,
    ]);
    const reach = async (index: number): Promise<number> =>
      rows
        .nth(index)
        .locator('line')
        .first()
        .evaluate((line) => line.getBoundingClientRect().width);
    // Bars begin at zero.
    expect((await reach(0)) / (await reach(2))).toBeCloseTo(448 / 291, 2);
    expect((await reach(2)) / (await reach(1))).toBeCloseTo(291 / 32, 1);
    // No sum and no share of one in another.
    await expect(chart).not.toContainText(/\btotal\b|%/i);
    await rows.last().getByRole('link').first().click();
    await expect(page).toHaveURL(/\/statistics\/dhs-outside-its-responsibility\/291000-children\/$/);
  }
});

test('who says what about whom is a table, and a question stands with its answer', async ({ page }) => {
  await page.goto(pageOf(town, own));
  const table = sectionOf(page, 'Who says what about whom').getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText(['Who', 'Says, to whom or where', 'About whom']);
  const rows = await table.getByRole('row').allInnerTexts();
  const asks = rows.findIndex((row) =>
    /^Margaret Brennan\s+\(inferred\)\s+asks Alejandro Mayorkas\s+\(inferred\)\s+quote\s+Tom Homan/.test(row),
  );
  expect(asks).toBeGreaterThan(0);
  expect(rows[asks + 1]).toMatch(
    /^Alejandro Mayorkas\s+\(inferred\)\s+Secretary\s+answers Margaret Brennan\s+\(inferred\)\s+quote/,
  );
  const links = table.getByRole('cell').getByRole('link');
  const names = await links.evaluateAll((all) =>
    all.map(
      (link) => `${link.getAttribute('aria-label') ?? link.textContent} → ${link.getAttribute('href') ?? ''}`,
    ),
  );
  // Links of one name lead to one page.
  const targets = new Map(names.map((name) => [name.split(' → ')[0], name]));
  expect(targets.size).toBe(new Set(names).size);
  await table.getByRole('link', { name: /^quote: Margaret Brennan/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Margaret Brennan');
});

test('the page of the sheet has the strip of time and the table, and neither leads away from paper', async ({
  page,
}) => {
  await page.goto(pageOf(town, `${own}sheet/`));
  await expect(page.getByRole('img', { name: /^Time at a glance/ })).toBeVisible();
  const table = sectionOf(page, 'Who says what about whom').getByRole('table');
  await expect(table.getByRole('row', { name: /Chip Roy, Representative/ })).toBeVisible();
  await expect(table.getByRole('link')).toHaveCount(0);
  // No cell is empty: it would be lost in the file’s tags.
  for (const cell of await table.getByRole('cell').allInnerTexts()) expect(cell.trim()).not.toBe('');
});

test('our own fact sheet is shorter than what it condenses, and what it folds can be opened and reached', async ({
  page,
  request,
}) => {
  await page.goto(pageOf(town, own));
  const article = await (await request.get(pageOf(town, `${own}text.txt`))).text();
  expect(countWords(await page.evaluate(visibleText))).toBeLessThan(countWords(article));
  // A link to an entry in a fold opens the fold.
  await page
    .getByRole('group', { name: /^Time at a glance/ })
    .getByRole('link', { name: /^Still to come/ })
    .press('Enter');
  await expect(page.locator(':target')).toBeVisible();
  await page.getByText(/^\d more quotes$/).click();
  await expect(page.getByText('We need to seek truth wherever it may lead.')).toBeVisible();
});
