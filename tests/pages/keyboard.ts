import type { Locator, Page } from '@playwright/test';
import { expect } from '../sites/browser-test.ts';

/** More stops than a page that is pleasant to walk through has before what is looked for. */
const mostStops = 150;

/** What is wrong with how the focus is shown; null where the reader sees it, whole and unobscured. */
function faultOfFocus(): string | null {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return 'nothing has the focus';
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return 'has no outline of two pixels';
  // A link that breaks over two lines has a box for each.
  const [box] = focused.getClientRects();
  if (!box || box.width < 1 || box.height < 1) return 'has no size';
  if (box.bottom < 0 || box.top > window.innerHeight) return 'is out of view';
  const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return top !== null && (focused.contains(top) || top.contains(focused)) ? null : 'is covered';
}

/** Presses Tab until an element has the focus, and looks at each stop on the way whether a reader sees where they are. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toHaveCount(1);
  for (let stop = 0; stop < mostStops; stop++) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(faultOfFocus);
    const focused = page.locator(':focus');
    expect(fault, fault === null ? '' : await focused.evaluate((element) => element.outerHTML)).toBeNull();
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(
    `${String(target)} was not reached by ${String(mostStops)} presses of Tab at ${page.url()}.`,
  );
}

/** Goes to a link by Tab and follows it by Enter. */
export async function follow(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  const from = page.url();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href !== from);
}

/** Leaves a page's head behind by the skip link, which is the first stop. */
export async function skipToContent(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveRole('link');
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Skip to/);
  await expect(page.locator(':focus')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
}
