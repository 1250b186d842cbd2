import type { Page } from 'playwright-core';
import { marks } from '../contract.ts';
import type { Measured } from './layout.ts';
import type { PageArea } from './page-area.ts';

/** The share of a last page that makes it worth turning the sheet over. */
const leastOfPage = 0.12;

/** The share of a front that leaves no room for what stands on the back. */
const fullFront = 0.75;

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
    ({ width, height, mostPages, leastOfPage, fullFront, part, group, record }) => {
      const apart = 200;
      const main = document.querySelector('main') ?? document.body;
      /** Returns what undoes it. */
      const setIntoColumns = (): (() => void) => {
        const styled = [{ element: main, style: main.getAttribute('style') }];
        main.style.cssText = `box-sizing: content-box; margin: 0; padding: 0; width: ${String(width)}px; height: ${String(height)}px; columns: ${String(width)}px; column-gap: ${String(apart)}px; column-fill: auto`;
        for (const element of main.querySelectorAll<HTMLElement>('*')) {
          const { breakBefore, breakAfter } = getComputedStyle(element);
          if (breakBefore !== 'page' && breakAfter !== 'page') continue;
          styled.push({ element, style: element.getAttribute('style') });
          if (breakBefore === 'page') element.style.breakBefore = 'column';
          if (breakAfter === 'page') element.style.breakAfter = 'column';
        }
        return () => {
          for (const { element, style } of styled) {
            if (style === null) element.removeAttribute('style');
            else element.setAttribute('style', style);
          }
        };
      };
      const undo = setIntoColumns();

      const origin = main.getBoundingClientRect();
      const stride = width + apart;
      const pages = Math.round((main.scrollWidth + apart) / stride);
      const isLooked = pages <= mostPages;
      const all = (selector: string): HTMLElement[] =>
        isLooked ? [...main.querySelectorAll<HTMLElement>(selector)] : [];
      const pageOf = ({ left }: DOMRect): number => Math.floor((left - origin.left + apart / 2) / stride);
      const words = (node: Node): string => (node.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 60);
      const rectsOf = (node: Node): DOMRect[] => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()].filter((rect) => rect.width > 0);
      };

      const readTexts = (): { node: Node; rects: DOMRect[]; first: DOMRect; last: DOMRect }[] => {
        const found = [];
        const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const rects = words(node) === '' ? [] : rectsOf(node);
          const [first, last] = [rects[0], rects.at(-1)];
          if (first && last) found.push({ node, rects, first, last });
        }
        return found;
      };
      const texts = isLooked ? readTexts() : [];

      const isOverEdge = (rect: DOMRect): boolean => {
        const left = origin.left + pageOf(rect) * stride;
        return (
          rect.left < left - 0.5 ||
          rect.right > left + width + 0.5 ||
          rect.bottom > origin.top + height + 2 ||
          rect.top < origin.top - 2
        );
      };
      const isLastOnItsPage = (heading: HTMLElement): boolean => {
        const own = rectsOf(heading).at(-1);
        const next = texts.find(
          ({ node }) =>
            !heading.contains(node) &&
            (heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
        );
        return own !== undefined && next !== undefined && pageOf(next.first) !== pageOf(own);
      };
      const breaks = (element: HTMLElement): boolean =>
        getComputedStyle(element).breakInside === 'avoid' && element.getClientRects().length > 1;
      // A column cuts off what is painted outside it on the side of the page that it ends.
      const isOverColumn = (element: HTMLElement): boolean =>
        element.scrollWidth > element.clientWidth + 1 &&
        element.clientWidth > 0 &&
        getComputedStyle(element).display !== 'table-row' &&
        [...element.childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE);
      const isBox = (element: HTMLElement): boolean =>
        !/^(?:none|inline)/.test(getComputedStyle(element).display);
      const hasLoneRecord = (part: HTMLElement): boolean => {
        const rows = [...part.querySelectorAll<HTMLElement>(`[${record}]`)].map(
          (one) => one.closest<HTMLElement>(`[${group}]`) ?? one,
        );
        const on = [...new Set(rows)]
          .filter((row) => row.getClientRects().length > 0)
          .map((row) => pageOf(row.getBoundingClientRect()));
        const isAlone = (page: number | undefined): boolean => on.filter((one) => one === page).length === 1;
        return on.length > 2 && on[0] !== on.at(-1) && (isAlone(on[0]) || isAlone(on.at(-1)));
      };

      const faults = [
        ...texts.flatMap(({ node, rects }) =>
          rects.filter(isOverEdge).map(() => `runs over the edge of its page: ${words(node)}`),
        ),
        ...all('h1, h2, h3')
          .filter(isLastOnItsPage)
          .map((heading) => `a heading ends its page: ${words(heading)}`),
        ...all('*')
          .filter(isBox)
          .flatMap((element) => [
            ...(breaks(element) ? [`breaks: ${words(element)}`] : []),
            ...(isOverColumn(element) ? [`runs over its column: ${words(element)}`] : []),
          ]),
      ];
      /** How much of a page is taken, as far down as its last line. */
      const taken = (page: number): number =>
        texts
          .filter(({ last }) => pageOf(last) === page)
          .reduce((most, { last }) => Math.max(most, last.bottom - origin.top), 0) / height;
      const isTurned = isLooked && pages > 1;
      const flaws = [
        ...(isTurned && taken(pages - 1) < leastOfPage ? ['its last page is next to empty'] : []),
        ...(isTurned && taken(0) < fullFront ? ['its front has room left'] : []),
        ...all(`[${part}]`)
          .filter(hasLoneRecord)
          .map((one) => `one record stands apart from its part: ${words(one)}`),
      ];

      undo();
      return { pages, faults, flaws };
    },
    {
      ...area,
      mostPages,
      leastOfPage,
      fullFront,
      part: marks.part.name,
      group: marks.group.name,
      record: marks.record.name,
    },
  );
}
