import { expect, test } from '../sites/browser-test.ts';
import { follow, skipToContent, tabTo } from './keyboard.ts';
import { part } from './part.ts';
import { pageOf, town } from '../sites/sites.ts';

/** From the front page with the keyboard alone; everything is found by its role and its name, as a screen reader says it. */
test.beforeEach(async ({ page }) => {
  await page.goto(pageOf(town, ''));
});

test('finds a figure that a person asserts, the sentence it stands in, and its source', async ({ page }) => {
  const parts = page.getByRole('navigation', { name: 'Main' });
  await follow(page, parts.getByRole('link', { name: 'Figures' }));
  await skipToContent(page);
  const figure = page.getByRole('listitem').filter({ hasText: 'Tom Homan' });
  await follow(page, figure.getByRole('link', { name: /^340,000/ }));
  await skipToContent(page);
  const place = part(page, 'In context');
  await expect(place).toContainText(
    'deputize every U.S. citizen in this country to help us find the 340,000',
  );
  await expect(place.locator('mark')).toHaveText('340,000');
  await expect(part(page, 'Source')).toContainText('Newsweek, December 2024');
  await follow(page, place.getByRole('link', { name: 'Where it stands in the article' }));
  await expect(page.locator(':target')).toBeInViewport();
  await expect(page.locator(':target')).toContainText('340,000');
});

test('finds what somebody was asked, and the whole answer', async ({ page }) => {
  await skipToContent(page);
  await follow(page, page.getByRole('main').getByRole('link', { name: /^What Mayorkas said/ }));
  await skipToContent(page);
  const quote = page.getByRole('figure').filter({ hasText: 'Is that true?' });
  await expect(quote).toContainText('Alejandro Mayorkas');
  await follow(page, quote.getByRole('link', { name: 'all 5 paragraphs' }));
  await skipToContent(page);
  const whole = page.getByRole('main').getByRole('blockquote').first();
  await expect(whole.getByRole('paragraph')).toHaveCount(5);
  await expect(page.getByRole('main')).toContainText('Is that true?');
  await follow(page, page.getByRole('link', { name: 'Asked', exact: true }));
  await expect(page.getByRole('main')).toContainText('Margaret Brennan');
  await expect(page.getByRole('main').getByRole('blockquote').first()).toContainText('Is that true?');
});

test('finds on the timeline what still lay ahead', async ({ page }) => {
  await follow(page, page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Timeline' }));
  await skipToContent(page);
  const whatWasAhead = page.getByRole('heading', { name: 'Still to come when the article appeared' });
  await expect(whatWasAhead.first()).toBeVisible();
  const entry = page.getByRole('listitem').filter({ hasText: 'back in the White House in days' });
  await follow(page, entry.getByRole('link').first());
  await expect(page.getByRole('heading', { level: 1 })).toHaveAccessibleName(/White House/);
  await tabTo(page, page.locator('#known > summary'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /^Relation is still to come/ })).toBeVisible();
});

test('finds a person, and what they said in which role', async ({ page }) => {
  await follow(page, page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'People' }));
  await skipToContent(page);
  await follow(page, page.getByRole('main').getByRole('link', { name: 'Tom Homan' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveAccessibleName('Tom Homan');
  await expect(part(page, 'Role at the time')).toContainText('incoming border czar');
  const said = page.getByRole('region', { name: 'Said', exact: true });
  await expect(said.getByRole('blockquote').first()).toContainText('We are going to deputize');
});

for (const paper of ['Letter', 'A4'])
  test(`finds the sheet to print on ${paper}, and how large it is`, async ({ page, request }) => {
    await skipToContent(page);
    await follow(page, page.getByRole('main').getByRole('link', { name: /^What Mayorkas said/ }));
    const link = page.getByRole('link', {
      name: new RegExp(`^Sheet to print on ${paper} \\(PDF, \\d+ KB\\)$`),
    });
    await tabTo(page, page.getByText('Cite, download'));
    await page.keyboard.press('Enter');
    await tabTo(page, link);
    const response = await request.get(
      new URL((await link.getAttribute('href')) ?? '', pageOf(town, '')).href,
    );
    expect(response.headers()['content-type']).toBe('application/pdf');
    const said = Number(/(\d+) KB/.exec(await link.innerText())?.[1]);
    expect(Math.abs(said - (await response.body()).length / 1024)).toBeLessThan(1);
  });

test('finds how the records were made, what nobody checked, and the log of corrections', async ({ page }) => {
  const more = page.getByRole('navigation', { name: 'More' });
  await follow(page, more.getByRole('link', { name: 'Method' }));
  await skipToContent(page);
  await expect(page.getByRole('main')).toContainText('what nobody checked');
  await expect(page.getByRole('table').getByRole('row', { name: /^All \d+/ })).toBeVisible();
  await follow(page, more.getByRole('link', { name: 'Corrections' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveAccessibleName('Corrections');
  await expect(page.getByRole('main').getByRole('link', { name: 'The same as a feed' })).toBeVisible();
});
