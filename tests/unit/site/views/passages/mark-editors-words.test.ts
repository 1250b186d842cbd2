import { expect, test } from 'vitest';
import { readContent } from '../../../../../src/files/read/read-content.ts';
import { composeQuotes } from '../../../../../src/site/sheet/compose/compose-quotes.ts';
import { editorsLegend } from '../../../../../src/site/views/passages/editors-legend.ts';
import { buildSite } from '../../../../../src/site/model/build-site.ts';
import { quoteParagraphs } from '../../../../../src/site/views/passages/quote-paragraphs.ts';
import { en } from '../../../../../src/site/words/en/en.ts';

const id = 'brancusi-whitfield-not-our-business';

/** A quote of the fixtures as its paragraphs are shown once an editor has given it other words. */
async function shown(words: readonly (readonly string[])[]) {
  const content = await readContent('tests/fixtures/content');
  const site = buildSite({
    ...content,
    quotes: content.quotes.map((quote) =>
      quote.id === id
        ? { ...quote, data: { ...quote.data, words: words.map((segments) => [...segments]) } }
        : quote,
    ),
  });
  const quote = site.quotes.find((one) => one.id === id);
  const article = quote && site.articlesById.get(quote.article);
  if (!quote || !article) throw new Error(`There is no quote ${id}.`);
  return {
    paragraphs: quoteParagraphs(site, quote),
    printed: composeQuotes(site, article, [quote], en)[0]?.paragraphs,
  };
}

test('marks a cut and an insertion, and says what the brackets mean', async () => {
  const { paragraphs, printed } = await shown([['What [the board] knew […] nobody asked.']]);
  expect(paragraphs[0]?.[0]?.pieces).toEqual([
    'What ',
    { subject: 'insertion', first: true, pieces: ['[the board]'] },
    ' knew ',
    { subject: 'cut', first: true, pieces: ['[…]'] },
    ' nobody asked.',
  ]);
  expect(editorsLegend(paragraphs, en)).toBe('Square brackets: an editor’s cut or insertion.');
  expect(printed?.[0]?.filter(({ editors }) => editors)).toEqual([
    { text: '[the board]', editors: true },
    { text: '[…]', editors: true },
  ]);
});

test('the words left out between two parts of a quote are no editor’s cut', async () => {
  const { paragraphs, printed } = await shown([['What we knew,', 'nobody [of us] asked.']]);
  expect(editorsLegend(paragraphs, en)).toBe(
    'Square brackets: an editor’s insertion; between two parts of the quote, […] stands for words of the article.',
  );
  expect(printed?.[0]?.find(({ text }) => text === ' […] ')).toEqual({ text: ' […] ' });
});

test('says nothing of brackets where an editor has put none', async () => {
  const content = await readContent('tests/fixtures/content');
  const site = buildSite(content);
  for (const quote of site.quotes) expect(editorsLegend(quoteParagraphs(site, quote), en)).toBeNull();
});

test('brackets that the article has itself are its own', async () => {
  const content = await readContent('tests/fixtures/content');
  const site = buildSite({
    ...content,
    articles: content.articles.map((file) => ({
      ...file,
      article: file.article && {
        ...file.article,
        text: file.article.text.replace('READ IT AGAIN', 'READ [sic] IN'),
      },
    })),
    quotes: content.quotes.map((one) =>
      one.id === id ? { ...one, data: { ...one.data, words: [['Read [sic] the gates […] again.']] } } : one,
    ),
  });
  const quote = site.quotes.find((one) => one.id === id);
  expect(quote && editorsLegend(quoteParagraphs(site, quote), en)).toBe('Square brackets: an editor’s cut.');
});
