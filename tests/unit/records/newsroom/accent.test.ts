import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accentSchema, contrastOf, grounds, leastContrast } from '../../../../src/records/newsroom/accent.ts';

const styles = join(import.meta.dirname, '../../../../src/site');

/** The values of a custom property in a stylesheet, in its order: the light scheme's, then the dark one's. */
const valuesOf = (file: string, property: string): string[] =>
  [...readFileSync(join(styles, file), 'utf8').matchAll(new RegExp(`${property}: (#[0-9a-f]{6});`, 'g'))].map(
    ([, value = '']) => value,
  );

test('the grounds are those of the styles', () => {
  const [light, dark] = valuesOf('styles/base.css', '--ground');
  const [paper, darkPaper] = valuesOf('sheet/view/styles/page.css', '--paper');
  expect({ light: [...new Set([light, paper])], dark: [dark, darkPaper] }).toEqual(grounds);
});

test('the contrast is that of WCAG, between two colours in any order', () => {
  expect(contrastOf('#000000', '#ffffff')).toBe(21);
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(colour, colour, (one, other) => {
      const ratio = contrastOf(one, other);
      return ratio >= 1 && ratio <= 21 && ratio === contrastOf(other, one);
    }),
  );
});

test('the site’s own accent is one that would be taken', () => {
  const [light, dark] = valuesOf('styles/base.css', '--accent');
  expect(accentSchema.safeParse({ light, dark }).success).toBe(true);
});

test.each([
  ['light', '#cc7722', 'darker', '#fbfaf7', '3.22:1'],
  ['dark', '#0b5394', 'lighter', '#171614', '2.3:1'],
  // Enough on the ground of pages, too little on a sheet in the dark.
  ['dark', '#808080', 'lighter', '#1d1c1a', '4.31'],
] as const)('on the %s ground %s is refused', (scheme, colour, wanted, ground, ratio) => {
  const read = accentSchema.safeParse({ light: '#8a2b1c', dark: '#e39a86', [scheme]: colour });
  const message = read.error?.issues[0]?.message ?? '';
  expect(message).toContain(
    `Expected a ${wanted} colour: its contrast with the ${scheme} ground ${ground} is ${ratio}`,
  );
  expect(message).toContain(`at least ${String(leastContrast)}:1 is needed`);
});
