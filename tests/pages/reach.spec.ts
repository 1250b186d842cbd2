import { expect, test } from '../sites/browser-test.ts';
import { pageOf, spanish, town } from '../sites/sites.ts';

const own = 'articles/dhs-outside-its-responsibility/';

test('on a phone every control of an overview is as large as a finger asks for, and three parts are landmarks', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(pageOf(town, own));
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('a[href], button, summary, input')]
      .filter((control) => control.checkVisibility() && !control.classList.contains('skip'))
      .map(
        (control) =>
          ({ control, ...control.getBoundingClientRect().toJSON() }) as { control: Element } & DOMRect,
      )
      .filter(({ width, height }) => Math.min(width, height) < 24)
      .map(({ control }) => control.outerHTML),
  );
  expect(small).toEqual([]);
  await expect(page.getByRole('region')).toHaveCount(3);
});

test('links that lead to different records are told apart by ear, where their words are one phrase of the site’s', async ({
  page,
}) => {
  await page.goto(pageOf(town, own));
  for (const phrase of ['In a quote', 'as reported']) {
    const links = page.getByRole('link', { name: new RegExp(`^${phrase}: `) });
    const named = await links.evaluateAll((found) =>
      found.map((link) => [link.getAttribute('aria-label') ?? '', link.getAttribute('href') ?? '']),
    );
    expect(named.length).toBeGreaterThan(1);
    const targets = new Map(named.map(([name = '', href = '']) => [name, href]));
    for (const [name = '', href] of named) expect(targets.get(name), name).toBe(href);
  }
});

test('the browser’s own print of an article begins with the sheet that is made for it, which a screen does not show', async ({
  page,
}) => {
  for (const [site, article, words] of [
    [
      town,
      own,
      'For paper there is a sheet of two pages of this article, for Letter and A4, at https://facts.example/facts/here/articles/dhs-outside-its-responsibility/sheet/',
    ],
    [spanish, 'articles/orchard/', 'Para papel hay una hoja de dos páginas de este artículo, en Carta y A4.'],
  ] as const) {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(pageOf(site, article));
    const offer = page.locator('main > .for-paper');
    await expect(offer).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(offer).toBeVisible();
    await expect(offer).toHaveText(words);
    expect(await offer.evaluate((one) => one.previousElementSibling)).toBeNull();
  }
});
