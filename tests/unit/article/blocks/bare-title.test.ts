import { expect, test } from 'vitest';
import { readPlainText } from '../../../../src/article/text/read-plain-text.ts';

const body = 'The council of Brindle has moved its staff and its boats to the harbour, Mayor Okafor said.';

test.each([
  ['Council to shift staff, resources to harbour.', 'title'],
  ['Mayor: Staff shifts, boats follow.', 'title'],
  ['It rained all day in Brindle.', 'paragraph'],
  ['Many boats left for Aldby on Monday.', 'paragraph'],
  ['Boats left. Nobody saw them.', 'paragraph'],
])('the first line %s is a %s', (line, kind) => {
  expect(readPlainText(`${line}\n\n${body}`).blocks.map((block) => block.kind)).toEqual([kind, 'paragraph']);
});

test('a first line that is as long as the paragraph behind it is none', () => {
  expect(readPlainText('Council shifts staff to harbour.\n\nBoats follow on Friday.').blocks[0]?.kind).toBe(
    'paragraph',
  );
});
