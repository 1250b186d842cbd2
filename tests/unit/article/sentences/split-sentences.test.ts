import { expect, test } from 'vitest';
import { readPlainText } from '../../../../src/article/text/read-plain-text.ts';

const sentencesOf = (text: string): string[] => {
  // A paragraph of its own before it keeps the text from being taken for a title.
  const opening = 'The council met again on the first day of the week.\n\n';
  return readPlainText(opening + text)
    .sentences.slice(1)
    .map(({ start, end }) => (opening + text).slice(start, end));
};

/** Each text is its sentences, joined by a space. */
const parted: readonly (readonly string[])[] = [
  ['Mr. Ode and Dr. Lund met Sen. Ama Reyes.', 'They spoke for an hour.'],
  ['The U.S. Senate voted on Nov. 3 at 10 a.m. on Friday.', 'It took a day.'],
  ['It was tried in the U.S.', 'The law was new.'],
  ['The shares of Weir Corp.', 'They fell by 2.5 percent.'],
  ['The novel by J. K. Marlow sold 3.5 million copies.', 'Robert F. Lund Jr. reviewed it.'],
  ['It stands at No. 12 on St. Ann’s Street.', 'Is that far?', 'No.', 'It is near.'],
  ['“The bridge is old.', 'Is it safe?” Okoro asked.', 'Nobody knew.'],
  ['“Is it safe?” asked Okoro.', 'Nobody knew.'],
  ['“It is safe,” she said.', '“We looked at it twice.”'],
  ['“We looked.', 'We looked twice.', 'It held!”', 'The crowd left.'],
  ['Okoro told the paper on May 2: “We looked.', 'And it held.', 'So be it.”'],
  ['He called it the end … of an age.', 'It was not.'],
  ['(He had left by then.)', 'She stayed.'],
  ["``It held,'' he said.", "``We looked.''"],
  ['Lund v. Marsh was heard in March.', 'The court sat twice.'],
  ['"It was a long day." - Ann Lund'],
];

test.each(parted.map((sentences) => [sentences.join(' '), sentences]))('parts %j', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test('parts sentences where the space after a closing mark is missing', () => {
  expect(sentencesOf('Lund says it “is not our bridge.”LOOK AT THAT…”')).toEqual([
    'Lund says it “is not our bridge.”',
    'LOOK AT THAT…”',
  ]);
});

test('a place that opens a report is a sentence of its own', () => {
  expect(sentencesOf('TARN FALLS, Idaho (AP) — Forty wells ran dry.')).toEqual([
    'TARN FALLS, Idaho (AP) —',
    'Forty wells ran dry.',
  ]);
  expect(sentencesOf('Tarn Falls (AFP) – Forty wells ran dry.')).toEqual([
    'Tarn Falls (AFP) –',
    'Forty wells ran dry.',
  ]);
});

test('a preposition before a name and a dash is no place', () => {
  expect(sentencesOf('In Oslo, Mr. Lund – who had come by train – left again.')).toEqual([
    'In Oslo, Mr. Lund – who had come by train – left again.',
  ]);
});
