import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openPdf, readPages, wordsOf } from '../pdf/read-sheet.ts';
import { expect, test } from '../sites/browser-test.ts';
import { pageOf, projectFolder, town } from '../sites/sites.ts';

const at = (path: string): string => pageOf(town, path);

test('the page of a release says what has changed since, and why', async ({ page }) => {
  await page.goto(at('articles/orchard/releases/1/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Release 1 of 10 May 2023');
  const main = page.getByRole('main');
  await expect(main).toContainText(
    'Your copy is of 10 May 2023: one figure corrected, one quote added, one figure removed, one record withheld since.',
  );
  await expect(main).toContainText('Unit: dollar, now us dollar.');
  await expect(main).toContainText('The council pays in dollars of the United States.');
  await expect(main).toContainText('There is a newer one: release 2 of 20 May 2023.');
  const ledger = await readFile(
    join(projectFolder, 'tests/fixtures/releases/releases/orchard.ndjson'),
    'utf8',
  );
  const [, hash = 'none'] = /"sha256":"([0-9a-f]{64})"/.exec(ledger) ?? [];
  await expect(main).toContainText(hash);
});

test('the newest release says that it is the newest', async ({ page }) => {
  await page.goto(at('articles/well/releases/1/'));
  const main = page.getByRole('main');
  await expect(main).toContainText('Your copy is of June 2, 2023: nothing has changed.');
  await expect(main).toContainText('This is the newest release, and the records say what it says.');
});

test('the releases are reached from the article, and each from their list', async ({ page }) => {
  await page.goto(at('articles/orchard/'));
  await page.getByRole('link', { name: 'Releases', exact: true }).click();
  await expect(page).toHaveURL(at('articles/orchard/releases/'));
  await expect(page.getByRole('main')).toContainText('Draft: changed since release 2 of 20 May 2023.');
  await page.getByRole('link', { name: 'Release 2 of 20 May 2023' }).click();
  await expect(page).toHaveURL(at('articles/orchard/releases/2/'));
});

test('nothing that is withheld is on a page of a release', async ({ request }) => {
  for (const path of ['', '1/', '2/']) {
    const response = await request.get(at(`articles/orchard/releases/${path}`));
    expect(response.status()).toBe(200);
    expect(await response.text()).not.toMatch(/Renshaw|old wall/);
  }
});

test('the code of an article that was renamed since leads to the page of that release', async ({ page }) => {
  await page.goto(at('articles/sallow-hill-well/releases/1/'));
  await expect(page).toHaveURL(at('articles/well/releases/1/'));
  await page.goto(at('articles/sallow-hill-well/'));
  await expect(page).toHaveURL(at('articles/well/'));
});

test('the code of an article that was withheld since leads to a page that says that it was taken off, and no more', async ({
  page,
  request,
}) => {
  await page.goto(at('articles/toll/releases/1/'));
  await expect(page.getByRole('main')).toHaveText(
    /^\s*Taken off\s*The article of this release was taken off this site, and its releases with it\.\s*$/,
  );
  const html = await (await request.get(at('articles/toll/releases/1/'))).text();
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).not.toMatch(/Ashgrove|bridge|Courier|June|2023/);
  for (const path of ['articles/toll/', 'articles/toll/releases/', 'articles/toll/sheet-a4.pdf'])
    expect((await request.get(at(path))).status(), path).toBe(404);
});

for (const paper of ['letter', 'a4'])
  test(`the sheet on ${paper} bears its release and the address of its page`, async () => {
    const printed = async (article: string): Promise<string> =>
      wordsOf(await readPages(await openPdf(join(town.dist, 'articles', article, `sheet-${paper}.pdf`))));
    const well = await printed('well');
    expect(well).toContain('Release1ofJune2,2023');
    expect(well).toContain('https://facts.example/facts/here/articles/well/releases/1/');
    expect(await printed('orchard')).toContain('Draft:changedsincerelease2of20May2023');
  });

test('each link to a printed sheet says by itself what it is, and how large', async ({ page }) => {
  await page.goto(at('articles/well/'));
  await page.getByText('Cite, download').click();
  for (const paper of ['Letter', 'A4'])
    await expect(
      page.getByRole('link', { name: new RegExp(`^Sheet to print on ${paper} \\(PDF, \\d+ KB\\)$`) }),
    ).toHaveCount(1);
});
