import { z } from 'zod';

/** The grounds on which the accent stands, as the styles have them: of pages, and of a sheet on a screen. */
export const grounds = { light: ['#fbfaf7'], dark: ['#171614', '#1d1c1a'] } as const;

/** The contrast that letters of the text's size need: WCAG 2.2, success criterion 1.4.3. */
export const leastContrast = 4.5;

/** How bright one channel of a colour is, 0 to 1, without the screen's gamma (WCAG 2.2, "relative luminance"). */
function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function luminance(colour: string): number {
  const channel = (start: number): number => linear(Number.parseInt(colour.slice(start, start + 2), 16));
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** The contrast of two colours such as `#8a2b1c`, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrastOf(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** A ratio as it is told: never rounded up to one that would do. */
const told = (ratio: number): string => `${String(Math.floor(ratio * 100) / 100)}:1`;

const accentOn = (scheme: keyof typeof grounds, wanted: string) =>
  z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, 'Expected a colour in six digits, in quotation marks, as in "#8a2b1c".')
    .superRefine((colour, context) => {
      if (!/^#[0-9a-f]{6}$/i.test(colour)) return;
      for (const ground of grounds[scheme]) {
        const ratio = contrastOf(colour, ground);
        if (ratio >= leastContrast) continue;
        context.addIssue({
          code: 'custom',
          message: `Expected a ${wanted} colour: its contrast with the ${scheme} ground ${ground} is ${told(ratio)}, and at least ${told(leastContrast)} is needed`,
        });
        return;
      }
    });

/** The colour of links, marks and drawings: one on the light ground, one on the dark, as no colour can be read on both. */
export const accentSchema = z.strictObject({
  light: accentOn('light', 'darker').describe('On the light ground, as in "#8a2b1c".'),
  dark: accentOn('dark', 'lighter').describe('On the dark ground, as in "#e39a86".'),
});

/** See {@link accentSchema}. */
export type Accent = z.infer<typeof accentSchema>;
