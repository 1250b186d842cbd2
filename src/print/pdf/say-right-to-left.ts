import { readTexts, sayTexts, textsOf } from './read/read-text.ts';
import { squeeze } from './squeeze.ts';
import type { Kid, StructureElement, TaggedDocument, TaggedPage } from './read/tagged-document.ts';

/** As many letters find their place in the text by themselves. */
const enoughToFind = 12;

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

const sorted = (text: string): string => Array.from(text).sort().join('');

function* contentsOf(
  file: TaggedDocument,
  element: StructureElement,
): Generator<{ page: TaggedPage; mcid: number }> {
  for (const kid of element.kids) {
    if (kid.kind === 'element') yield* contentsOf(file, kid.element);
    const page =
      kid.kind === 'content' ? file.pages.find(({ page: { ref } }) => ref === kid.page) : undefined;
    if (page && kid.kind === 'content') yield { page, mcid: kid.mcid };
  }
}

/**
 * Finds in reading order the words of what runs from right to left: Chromium writes its letters in the order of the
 * eye, from left to right, and readers of the page's content expect them so; who reads by the structure needs the
 * words. They are taken from the page only where they are made of the very letters that are shown.
 * @param text The words of the page, as it shows them.
 * @returns The words of content that an element holds; null where it needs none.
 */
export function sayRightToLeft(file: TaggedDocument, text: string): (kid: Kid) => string | null {
  const said = new Map<string, string>();
  const { letters, spaced } = squeeze(text);
  const texts = new Map(file.pages.map((page) => [page, readTexts(page)]));
  const tops = file.elements.filter(({ parent }) => parent === null);
  let at = 0;
  for (const { page, mcid } of rightToLeft.test(text)
    ? tops.flatMap((top) => [...contentsOf(file, top)])
    : []) {
    const shown = [...sayTexts(textsOf(page, mcid), texts.get(page) ?? new Map())]
      .join('')
      .replace(/\s+/gu, '');
    const words = letters.slice(at, at + shown.length);
    if (shown === words) at += shown.length;
    else if (rightToLeft.test(words) && sorted(words) === sorted(shown)) {
      const parts = Array.from({ length: words.length }, (_, index) =>
        index > 0 && spaced.has(at + index) ? ` ${words.charAt(index)}` : words.charAt(index),
      );
      said.set(`${String(page.page.ref)}/${String(mcid)}`, parts.join(''));
      at += shown.length;
    } else {
      const found = shown.length >= enoughToFind ? letters.indexOf(shown, at) : -1;
      if (found >= 0) at = found + shown.length;
    }
  }
  return (kid) =>
    kid.kind === 'content' ? (said.get(`${String(kid.page)}/${String(kid.mcid)}`) ?? null) : null;
}
