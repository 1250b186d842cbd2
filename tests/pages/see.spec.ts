import { expect, test } from './browser-test.ts';
import { follow, tabTo } from './keyboard.ts';
import { addressOf, sites } from './sites.ts';

const addressIn = (name: string, path: string): string => {
  const site = sites.find((one) => one.name === name);
  if (site === undefined) throw new Error(`There is no site “${name}” among those that are built.`);
  return new URL(path, addressOf(site)).href;
};

test.use({ viewport: { width: 320, height: 640 } });

test('an exchange is whole from each of its ends: question, full answer, and apart from it what others made of it', async ({
  page,
}) => {
  await page.goto(addressIn('fixtures', 'quotes/harbour-flood/ferreira-novak-did-the-gates-fail/'));
  const exchange = page.getByRole('region', { name: 'The exchange' });
  await expect(exchange.getByRole('blockquote').first()).toContainText('Did the gates fail?');
  await expect(exchange.getByRole('heading', { name: 'Answer' })).toBeVisible();
  const answer = exchange.getByRole('figure', { name: /^Marta Lindqvist-Okonkwo/ });
  await expect(answer.getByRole('paragraph').filter({ hasText: 'last overhauled in 1987' })).toBeVisible();
  await expect(answer).not.toContainText('NOT our business');
  const wording = exchange.getByRole('figure', { name: /Teodor Brancusi-Whitfield|Brâncuși-Whitfield/ });
  await expect(wording).toContainText('In words of their own, not those of Marta Lindqvist-Okonkwo:');
  await expect(wording).toContainText('NOT our business');

  await follow(page, wording.getByRole('link', { name: 'this quote' }));
  const own = page.getByRole('region', { name: 'The exchange' });
  await expect(own.getByRole('blockquote').first()).toContainText('NOT our business');
  await expect(own.getByRole('heading', { name: 'The words that it words anew' })).toBeVisible();
  const original = own.getByRole('figure', { name: /^Marta Lindqvist-Okonkwo/ });
  await expect(original).toContainText('the gates did what they were built for');
  await follow(page, original.getByRole('link', { name: 'Asked', exact: true }));
  await expect(page).toHaveURL(/ferreira-novak-did-the-gates-fail/);
});

test('the sentence behind a claim opens in place with the keyboard, and leads to its place in the account', async ({
  page,
}) => {
  await page.goto(addressIn('own content', 'articles/dhs-outside-its-responsibility/'));
  const figure = page
    .getByRole('region', { name: 'Figures' })
    .getByRole('listitem')
    .filter({ hasText: '340,000' });
  const proof = figure.getByRole('group');
  await expect(proof.locator('mark')).toBeHidden();
  await tabTo(page, proof.locator('summary'));
  await page.keyboard.press('Enter');
  await expect(proof.locator('mark')).toHaveText('340,000');
  await follow(page, proof.getByRole('link', { name: 'where it stands in the account' }));
  await expect(page.locator(':target')).toContainText('340,000');
});
