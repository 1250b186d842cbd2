import { expect, test } from 'vitest';
import { readPlainText } from '../../../../src/article/text/read-plain-text.ts';
import { extract } from '../../../../src/extract/extract.ts';

const metadata = { title: 'The ferry', published: '2031-03-04' };

test.each([
  ['The ferry runs every night but Sunday from the pier of Orm.', ['XXXX-WXX-7']],
  ['It will be open every day except Monday and Tuesday, the council said.', ['XXXX-WXX-1', 'XXXX-WXX-2']],
  ['The baths open daily, except on Monday, Tuesday and Friday.', ['XXXX-WXX-1', 'XXXX-WXX-2', 'XXXX-WXX-5']],
  ['It sails all week save Friday, and 400 people take it.', ['XXXX-WXX-5']],
  ['It sails every day of the summer other than Friday.', ['XXXX-WXX-5']],
])('“%s” has no event on the days that it excepts', (text, values) => {
  const { dates, timeline } = extract(readPlainText(text, metadata));
  const days = dates.filter(({ value }) => value.startsWith('XXXX-WXX'));
  expect(days.map(({ value, type, edtf }) => [value, type, edtf])).toEqual(
    values.map((value) => [value, 'SET', null]),
  );
  expect(timeline.filter(({ date }) => date !== null)).toEqual([]);
});

test.each([
  'The ferry sank on Sunday, and every man but one was saved.',
  'It sailed all winter, but Sunday brought a storm that broke the pier.',
  'It runs every night. But Sunday brought a storm.',
])('“%s” has the day that is meant', (text) => {
  const { dates } = extract(readPlainText(text, metadata));
  expect(dates.filter(({ type }) => type === 'DATE').map(({ edtf }) => edtf)).toEqual(['2031-03-02']);
});
