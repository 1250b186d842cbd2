import type { Locator, Page } from '@playwright/test';
import { expect } from '../sites/browser-test.ts';

/** More stops than a page that is pleasant to walk through has before what is looked for. */
const mostStops = 150;

/** Where the focus is. */
interface Stop {
  readonly isTarget: boolean;
  /** What is wrong with how the focus is shown, and the element; null where the reader sees it, whole and unobscured. */
  readonly fault: string | null;
}

function lookAtFocus(target: Element): Stop {
  const focused = document.activeElement;
  const faultOf = (element: Element | null): string | null => {
    if (element === null || element === document.body) return 'nothing has the focus';
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return 'has no outline of two pixels';
    // A link that breaks over two lines has a box for each.
    const [box] = element.getClientRects();
    if (!box || box.width < 1 || box.height < 1) return 'has no size';
    if (box.bottom < 0 || box.top > window.innerHeight) return 'is out of view';
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return top !== null && (element.contains(top) || top.contains(element)) ? null : 'is covered';
  };
  const fault = faultOf(focused);
  return { isTarget: focused === target, fault: fault && `${fault}: ${focused?.outerHTML ?? ''}` };
}

/** Presses Tab until an element has the focus, and looks at each stop on the way whether a reader sees where they are. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toHaveCount(1);
  // Found once: by role and name it takes a walk over the whole page, and walking with Tab changes neither.
  const element = await target.elementHandle();
  for (let stop = 0; stop < mostStops; stop++) {
    await page.keyboard.press('Tab');
    const { fault, isTarget } = await element.evaluate(lookAtFocus);
    expect(fault).toBeNull();
    if (isTarget) return;
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
