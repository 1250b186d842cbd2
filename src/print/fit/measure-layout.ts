import type { Page } from 'playwright-core';
import type { Measured } from './layout.ts';
import type { PageArea } from './page-area.ts';

/** The share of a last page that makes it worth turning the sheet over. */
const leastOfPage = 0.12;

/**
 * Measures how a page comes out on paper as it is laid out now, without printing it.
 *
 * `main` is set into columns of exactly the text area of a page, side by side without an end. Chromium breaks pages
 * and columns by the same rules (orphans, widows, `break-inside`, columns within), so that each column holds what a
 * printed page does; only a break before a page has to be asked for as one before a column meanwhile.
 * The page must be in print media.
 * @param mostPages Faults are looked for on no more pages than this: beyond, the number of pages is enough to know.
 * @returns The number of pages, the flaws, and the faults: a heading that its part does not follow on the page, a record that
 * breaks though it may not, words over an edge of the text area or of their column.
 */
export async function measureLayout(page: Page, area: PageArea, mostPages: number): Promise<Measured> {
  return page.evaluate(
    ({ width, height, mostPages, leastOfPage }) => {
      const apart = 200;
      const main = document.querySelector('main') ?? document.body;
      const styles = main.getAttribute('style');
      main.style.cssText = `box-sizing: content-box; margin: 0; padding: 0; width: ${String(width)}px; height: ${String(height)}px; columns: ${String(width)}px; column-gap: ${String(apart)}px; column-fill: auto`;
      const asked: { element: HTMLElement; style: string | null }[] = [];
      for (const element of main.querySelectorAll<HTMLElement>('*')) {
        const { breakBefore, breakAfter } = getComputedStyle(element);
        if (breakBefore !== 'page' && breakAfter !== 'page') continue;
        asked.push({ element, style: element.getAttribute('style') });
        if (breakBefore === 'page') element.style.breakBefore = 'column';
        if (breakAfter === 'page') element.style.breakAfter = 'column';
      }

      const origin = main.getBoundingClientRect();
      const stride = width + apart;
      const pageOf = ({ left }: DOMRect): number => Math.floor((left - origin.left + apart / 2) / stride);
      const words = (node: Node): string => (node.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 60);
      const faults: string[] = [];
      const rectsOf = (node: Node): DOMRect[] => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()].filter((rect) => rect.width > 0);
      };

      const pages = Math.round((main.scrollWidth + apart) / stride);
      const texts: { node: Node; first: DOMRect; last: DOMRect }[] = [];
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      for (let node = pages > mostPages ? null : walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (words(node) === '') continue;
        const rects = rectsOf(node);
        const [first, last] = [rects[0], rects.at(-1)];
        if (!first || !last) continue;
        texts.push({ node, first, last });
        for (const rect of rects) {
          const on = pageOf(rect);
          const left = origin.left + on * stride;
          const isOver =
            rect.left < left - 0.5 ||
            rect.right > left + width + 0.5 ||
            rect.bottom > origin.top + height + 2 ||
            rect.top < origin.top - 2;
          if (isOver) faults.push(`runs over the edge of its page: ${words(node)}`);
        }
      }

      for (const heading of pages > mostPages ? [] : main.querySelectorAll('h1, h2, h3')) {
        const own = rectsOf(heading).at(-1);
        if (!own) continue;
        const next = texts.find(
          ({ node }) =>
            !heading.contains(node) &&
            (heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
        );
        if (next && pageOf(next.first) !== pageOf(own))
          faults.push(`a heading ends its page: ${words(heading)}`);
      }

      for (const element of pages > mostPages ? [] : main.querySelectorAll<HTMLElement>('*')) {
        const style = getComputedStyle(element);
        if (style.display === 'none' || style.display.startsWith('inline')) continue;
        if (style.breakInside === 'avoid' && element.getClientRects().length > 1)
          faults.push(`breaks: ${words(element)}`);
        // A column cuts off what is painted outside it on the side of the page that it ends.
        if (
          element.scrollWidth > element.clientWidth + 1 &&
          element !== main &&
          style.display !== 'table-row'
        ) {
          const hasText = [...element.childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE);
          if (hasText && element.clientWidth > 0) faults.push(`runs over its column: ${words(element)}`);
        }
      }

      const bottom = Math.max(
        0,
        ...texts.filter(({ last }) => pageOf(last) === pages - 1).map(({ last }) => last.bottom - origin.top),
      );
      const flaws =
        pages > 1 && pages <= mostPages && bottom < height * leastOfPage
          ? ['its last page is next to empty']
          : [];
      for (const part of pages > mostPages ? [] : main.querySelectorAll<HTMLElement>('[data-part]')) {
        const on = [...part.querySelectorAll<HTMLElement>('[data-record]')]
          .map((record) => record.closest<HTMLElement>('[data-group]') ?? record)
          .filter((row, index, rows) => rows.indexOf(row) === index && row.getClientRects().length > 0)
          .map((row) => pageOf(row.getBoundingClientRect()));
        const isAlone = (page: number | undefined): boolean => on.filter((one) => one === page).length === 1;
        if (on.length > 2 && on[0] !== on.at(-1) && (isAlone(on[0]) || isAlone(on.at(-1))))
          flaws.push(`one record stands apart from its part: ${words(part)}`);
      }

      for (const { element, style } of asked) {
        if (style === null) element.removeAttribute('style');
        else element.setAttribute('style', style);
      }
      if (styles === null) main.removeAttribute('style');
      else main.setAttribute('style', styles);
      return { pages, faults, flaws };
    },
    { ...area, mostPages, leastOfPage },
  );
}
