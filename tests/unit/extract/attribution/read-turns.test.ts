import { expect, test } from 'vitest';
import { readPlainText } from '../../../../src/article/text/read-plain-text.ts';
import { extract } from '../../../../src/extract/extract.ts';

const read = (text: string): { quotes: unknown[]; figures: unknown[] } => {
  const article = readPlainText(text, { published: '2022-06-01' });
  const { quotes, statistics } = extract(article);
  return {
    quotes: quotes.flatMap(({ start, end, speaker, record }) =>
      record ? [[speaker?.name, article.text.slice(start, end)]] : [],
    ),
    figures: statistics.flatMap(({ assertedBy, record }) => (record ? [assertedBy?.name] : [])),
  };
};

const lead = 'The mayor of Brindle, Lena Okafor, sat down with the reporter Ida Holm on Monday.\n\n';

test('what is said in an interview is its speaker’s, and what it counts', () => {
  expect(
    read(
      `${lead}HOLM: When will the bridge open?\n\nOKAFOR: It will open in May. We have spent $4 million on it.\n\nHOLM: And what of the road?\n\nOKAFOR (laughs): It costs too much.\n\nThe town has 9,000 inhabitants.`,
    ),
  ).toEqual({
    quotes: [
      ['Ida Holm', 'When will the bridge open?'],
      ['Lena Okafor', 'It will open in May. We have spent $4 million on it.'],
      ['Ida Holm', 'And what of the road?'],
      ['Lena Okafor', 'It costs too much.'],
    ],
    figures: ['Lena Okafor', undefined],
  });
});

test('what nobody is named for in an interview is no record', () => {
  expect(
    read(
      `${lead}Q: When will the bridge open?\n\nA: It will open in May. We have spent $4 million on it.\n\nMy staff said that the road costs too much.\n\nQ: And what of the road?\n\nA: We have spent $2 million there.`,
    ),
  ).toEqual({ quotes: [], figures: [] });
});

test('scores and headings are no interview', () => {
  const scores =
    'Okafor: 547.\n\nHarrow: 46.\n\nOkafor: 2,316.\n\nHarrow: 1,547.\n\nUpdate: the count goes on.';
  expect(read(lead + scores).quotes).toEqual([]);
});
