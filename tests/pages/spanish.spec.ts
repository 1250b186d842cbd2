import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root, RootContent } from 'hast';
import { en } from '../../src/site/words/en/en.ts';
import { es } from '../../src/site/words/es/es.ts';
import { openSheet } from '../pdf/open-sheet.ts';
import { openPdf, readPages } from '../pdf/read-sheet.ts';
import { expect, test } from '../sites/browser-test.ts';
import { spanish } from '../sites/sites.ts';

/** Words that no Spanish sentence has. */
const english =
  /\b(?:the|of|and|is|are|was|were|not|with|from|that|this|says|said|each|which|what|who|when|has|have|its|their)\b/giu;

/** The texts of a page that are said to be Spanish, those of attributes that are heard or shown among them. */
function* spanishTexts(node: Root | RootContent, lang = ''): Generator<string> {
  if (node.type === 'text') {
    if (lang.startsWith('es') && node.value.trim() !== '') yield node.value;
    return;
  }
  if (node.type !== 'element' && node.type !== 'root') return;
  if (node.type === 'element' && ['script', 'style', 'code'].includes(node.tagName)) return;
  const { lang: own, ariaLabel, alt, placeholder } = node.type === 'element' ? node.properties : {};
  const inside = typeof own === 'string' ? own : lang;
  if (inside.startsWith('es'))
    for (const value of [ariaLabel, alt, placeholder]) if (typeof value === 'string') yield value;
  for (const child of node.children) yield* spanishTexts(child, inside);
}

const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').toLowerCase();

/** All that the articles, the records and their editors say. */
function contentWords(): string {
  return squeezed(
    readdirSync(spanish.content, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
      .join('\n'),
  );
}

const rootOf = (tree: Root): Element | undefined =>
  tree.children.find((child): child is Element => child.type === 'element' && child.tagName === 'html');

test('every page says that it is in Spanish, and has no English but of the articles and their editors', async ({
  crawl,
}) => {
  const { pages } = await crawl(spanish);
  const content = contentWords();
  const left: string[] = [];
  expect(pages.length).toBeGreaterThan(50);
  for (const { path, tree } of pages) {
    expect(rootOf(tree)?.properties.lang, path).toBe('es');
    for (const text of spanishTexts(tree)) {
      const words = squeezed(text.replace(/\S+\/\S*/gu, ''));
      for (const { index, 0: word } of words.matchAll(english)) {
        const [pair = word] = /^\p{L}+(?: [\p{L}’']+)?/u.exec(words.slice(index)) ?? [];
        if (!content.includes(pair)) left.push(`${path}: ${text.trim().slice(0, 200)}`);
      }
    }
  }
  expect(left).toEqual([]);
});

test('an article’s title and words say that they are English', async ({ page }) => {
  const html = (path: string): string => readFileSync(join(spanish.dist, path, 'index.html'), 'utf8');
  await page.setContent(html('articles/mill'), { waitUntil: 'commit' });
  expect(await page.locator('h1').getAttribute('lang')).toMatch(/^en/);
  expect(await page.locator('blockquote').first().getAttribute('lang')).toMatch(/^en/);
  await page.setContent(html('quotes'), { waitUntil: 'commit' });
  expect(await page.locator('section h2').first().getAttribute('lang')).toMatch(/^en/);
});

test('its sheets are Spanish documents', async () => {
  const file = join(spanish.dist, 'articles', 'mill', 'sheet-a4.pdf');
  const { document } = await openSheet(file);
  expect(document.getLanguage()).toBe('es');
  expect(document.getTitle()).toMatch(/ – hoja de datos$/);
  const pages = await readPages(await openPdf(file));
  const running = pages.map(({ runs }) => runs.map(({ text }) => text).join(' '));
  expect(running[0]).toContain(`Página 1 de ${String(pages.length)}`);
  expect(running.join(' ')).toContain(es.sheet.howMade);
  expect(running.join(' ')).not.toContain(en.sheet.howMade);
});
