import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { expect, test } from '../sites/browser-test.ts';
import { builtPages, oneOfEach } from '../sites/crawl-site.ts';
import { pagesThatShowAll } from '../sites/pages-that-show-all.ts';
import { addressOf, made, sites, town, type BuiltSite } from '../sites/sites.ts';

/** Opens pages of a site in a context, and collects what is found on them, with the page it was found on. */
async function findOnPages(
  browser: Browser,
  site: BuiltSite,
  paths: readonly string[],
  options: BrowserContextOptions,
  find: (page: Page) => Promise<readonly string[]>,
): Promise<string[]> {
  // The reader's own styles are no part of the page, and its policy does not bind them.
  const context = await browser.newContext({ ...options, bypassCSP: true });
  try {
    const page = await context.newPage();
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(new URL(path, addressOf(site)).href);
      found.push(...(await find(page)).map((fault) => `${path}: ${fault}`));
    }
    return found;
  } finally {
    await context.close();
  }
}

/**
 * What cannot be read of a page: text past its edges, or cut by the box it stands in.
 * @param styles the reader's own, which the page is given in the place of those before
 */
function findLost(styles: string): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [sheet];
  const name = (element: Element): string =>
    `${element.tagName.toLowerCase()}.${element.className} “${element.textContent.trim().slice(0, 40)}”`;
  const width = document.documentElement.clientWidth;
  const lost: string[] = [];
  const seen = new Set<Element>();
  if (document.documentElement.scrollWidth > width)
    lost.push(`the page is ${String(document.documentElement.scrollWidth)} pixels wide, of ${String(width)}`);
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const parent = text.parentElement;
    if (parent === null || !text.textContent?.trim() || parent.closest('.hidden, .skip') !== null) continue;
    if (!parent.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const { left, right } of range.getClientRects())
      if (left < -1 || right > width + 1) {
        lost.push(`past the edge: ${name(parent)}`);
        break;
      }
    for (
      let box: Element | null = parent;
      box !== null && box !== document.body && !seen.has(box);
      box = box.parentElement
    ) {
      seen.add(box);
      const { overflowX, overflowY } = getComputedStyle(box);
      const isCut =
        (overflowX !== 'visible' && box.scrollWidth > box.clientWidth + 1) ||
        (overflowY !== 'visible' && box.scrollHeight > box.clientHeight + 1);
      if (isCut) lost.push(`cut: ${name(box)}`);
    }
  }
  return [...new Set(lost)];
}

/** WCAG 2.2, 1.4.12: what a reader may set, and lose nothing. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;
/** WCAG 2.2, 1.4.4: letters of twice the size, where a browser enlarges them alone. */
const largeText = 'html { font-size: 200% !important }';

const settings = [
  { name: '200 % zoom on a screen of 1280 pixels', width: 640, styles: '' },
  { name: 'wide spacing on a wide screen', width: 1280, styles: spacing },
  { name: 'letters of twice the size', width: 1280, styles: largeText },
] as const;
/** Those that leave the least room: what they leave whole, the others do. */
const narrowest = [
  { name: '400 % zoom on a screen of 1280 pixels, with wide spacing', width: 320, styles: spacing },
  { name: 'letters of twice the size on a telephone', width: 390, styles: largeText },
] as const;

for (const site of [...sites, made])
  test(`${site.name}: nothing is lost on narrow screens, at any zoom, with wide spacing or large letters`, async ({
    browser,
    crawl,
  }) => {
    const paths =
      // Of articles made to be hard, and in another language, the kinds of page are enough: their structures are the town's.
      // Of records without end no page is looked at, but the lists that have them all.
      site !== town
        ? oneOfEach(builtPages(site).filter((path) => !/\/(?:many|corrected)\//.test(path)))
        : pagesThatShowAll(await crawl(site));
    const found = await findOnPages(browser, site, paths, {}, async (page) => {
      const faults: string[] = [];
      // Another language, and articles made to be hard, differ in how long their words are.
      for (const { name, width, styles } of site === town ? [...settings, ...narrowest] : narrowest) {
        await page.setViewportSize({ width, height: 900 });
        faults.push(...(await page.evaluate(findLost, styles)).map((fault) => `with ${name}: ${fault}`));
      }
      return faults;
    });
    expect(found).toEqual([]);
  });

/** What is not marked any more where the reader’s own colours are forced on the page; and which kinds of marks there are. */
function findUnmarked(): { faults: string[]; seen: string[] } {
  const seen: string[] = [];
  const faults: string[] = [];
  const name = (element: Element): string =>
    `${element.tagName.toLowerCase()}.${element.className} “${element.textContent.slice(0, 30)}” is not marked`;
  const ground = getComputedStyle(document.body).backgroundColor;
  for (const mark of document.querySelectorAll('mark, .said')) {
    seen.push('mark');
    const { backgroundColor, color } = getComputedStyle(mark);
    if (backgroundColor === ground || backgroundColor === color) faults.push(name(mark));
  }
  for (const current of document.querySelectorAll('nav [aria-current]')) {
    seen.push('current');
    const { textDecorationLine } = getComputedStyle(current);
    if (!textDecorationLine.includes('underline')) faults.push(name(current));
  }
  for (const inferred of document.querySelectorAll('.inferred')) {
    seen.push('inferred');
    const { textDecorationStyle } = getComputedStyle(inferred);
    if (textDecorationStyle !== 'dotted') faults.push(name(inferred));
  }
  return { faults, seen };
}

/** What moves, or would. */
function findMotion(): string[] {
  return [
    ...document.getAnimations().map(() => 'an animation'),
    ...[...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      return transitionDuration === '0s' && animationName === 'none' && scrollBehavior === 'auto'
        ? []
        : [`moves: ${element.outerHTML.slice(0, 80)}`];
    }),
  ];
}

/** What is wrong with the first stop of the keyboard: it is to be a link to a place on the page, in view. */
function findHiddenSkip(): string[] {
  const skip = document.activeElement;
  if (skip?.getAttribute('href')?.startsWith('#') !== true)
    return [`the first stop is no skip link: ${skip?.outerHTML.slice(0, 80) ?? ''}`];
  const { top, left, bottom, right, width, height } = skip.getBoundingClientRect();
  const isInView =
    width > 1 &&
    height > 1 &&
    top >= 0 &&
    left >= 0 &&
    bottom <= window.innerHeight &&
    right <= document.documentElement.clientWidth;
  return isInView && skip.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    ? []
    : ['the skip link is out of view where it has the focus'];
}

/** The second stop of the keyboard, where the reader does not see that it is one. */
function findHiddenFocus(): string[] {
  const focused = document.activeElement;
  if (focused === null || focused === document.body || focused.tagName === 'MAIN') return [];
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  return outlineStyle === 'none' || parseFloat(outlineWidth) < 1
    ? [`the focus is not shown: ${focused.outerHTML}`]
    : [];
}

test('on every kind of page the keyboard finds the skip link first, forced colours leave what is marked marked, and nothing moves', async ({
  browser,
}) => {
  const kinds = new Set<string>();
  const found = await findOnPages(browser, town, oneOfEach(builtPages(town)), {}, async (page) => {
    await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
    await page.keyboard.press('Tab');
    const skip = await page.evaluate(findHiddenSkip);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'MAIN', null, { timeout: 10_000 });
    await page.keyboard.press('Tab');
    const hidden = [...skip, ...(await page.evaluate(findHiddenFocus))];
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    const { faults, seen } = await page.evaluate(findUnmarked);
    for (const kind of seen) kinds.add(kind);
    return [...hidden, ...faults, ...(await page.evaluate(findMotion))];
  });
  expect(found).toEqual([]);
  expect([...kinds].sort()).toEqual(['current', 'inferred', 'mark']);
});
