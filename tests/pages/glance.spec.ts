import { expect, test } from '../sites/browser-test.ts';
import { pageOf, spanish, town } from '../sites/sites.ts';

const own = 'articles/dhs-outside-its-responsibility/';

test('the time of an article is seen at a glance above its list, and each mark leads to its entry there', async ({
  page,
}) => {
  for (const path of [own, `${own}timeline/`]) {
    await page.goto(pageOf(town, path));
    const strip = page.getByRole('group', { name: /^Time at a glance/ });
    const marks = strip.getByRole('link');
    await expect(marks.first()).toHaveAccessibleName('since 1876, one entry');
    await expect(marks.last()).toHaveAccessibleName('Ahead, 3 entries');
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
