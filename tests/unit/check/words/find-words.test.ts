import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../../src/article/text/read-plain-text.ts';
import { findWords, placesOfWords } from '../../../../src/check/words/find-words.ts';
import { changesOfMeaning } from '../../../../src/check/quotes/check-cuts.ts';

const article = readPlainText(
  'The mayor spoke.\n\n“They will never sell the old mill, and they [the heirs] know it,” Nils Berg said. “It can wait, they told us.”\n\nAnother day began.',
);
const find = (...segments: string[]) => findWords(article, [segments]);

test.each([
  ['the article’s own brackets', 'and they [the heirs] know it,', []],
  ['a cut', 'They will […] sell the old mill,', [{ by: '[…]', text: ' never ' }]],
  ['an insertion in place of a word', '[The heirs] will never sell', [{ by: '[The heirs]', text: 'They ' }]],
  [
    'an insertion that takes nothing away',
    'sell the old mill [in Lund], and',
    [{ by: '[in Lund]', text: '' }],
  ],
  ['a letter changed', '[t]hey will never sell', [{ by: '[t]', text: 'T' }]],
  ['a cut at the end', 'and they [the heirs] […]', [{ by: '[…]', text: ' know it,' }]],
])('%s', (_, segment, replaced) => {
  const found = find(segment);
  expect(found.found && found.replaced.map(({ by, text }) => ({ by, text }))).toEqual(replaced);
});

test.each([
  ['pieces in another order', 'the old mill […] They will'],
  ['a piece that ends inside a word', 'The […] will never'],
  ['a piece in the next paragraph', 'sell the old […] day began'],
  ['brackets alone', '[…]'],
  ['a word changed outside the brackets', 'They would […] sell'],
])('%s does not stand there', (_, segment) => {
  expect(find(segment).found).toBe(false);
});

const changes = (text: string, segment: string): string[] => {
  const read = readPlainText(`The mayor spoke.\n\n“${text}” Nils Berg said.`);
  const found = findWords(read, [[segment]]);
  return found.found ? changesOfMeaning(read.text, found).map(({ how }) => how) : ['not found'];
};

describe('a cut that takes something away which the rest needs, or joins what stands apart, is told', () => {
  test.each([
    ['a negation', 'We will never sell the mill,', 'We will […] sell the mill,'],
    ['a shortened negation', 'We don’t sell the mill,', 'We […] sell the mill,'],
    ['a refusal', 'The council refused to mend the weir,', 'The council […] mend the weir,'],
    ['a condition before', 'If I had sold it, I would go,', '[…] I had sold it, I would go,'],
    ['a condition behind', 'I will go, if they find a buyer,', 'I will go, […]'],
    ['who believes it', 'Few people believe that men drowned there,', '[…] men drowned there,'],
    ['a doubt', 'I doubt that the weir will hold,', '[…] the weir will hold,'],
    ['a limit', 'Only three of us knew,', '[…] three of us knew,'],
    ['a hedge', 'The weir is perhaps broken,', 'The weir is […] broken,'],
    ['who says so', 'My enemies claim I am a liar,', '[…] I am a liar,'],
    ['whose it is', 'The miller’s brother stole the corn,', 'The miller[…] stole the corn,'],
    ['a verb', 'I watched him burn the corn,', 'I […] burn the corn,'],
    ['the end of a thought', 'He is guilty of being late,', 'He is guilty […]'],
    ['half of two clauses', 'I met Ida at the weir that Lars broke,', 'I […] broke,'],
  ])('%s', (_, text, segment) => {
    expect(changes(text, segment)).toHaveLength(1);
  });
});

describe('an insertion that says something else is told', () => {
  test.each([
    ['another verb', 'We doubt that it holds,', 'We [know] that it holds,'],
    ['a negation', 'We will sell it,', 'We will [not] sell it,'],
    ['a negation taken away', 'We will not sell it,', 'We will [gladly] sell it,'],
    ['an adverb', 'We sold it,', 'We [secretly] sold it,'],
    ['a noun for a noun', 'The boys broke it,', '[The miller] broke it,'],
    ['a time', 'We had sold it,', 'We [have] sold it,'],
  ])('%s', (_, text, segment) => {
    expect(changes(text, segment)).toHaveLength(1);
  });
});

test.each([
  ['whole sentences', 'It stands. The river is high. It will stand.', 'It stands. […] It will stand.'],
  ['an aside', 'The weir, which is old, will stand,', 'The weir […], will stand,'],
  ['what leads over', 'And so the weir will stand,', '[…] the weir will stand,'],
  ['a name for a pronoun', 'They will mend it,', '[The heirs] will mend it,'],
  ['a name', 'He will mend it,', '[Nils Berg] will mend it,'],
  ['a place that is added', 'The mill stands,', 'The mill [in Lund] stands,'],
  ['a letter’s case', 'They will mend it,', '[t]hey will mend it,'],
  ['a mark of a slip', 'They wil mend it,', 'They wil [sic] mend it,'],
])('%s may be cut or put in', (_, text, segment) => {
  expect(changes(text, segment)).toEqual([]);
});

test('words that stand in several places have them all', () => {
  const twice = readPlainText('The mill stands.\n\n“The mill stands,” Berg said. “The mill stands.”');
  const places = [...placesOfWords(twice, [['The mill stands']])];
  expect(places.map(({ spans }) => spans[0]?.[0]?.start)).toEqual([0, 19, 49]);
});
