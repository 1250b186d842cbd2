import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakAddress } from '../../../../../src/site/sheet/compose/break-address.ts';

test.each([
  ['https://example.org/', ['https://', 'example.', 'org/']],
  [
    'https://a.example/night-ferry?page=2&all=1#x',
    ['https://', 'a.', 'example/', 'night-', 'ferry?', 'page=2&', 'all=1#x'],
  ],
  ['articles/well/', ['articles/', 'well/']],
  ['', []],
])('breaks %s after its marks', (address, pieces) => {
  expect(breakAddress(address)).toEqual(pieces);
});

test('loses and adds nothing', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      expect(breakAddress(address).join('')).toBe(address);
    }),
  );
});
