import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlainText } from '../../src/article/text/read-plain-text.ts';
import { openPdf, readPages, wordsOf } from '../pdf/read-sheet.ts';
import { expect, test } from '../sites/browser-test.ts';
import { pageOf, projectFolder, town } from '../sites/sites.ts';

const at = (path: string): string => pageOf(town, path);
const copy = readFileSync(
  join(projectFolder, 'tests', 'fixtures', 'copies', 'as-it-was-printed.txt'),
  'utf8',
);

/** What the records quote, figures' phrases and words for dates among it, and so may be shown. */
const quoted = [
  'The old mill of Tarnwick will be rebuilt',
  'We will rebuild the mill, and we will not sell it',
  'It belongs to everybody who lives here.',
  'the beams were sound when he looked at them last winter',
  'Nobody can promise that.',
  'We will publish every bill.',
  'more than $2.4 million',
  'the end of the summer',
];

/** Every five words in a row of a text, in lower case. */
function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(4).map((_, index) => words.slice(index, index + 5).join(' '));
}

/** Runs of the text's sentences that are no part of a quotation. */
const { text, sentences } = readPlainText(copy);
const secret = sentences.flatMap(({ start, end }) => {
  const rest = quoted.reduce((left, words) => left.replace(words, ' | '), text.slice(start, end));
  return rest.split('|').flatMap(runsOf);
});

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&[#\w]+;/g, ' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';

test('no file of the site has any of the text but what is quoted', () => {
  expect(secret.length).toBeGreaterThan(100);
  const files = readdirSync(town.dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:html|xml|json|js|css|txt|svg|webmanifest)$/.test(name),
  );
  expect(files.filter((name) => name.includes('mill')).length).toBeGreaterThan(10);
  const found = files.flatMap((name) => {
    const raw = readFileSync(join(town.dist, name), 'utf8');
    const shown = plain(raw);
    return secret.filter((run) => shown.includes(run) || raw.includes(run)).map((run) => `${name}: ${run}`);
  });
  expect(found).toEqual([]);
});

for (const paper of ['letter', 'a4'])
  test(`the sheet on ${paper} has none of it either`, async () => {
    const file = join(town.dist, 'articles', 'mill', `sheet-${paper}.pdf`);
    const words = wordsOf(await readPages(await openPdf(file))).toLowerCase();
    expect(words).toContain('wewillrebuildthemill');
    expect(secret.filter((run) => words.includes(run.replaceAll(' ', '')))).toEqual([]);
    expect(words).toContain('thetextofsource1stayswithitspublisher');
  });

test('in place of the text stand the records in its order, and where the text is', async ({ page }) => {
  await page.goto(at('articles/mill/account/'));
  const main = page.getByRole('main');
  await expect(main).toContainText('stays with its publisher and is not shown here');
  await expect(main.getByRole('link', { name: 'https://tarnwick-post.example/mill' })).toBeVisible();
  const titles = await main.locator('ul.records > li > a').allInnerTexts();
  expect(titles).toHaveLength(9);
  expect(titles[0]).toBe('The council of Tarnwick decided for the mill.');
  expect(titles.at(-1)).toMatch(/^Selma Kvist.*, second statement$/);
});

test('a record says that the sentences around its words are not shown, and leads to no place in them', async ({
  page,
}) => {
  for (const path of [
    'quotes/mill/kvist-rebuild-the-mill/',
    'statistics/mill/3-people/',
    'timeline/mill/1962-mill-repaired-wheel-sold-museum/',
  ]) {
    await page.goto(at(path));
    const main = page.getByRole('main');
    await expect(main, path).toContainText('stay with the publisher and are not shown here');
    await expect(main.locator('a[href*="account/#"]'), path).toHaveCount(0);
  }
  await page.goto(at('people/selma-kvist/'));
  await expect(page.locator('a[href*="articles/mill/account/#"]')).toHaveCount(0);
});
