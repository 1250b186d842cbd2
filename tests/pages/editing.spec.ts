import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openPdf, readPages, wordsOf } from '../pdf/read-sheet.ts';
import { expect, test } from '../sites/browser-test.ts';
import { pageOf, town } from '../sites/sites.ts';

const at = (path: string): string => pageOf(town, path);
const cut = 'quotes/lantern/drury-40-boats-that-came-home/';

test('says what is still to be checked, with the reason, the page and the file', async ({ page }) => {
  await page.goto(at('method/'));
  await page.getByRole('link', { name: 'What is still to be checked' }).click();
  await expect(page).toHaveURL(at('status/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is still to be checked');
  const numbers = page.locator('table').getByRole('row');
  const told = Object.fromEntries(
    (await numbers.allInnerTexts()).map((row) => row.split('\t').slice(0, 2)),
  ) as Record<string, string>;
  expect(told).toMatchObject({
    Conflict: '1',
    'No longer in the article': '1',
    'Needs checking again': '1',
    'Articles changed since their release': '1',
  });
  const number = (row: string): number => Number(told[row]);
  expect(number('Confirmed')).toBeGreaterThan(0);
  expect(number('Records')).toBe(number('Confirmed') + number('Not confirmed yet'));
  expect(number('Records')).toBeGreaterThan(number('Edited'));
  const lantern = page.locator('section', { has: page.locator('#article-lantern') });
  await expect(lantern).toContainText('Never released');
  const orphan = lantern.getByRole('listitem').filter({ hasText: 'The article no longer says it' });
  await expect(orphan.getByRole('link', { name: /^Edit its file: / })).toHaveAttribute(
    'href',
    /\/owner\/name\/_edit\/main\/content\/statistics\/lantern\/900-kilograms-lamp-weighs\.mdx$/,
  );
  await expect(lantern).toContainText('The article and an editor both changed: role');
  await expect(lantern).toContainText('Its facts have changed since an editor confirmed it');
  await orphan.getByRole('link').first().click();
  await expect(page).toHaveURL(at('statistics/lantern/900-kilograms-lamp-weighs/'));
});

test('tells of what is withheld the number alone', async ({ request }) => {
  const html = await (await request.get(at('status/'))).text();
  expect(html).toMatch(/Not counted and not listed here: 1 article and 6 records that are withheld/);
  expect(html).not.toMatch(/Renshaw|old-wall|old wall|handed-keys|handed over|Asked for/);
});

test('a correction stands on the record, the lists, the account’s sheet, the log and in the feed', async ({
  page,
  request,
}) => {
  await page.goto(at('articles/lantern/quotes/'));
  await page.getByRole('link', { name: 'Corrected' }).click();
  await expect(page).toHaveURL(new RegExp(`${at(cut)}#correction-[0-9a-f]{12}$`));
  await expect(page.locator(':target')).toContainText(
    'It said Petra Holloway said it and now says Anselm Drury said it. The first version named the wrong speaker.',
  );
  for (const path of ['articles/lantern/timeline/', 'articles/lantern/statistics/', 'articles/lantern/']) {
    await page.goto(at(path));
    await expect(page.getByRole('link', { name: 'Corrected' }).first(), path).toBeVisible();
  }
  await page.goto(at('corrections/'));
  await expect(page.getByRole('main')).toContainText('A slip of the pen.');
  await expect(page.getByRole('main')).not.toContainText('cellar');
  for (const paper of ['letter', 'a4']) {
    const file = join(town.dist, 'articles', 'lantern', `sheet-${paper}.pdf`);
    const words = wordsOf(await readPages(await openPdf(file)));
    expect(words).toContain('5November2023:“PetraHollowaysaidit”isnow“AnselmDrurysaidit”.');
    expect(words).not.toContain('cellar');
  }
  const feed = await request.get(at('corrections/feed.xml'));
  expect(feed.headers()['content-type']).toContain('xml');
  expect(await feed.text()).toBe(await readFile(join(town.dist, 'corrections', 'feed.xml'), 'utf8'));
});

test('the feed is well formed and Atom, says where it is, and is linked from the log and from articles', async ({
  page,
}) => {
  for (const path of ['corrections/', 'articles/lantern/', cut]) {
    await page.goto(at(path));
    await expect(page.locator('link[rel="alternate"][type="application/atom+xml"]'), path).toHaveAttribute(
      'href',
      '/facts/here/feed.xml',
    );
  }
  const xml = await readFile(join(town.dist, 'corrections', 'feed.xml'), 'utf8');
  const read = await page.evaluate((text) => {
    const feed = new DOMParser().parseFromString(text, 'application/xml');
    const texts = (name: string): (string | null)[] =>
      [...feed.querySelectorAll('entry:has(> category[term="correction"])')]
        .filter((entry) => /lantern|orchard/.test(entry.querySelector('link')?.getAttribute('href') ?? ''))
        .map((entry) => entry.querySelector(name)?.textContent ?? null);
    return {
      error: feed.querySelector('parsererror')?.textContent ?? null,
      namespace: feed.documentElement.namespaceURI,
      ids: texts('id'),
      articles: [...feed.querySelectorAll('entry > category[term="article"]')].length,
      days: texts('updated'),
      words: texts('content'),
      links: [...feed.querySelectorAll('link')].map((link) => link.getAttribute('href')),
      required: ['id', 'title', 'updated', 'author'].filter((name) => !feed.querySelector(`feed > ${name}`)),
    };
  }, xml);
  expect(xml).toBe(await readFile(join(town.dist, 'feed.xml'), 'utf8'));
  expect(read.articles).toBeGreaterThan(0);
  expect(read.error).toBeNull();
  expect(read.namespace).toBe('http://www.w3.org/2005/Atom');
  expect(read.required).toEqual([]);
  expect(new Set(read.ids).size).toBe(4);
  expect(read.days).toEqual([
    '2023-11-06T00:00:00.000Z',
    '2023-11-06T00:00:00.000Z',
    '2023-11-05T00:00:00.000Z',
    '2023-05-18T00:00:00.000Z',
  ]);
  expect(read.words.join()).not.toMatch(/cellar/);
  for (const link of read.links) expect(link).toMatch(/^https:\/\/facts\.example\/facts\/here\//);
});

test('an editor’s cut and insertion are shown as such, on the page and on paper', async ({ page }) => {
  await page.goto(at(cut));
  const quote = page.locator('figure.quote').first();
  await expect(quote.locator('.editors')).toHaveText([
    'left out by an editor: […]',
    'put in by an editor: [lantern’s]',
  ]);
  await expect(quote).toContainText('Square brackets: an editor’s cut or insertion.');
  await quote.getByRole('link', { name: 'The full words' }).click();
  await expect(page.locator(':target')).toContainText('whatever the harbour board says');
  await page.goto(at('quotes/lantern/fenn-asked-the-boats/'));
  await expect(page.getByRole('main')).not.toContainText('Square brackets');
  const file = join(town.dist, 'articles', 'lantern', 'sheet-letter.pdf');
  const words = wordsOf(await readPages(await openPdf(file)));
  expect(words).toContain('willnotforgetus,[…]andneitherwillthe40boatsthatcamehomebythis[lantern’s]light');
  expect(words).toContain('Squarebrackets:aneditor’scutorinsertion.');
  expect(words).not.toMatch(/leftoutbyaneditor|putinbyaneditor/);
});

test('a renamed and a merged name lead on, and a split one leads to both', async ({ page }) => {
  for (const [was, now] of [
    ['people/petra-holloway/', 'people/petra-holloway-lind/'],
    ['people/r-fenn/', 'people/rosalind-fenn/'],
  ] as const) {
    await page.goto(at(was));
    await expect(page).toHaveURL(at(now));
  }
  await page.goto(at('people/anselm-drury/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This name now stands for two records');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  const links = page.locator('#records').locator('xpath=ancestor::section').getByRole('listitem');
  await expect(links).toHaveCount(2);
  await expect(links.first()).toContainText('fishing captain');
  await links.last().getByRole('link').click();
  await expect(page).toHaveURL(at('people/anselm-drury-keeper/'));
});
