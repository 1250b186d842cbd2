import { findLetters, readPageText, squeezed } from './read/page-text.ts';
import { readTexts, sayTexts, textsOf } from './read/read-text.ts';
import { contentsOf, keyOf, type Kid, type TaggedDocument } from './read/tagged-document.ts';

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

const sorted = (text: string): string => Array.from(text).sort().join('');

/**
 * Finds in reading order the words of what runs from right to left: Chromium writes its letters in the order of the
 * eye, from left to right, and readers of the page's content expect them so; who reads by the structure needs the
 * words. They are taken from the page only where they are made of the very letters that are shown.
 * @param text The words of the page, as it shows them.
 * @returns The words of content that an element holds; null where it needs none.
 */
export function sayRightToLeft(file: TaggedDocument, text: string): (kid: Kid) => string | null {
  const said = new Map<string, string>();
  const pageText = readPageText(text);
  const texts = new Map(file.pages.map((page) => [page, readTexts(page)]));
  let at = 0;
  for (const { page, mcid } of rightToLeft.test(text) ? contentsOf(file) : []) {
    const shown = squeezed([...sayTexts(textsOf(page, mcid), texts.get(page) ?? new Map())].join(''));
    const words = pageText.letters.slice(at, at + shown.length);
    if (shown !== words && rightToLeft.test(words) && sorted(words) === sorted(shown)) {
      const parts = Array.from({ length: words.length }, (_, index) =>
        index > 0 && pageText.spaced.has(at + index) ? ` ${words.charAt(index)}` : words.charAt(index),
      );
      said.set(keyOf(page.page.ref, mcid), parts.join(''));
      at += shown.length;
    } else {
      const found = findLetters(pageText, shown, at);
      if (found >= 0) at = found + shown.length;
    }
  }
  return (kid) => (kid.kind === 'content' ? (said.get(keyOf(kid.page, kid.mcid)) ?? null) : null);
}
