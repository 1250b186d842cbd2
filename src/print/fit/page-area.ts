import type { Page } from 'playwright-core';

/** What a sheet of paper leaves for text, in CSS pixels. */
export interface PageArea {
  readonly width: number;
  readonly height: number;
}

/** Width and height of each paper in CSS pixels, as Chromium's `page.pdf({ format })` has them. */
const paperSizes = {
  letter: { width: 8.5 * 96, height: 11 * 96 },
  a4: { width: 8.27 * 96, height: 11.7 * 96 },
} as const;

/**
 * Reads from the page's own style sheets (`@page` without a selector) what its margins leave of a paper.
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
    width: width - margins.left - margins.right,
    height: (height - margins.top - margins.bottom) * (1 - allowance),
  };
}
