import { describe, expect, test } from 'vitest';
import { hasWords, placesOf, placeWords, wholeAround } from '../../../../src/article/places/place-words.ts';

describe('words that begin or end inside something do not stand there', () => {
  test.each([
    ['a word', 'The yard is fenced off.', 'fenced of'],
    ['a letter without its accent', 'The cafe\u0301 is shut.', 'The cafe'],
    ['a number before its separator', 'It took 118,400 tonnes.', '18,400'],
    ['a number after its separator', 'It took 2,500 tonnes.', '500'],
    ['a number without its last digits', 'It took 2,500 tonnes.', '2,5'],
    ['thousands with points', 'There are 5.000 of them.', '5'],
    ['thousands with narrow spaces', 'There are 118\u202f400 of them.', '400'],
    ['thousands with apostrophes', 'There are 118’400 of them.', '400'],
    ['a decimal', 'It rose by 3.75 metres.', '75 metres'],
    ['a decimal without a nought', 'It rose by .5 metres.', '5 metres'],
    ['a date', 'It closes on June 14.', 'June 1'],
    ['a date in digits', 'It closed on 2024-12-22.', '12-22'],
    ['a time', 'It closed at 10:30.', '30'],
    ['the end of a range', 'It took 8–10 weeks.', '10 weeks'],
    ['a scale', 'They lost 1.2m euros.', '1.2'],
    ['an ordinal', 'The 14th boat sank.', '14'],
    ['a sign', 'It fell to −5 degrees.', '5 degrees'],
    ['a hyphen for a sign', 'It fell to -5 degrees.', '5 degrees'],
    ['a currency before', 'It costs $5 a day.', '5 a day'],
    ['a currency’s country', 'It costs US$5 a day.', '$5 a day'],
    ['a currency after', 'It costs 5 € a day.', 'It costs 5'],
    ['a percentage', 'It fell by 40% a year.', 'It fell by 40'],
    ['a year in two digits', 'The fire of ’98 is forgotten.', '98'],
    ['an apostrophe', 'We don’t know.', 'We don'],
    ['what an apostrophe cuts off', 'We don’t know.', 't know.'],
    ['whose it is', 'The mayor’s brother stole it.', 'The mayor'],
    ['a compound', 'It was a non-violent crowd.', 'violent crowd'],
    ['the first of a compound', 'It was a well-known crowd.', 'It was a well'],
    ['one of two words', 'He/she knew.', 'she knew'],
    ['initials', 'The U.S. knew.', 'S. knew.'],
    ['an address', 'See example.org.', 'See example'],
  ])('%s', (_, text, words) => {
    expect(hasWords(text, words)).toBe(false);
  });
});

test.each([
  ['It took 118,400 tonnes.', '118,400'],
  ['“We know,” he said.', 'We know,'],
  ['In 2019, 400 came.', '2019'],
  ['In 2019, 400 came.', '400'],
  ['They were 30 citizens,15 guests.', '30 citizens'],
  ['A margin of +/-3 points.', '3 points'],
  ['Won 68%-31% there.', '31%'],
  ['It sank.The pier stood.', 'The pier stood.'],
  ['boats—and men—sank', 'and men'],
  ['It ended. 15 remained...4 left', '15 remained'],
  ['He said the voters’ choice was plain.', 'the voters'],
])('in “%s”, “%s” stands', (text, words) => {
  expect(hasWords(text, words)).toBe(true);
});

test('a part of a compound stands where that is enough, and a part of a number never', () => {
  const placing = { isPartOfCompound: true };
  expect(hasWords('the 112-member hall', '112', placing)).toBe(true);
  expect(hasWords('on ABC’s show', 'ABC', placing)).toBe(true);
  expect(hasWords('it is 118-400', '400', placing)).toBe(false);
  expect(hasWords('the fenced yard', 'fence', placing)).toBe(false);
});

test('every place is listed, and only those within the part that is asked for', () => {
  const text = 'ten, often ten, and ten';
  expect(placesOf(text, 'ten').map(({ start }) => start)).toEqual([0, 11, 20]);
  expect(placeWords(text, 'ten', { within: { start: 4, end: 14 } })).toEqual({ start: 11, end: 14 });
  expect(placeWords(text, 'ten', { within: { start: 4, end: 13 } })).toBeNull();
  expect(placeWords(text, '')).toBeNull();
});

test('what words are a part of is told as far as it goes', () => {
  expect(wholeAround('It took 118,400 tonnes.', '18,400')).toBe('118,400');
  expect(wholeAround('The yard is fenced off.', 'fenced of')).toBe('fenced off');
  expect(wholeAround('It took 118,400 tonnes.', 'tonnes')).toBeNull();
  expect(wholeAround('It took 118,400 tonnes.', 'grams')).toBeNull();
});
