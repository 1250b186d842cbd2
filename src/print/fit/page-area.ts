import type { Page } from 'playwright-core';

/** What a sheet of paper leaves for text, in CSS pixels. */
export interface PageArea {
  readonly width: number;
  readonly height: number;
}

/** Each paper as Chromium's `page.pdf({ format })` makes it, in CSS pixels: 612 × 792 and 595.92 × 842.88 points. */
const paperSizes = {
  letter: { width: 612 / 0.75, height: 792 / 0.75 },
  a4: { width: 595.92 / 0.75, height: 842.88 / 0.75 },
} as const;

/**
 * Reads from the page's own style sheets (`@page` without a selector) what its margins leave of a paper, in
 * whole pixels rounded up: found by printing boxes until they broke, on both papers with three margins (Chromium 153).
 * @param allowance The share of the height that is held back, from 0 to 1.
 */
export async function readPageArea(
  page: Page,
  paper: keyof typeof paperSizes,
  allowance = 0,
): Promise<PageArea> {
  const margins = await page.evaluate(() => {
    const ruler = document.createElement('div');
    ruler.style.cssText = 'position: absolute; visibility: hidden';
    document.body.append(ruler);
    const pixels = (length: string): number => {
      ruler.style.width = length === '' ? '0' : length;
      return ruler.getBoundingClientRect().width;
    };
    const found = { top: 0, right: 0, bottom: 0, left: 0 };
    for (const sheet of document.styleSheets) {
      for (const rule of sheet.cssRules) {
        if (!(rule instanceof CSSPageRule) || rule.selectorText !== '') continue;
        for (const side of ['top', 'right', 'bottom', 'left'] as const) {
          const length = rule.style.getPropertyValue(`margin-${side}`);
          if (length !== '') found[side] = pixels(length);
        }
      }
    }
    ruler.remove();
    return found;
  });
  const { width, height } = paperSizes[paper];
  return {
    width: Math.ceil(width - margins.left - margins.right),
    height: Math.ceil(height - margins.top - margins.bottom) * (1 - allowance),
  };
}
