import { expect, test } from 'vitest';
import { accountBlocks } from '../../../../../src/site/views/passages/account-blocks.ts';
import { plainText } from '../../../../../src/site/text/mark-text.ts';
import { quoteParagraphs } from '../../../../../src/site/views/passages/quote-paragraphs.ts';
import { readFixtureSite } from '../../read-fixture-site.ts';

test('the account is the article’s text, block by block, with every record anchored once', async () => {
  const site = await readFixtureSite();
  for (const article of site.articles) {
    const blocks = accountBlocks(site, article);
    expect(blocks.map(({ pieces }) => plainText(pieces))).toEqual(
      article.article?.blocks.map(({ start, end }) => article.article?.text.slice(start, end)),
    );
    const begun = blocks.flatMap(({ records }) =>
      records.filter(({ first }) => first).map(({ record }) => record),
    );
    const here = site.recordsByArticle.get(article.id);
    expect(new Set(begun).size).toBe(begun.length);
    expect(begun.length).toBe(
      (here?.quotes.length ?? 0) + (here?.statistics.length ?? 0) + (here?.timeline.length ?? 0),
    );
  }
});

test('a quote is shown in its own words, with a closing mark where it ends alone', async () => {
  const site = await readFixtureSite();
  const quote = site.quotes.find(({ id }) => id === 'lindqvist-okonkwo-what-they-were-built-for');
  if (!quote) throw new Error('no such quote');
  const paragraphs = quoteParagraphs(site, quote);
  expect(paragraphs.map((segments) => segments.map(({ pieces }) => plainText(pieces)))).toEqual(
    quote.data.words,
  );
  expect(paragraphs.map((segments) => segments.map(({ open, close }) => open + close))).toEqual([
    ['“”', '“'],
    ['“'],
    ['“”'],
  ]);
});

test('reported speech has no marks', async () => {
  const site = await readFixtureSite();
  const quote = site.quotes.find(({ data }) => data.kind === 'reported');
  if (!quote) throw new Error('no such quote');
  expect(quoteParagraphs(site, quote).flat()).toEqual([
    { pieces: ['the ship was sound'], open: '', close: '' },
  ]);
});

test('shows no mark that an unbalanced quote does not have in the article', async () => {
  const site = await readFixtureSite();
  const quote = site.quotes.find(({ data }) => data.unbalanced);
  if (!quote) throw new Error('no such quote');
  expect(quoteParagraphs(site, quote).flat()).toMatchObject([{ open: '', close: '”' }]);
});
