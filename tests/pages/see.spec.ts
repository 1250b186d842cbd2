import { expect, test } from '../sites/browser-test.ts';
import { follow, tabTo } from './keyboard.ts';
import { part } from './part.ts';
import { made, pageOf, town } from '../sites/sites.ts';

test.use({ viewport: { width: 320, height: 640 } });

test('an exchange is whole from each of its ends: question, full answer, and apart from it what others made of it', async ({
  page,
}) => {
  await page.goto(pageOf(town, 'quotes/harbour-flood/ferreira-novak-did-the-gates-fail/'));
  const exchange = page.getByRole('region', { name: 'The exchange' });
  await expect(exchange.getByRole('blockquote').first()).toContainText('Did the gates fail?');
  await expect(exchange.getByRole('heading', { name: 'Answer' })).toBeVisible();
  const answer = exchange.getByRole('figure', { name: /^Marta Lindqvist-Okonkwo/ });
  await expect(answer.getByRole('paragraph').filter({ hasText: 'last overhauled in 1987' })).toBeVisible();
  await expect(answer).not.toContainText('NOT our business');
  const wording = exchange.getByRole('figure', { name: /Teodor Brancusi-Whitfield|Brâncuși-Whitfield/ });
  await expect(wording).toContainText('Paraphrases what Marta Lindqvist-Okonkwo said:');
  await expect(wording).toContainText('NOT our business');

  await follow(page, wording.getByRole('link', { name: /^Quote/ }));
  const own = page.getByRole('region', { name: 'The exchange' });
  await expect(own.getByRole('blockquote').first()).toContainText('NOT our business');
  await expect(own.getByRole('heading', { name: 'The words that it paraphrases' })).toBeVisible();
  const original = own.getByRole('figure', { name: /^Marta Lindqvist-Okonkwo/ });
  await expect(original).toContainText('the gates did what they were built for');
  await follow(page, original.getByRole('link', { name: 'Asked', exact: true }));
  await expect(page).toHaveURL(/ferreira-novak-did-the-gates-fail/);
});

test('a figure leads to its place in the article by one sign, which says whose place it is', async ({
  page,
}) => {
  await page.goto(pageOf(town, 'articles/dhs-outside-its-responsibility/statistics/'));
  const figure = page.getByRole('listitem').filter({ hasText: '340,000' });
  await follow(page, figure.getByRole('link', { name: '¶ In the article: 340,000' }));
  await expect(page.locator(':target')).toContainText('340,000');
});

test('each sentence stands on an article’s overview once, and what it tells leads to it', async ({
  page,
}) => {
  await page.goto(pageOf(town, 'articles/dhs-outside-its-responsibility/'));
  const figures = page.getByRole('region', { name: 'Figures' }).getByRole('listitem');
  const inQuote = figures.filter({ hasText: '340,000' });
  await expect(inQuote).not.toContainText('deputize');
  await expect(inQuote).toContainText('In a quote of Tom Homan');
  await expect(page.getByText('deputize every U.S. citizen')).toHaveCount(1);
  await follow(page, inQuote.getByRole('link', { name: 'In a quote' }));
  await expect(page.locator(':target')).toContainText('deputize every U.S. citizen');
  await expect(page.getByRole('region')).toHaveCount(3);
});

test('figures of one kind and time stand on one scale from zero, in a list that says of each who says it', async ({
  page,
}) => {
  await page.goto(pageOf(made, 'articles/no-events/statistics/'));
  const chart = part(page, 'Compared').getByRole('figure');
  await expect(chart).toHaveAccessibleName(/^sacks, 2022$/);
  await expect(chart).toContainText('The article does not say whether they count the same.');
  const rows = chart.getByRole('listitem');
  await expect(rows).toHaveCount(9);
  await expect(rows.first()).toHaveText('1000 sacks says the article');
  const endOf = (index: number) =>
    rows
      .nth(index)
      .locator('svg > line')
      .first()
      .evaluate((line) => line.getBoundingClientRect());
  const [first, last, below] = [await endOf(0), await endOf(6), await endOf(8)];
  // Lengths are as the numbers: 1000 to 1006, and 300 to the other side of zero.
  expect(last.width / first.width).toBeCloseTo(1.006, 2);
  expect(below.width / first.width).toBeCloseTo(0.3, 2);
  expect(below.right).toBeCloseTo(first.left, 0);
  await follow(page, rows.first().getByRole('link', { name: '1000 sacks' }));
  await expect(part(page, 'Compared').getByRole('listitem')).toHaveCount(9);
});

test('no chart is drawn where no time is stated', async ({ page }) => {
  for (const path of ['articles/no-quotes/', 'articles/no-quotes/statistics/']) {
    await page.goto(pageOf(made, path));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(part(page, 'Compared')).toHaveCount(0);
  }
});

test('figures that may count the same stand together, with what the article leaves open', async ({
  page,
}) => {
  await page.goto(pageOf(town, 'articles/harbour-flood/statistics/'));
  const related = part(page, 'Related figures');
  await expect(related.getByRole('link')).toHaveText(['more than 1,200 homes', 'Over 1,200 homes']);
  await expect(related).toContainText('The article does not say whether these count the same.');
});

test('the page of a record says in which release it was first, what was changed since, and why', async ({
  page,
}) => {
  await page.goto(pageOf(town, 'statistics/orchard/40000-dollars-council-set-aside/'));
  const history = page.locator('#history');
  await tabTo(page, history.locator('summary'));
  await page.keyboard.press('Enter');
  const steps = history.getByRole('listitem');
  await expect(steps).toHaveCount(2);
  await expect(steps.first()).toHaveText('In release 1 of 10 May 2023, the first with it');
  await expect(steps.last()).toContainText('Unit: dollar, now us dollar.');
  await expect(steps.last()).toContainText('The council pays in dollars of the United States.');
  await follow(page, steps.last().getByRole('link', { name: 'In release 2 of 20 May 2023' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Release 2 of 20 May 2023');
  await page.goto(pageOf(town, 'statistics/harbour-flood/1200-homes-flooded/'));
  await expect(page.locator('#history')).toContainText('In no release yet.');
});
