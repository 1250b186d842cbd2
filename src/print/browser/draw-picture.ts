import type { Browser } from 'playwright-core';
import { withOpenPage, type BuiltPage, type OnServed } from './open-page.ts';

/** The size of a picture for sharing, in CSS pixels, each one a pixel of the picture: what Open Graph is shown at. */
const size = { width: 1200, height: 630 } as const;

/**
 * Draws one page of a built site as a picture, in the light scheme.
 * @param onServed See {@link withOpenPage}.
 * @returns A PNG of 1200 × 630 pixels.
 * @throws {Error} Where the page asks for a file that the site does not have.
 */
export async function drawPicture(
  browser: Browser,
  from: BuiltPage,
  onServed?: OnServed,
): Promise<Uint8Array> {
  return withOpenPage(
    browser,
    from,
    async (page) => {
      await page.setViewportSize(size);
      await page.emulateMedia({ media: 'screen', colorScheme: 'light', reducedMotion: 'reduce' });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      return page.screenshot({ type: 'png', clip: { x: 0, y: 0, ...size }, animations: 'disabled' });
    },
    onServed,
  );
}
