import { expect, test } from 'vitest';
import { shortenBoth } from '../../../../src/check/editorial/shorten-both.ts';

test.each([
  ['a short text', 'a shorter text', 'a short text', 'a shorter text'],
  [
    'An audit of the ferry found that it had lost power on 14 days',
    'An audit of the ferry found that it had lost power on 17 days',
    '…that it had lost power on 14 days',
    '…that it had lost power on 17 days',
  ],
  [
    'one two three four five six seven eight nine ten',
    'One two three four five six seven eight nine ten',
    'one two three four five six seven eigh…',
    'One two three four five six seven eigh…',
  ],
])('shows where “%s” and “%s” differ', (one, other, first, second) => {
  expect(shortenBoth(one, other, 39)).toEqual([first, second]);
});
