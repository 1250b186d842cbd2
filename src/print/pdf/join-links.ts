import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { Box } from './read/interpret-content.ts';
import type { TaggedDocument } from './read/tagged-document.ts';
import { uniteBoxes } from './read/unite-boxes.ts';

const name = (text: string): PDFName => PDFName.of(text);

interface Piece {
  readonly dict: PDFDict;
  readonly reference: PDFRef;
  readonly page: PDFRef;
  readonly box: Box;
}

/** Where a link leads, as a text that is the same for the same place; null for what is no link to an address. */
function addressOf(annotation: PDFDict): string | null {
  if (annotation.lookupMaybe(name('Subtype'), PDFName) !== name('Link')) return null;
  const target = annotation.lookupMaybe(name('A'), PDFDict)?.lookup(name('URI'));
  return target instanceof PDFString || target instanceof PDFHexString ? target.decodeText() : null;
}

const boxOf = (annotation: PDFDict): Box => {
  const edges = annotation.lookup(name('Rect'), PDFArray);
  const [a, b, c, d] = [0, 1, 2, 3].map((index) => edges.lookup(index, PDFNumber).asNumber());
  return [
    Math.min(a ?? 0, c ?? 0),
    Math.min(b ?? 0, d ?? 0),
    Math.max(a ?? 0, c ?? 0),
    Math.max(b ?? 0, d ?? 0),
  ];
};

/** In points: stretches of one line that are no further from each other are one. */
const near = 1;

/** The boxes of each line, from those of its stretches. */
function linesOf(boxes: readonly Box[]): Box[] {
  const lines: Box[] = [];
  for (const box of boxes) {
    const last = lines.at(-1);
    const isSameLine =
      last &&
      Math.abs(last[1] - box[1]) < near &&
      Math.abs(last[3] - box[3]) < near &&
      box[0] - last[2] < near &&
      last[0] - box[2] < near;
    if (isSameLine) lines.splice(-1, 1, uniteBoxes([last, box]) ?? box);
    else lines.push(box);
  }
  return lines;
}

/** The corners of a box in the order in which viewers take them: above from left to right, then below. */
const corners = ([left, bottom, right, top]: Box): number[] => [
  left,
  top,
  right,
  top,
  left,
  bottom,
  right,
  bottom,
];

/**
 * Makes the link of each element one annotation a page, with a place for each line (PDF 32000-1, 12.5.6.5): Chromium
 * makes one for each stretch between two places where a line may end, so that an address is many links to whoever
 * walks through them by key.
 * It changes the document that was read, and the elements with it.
 */
export function joinLinks({ document, elements, pages }: TaggedDocument): void {
  const { context } = document;
  for (const { type, kids } of elements) {
    if (type !== 'Link') continue;
    const joined = new Map<string, Piece[]>();
    for (const kid of kids) {
      if (kid.kind !== 'object' || !kid.reference) continue;
      const { reference } = kid;
      const dict = context.lookup(reference, PDFDict);
      const address = addressOf(dict);
      const holder = pages.find(({ page: { node } }) => node.Annots()?.asArray().includes(reference));
      if (address === null || !holder) continue;
      const key = `${String(holder.number)} ${address}`;
      const piece = { dict, reference, page: holder.page.ref, box: boxOf(dict) };
      joined.set(key, [...(joined.get(key) ?? []), piece]);
    }
    for (const [first, ...others] of joined.values()) {
      if (!first || others.length === 0) continue;
      const boxes = [first, ...others].map(({ box }) => box);
      first.dict.set(name('Rect'), context.obj([...(uniteBoxes(boxes) ?? first.box)]));
      first.dict.set(name('QuadPoints'), context.obj(linesOf(boxes).flatMap(corners)));
      const gone = new Set(others.map(({ reference }) => reference));
      const page = pages.find(({ page: { ref } }) => ref === first.page)?.page.node;
      const left =
        page
          ?.Annots()
          ?.asArray()
          .filter((entry) => !(entry instanceof PDFRef && gone.has(entry))) ?? [];
      page?.set(name('Annots'), context.obj(left));
      const kept = kids.filter((kid) => kid.kind !== 'object' || !kid.reference || !gone.has(kid.reference));
      kids.splice(0, kids.length, ...kept);
      for (const reference of gone) context.delete(reference);
    }
  }
}
