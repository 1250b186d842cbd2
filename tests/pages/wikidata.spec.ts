import { expect, test } from '../sites/browser-test.ts';
import { pageOf, town } from '../sites/sites.ts';

const item = 'https://www.wikidata.org/wiki/Q4115189';

test('the item of Wikidata that an editor gave a name is linked and described, and nothing is fetched from there', async ({
  page,
}) => {
  const own = new URL(pageOf(town, '')).origin;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pageOf(town, 'people/marta-lindqvist-okonkwo/'), { waitUntil: 'networkidle' });
  const link = page.getByRole('link', { name: 'Wikidata Q4115189' });
  await expect(link).toBeVisible();
  await expect(link).toHaveAttribute('href', item);
  const described: unknown = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent()) ?? 'null',
  );
  expect(described).toMatchObject({ '@type': 'Person', sameAs: item });
  await link.hover();
  await link.focus();
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((address) => new URL(address).origin !== own)).toEqual([]);
});

test('a name to which no editor gave an item is said to be the same as nothing', async ({ page }) => {
  await page.goto(pageOf(town, 'people/marta-lindqvist-vance/'));
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  expect(text).not.toContain('wikidata');
});
