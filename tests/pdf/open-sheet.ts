import { readFile } from 'node:fs/promises';
import { PDFDocument } from '@cantoo/pdf-lib';
import { readText } from '../../src/print/pdf/read/read-text.ts';
import {
  readTaggedDocument,
  type StructureElement,
  type TaggedDocument,
} from '../../src/print/pdf/read/tagged-document.ts';

/** Opens a printed sheet with its structure and content. */
export async function openSheet(file: string): Promise<TaggedDocument> {
  return readTaggedDocument(await PDFDocument.load(await readFile(file), { updateMetadata: false }));
}

const inLine = new Set(['Span', 'Link', 'Lbl']);

function* blockTexts(file: TaggedDocument, element: StructureElement): Generator<string> {
  const holdsBlocks = element.kids.some((kid) => kid.kind === 'element' && !inLine.has(kid.element.type));
  if (!holdsBlocks) yield readText(file, element);
  else for (const kid of element.kids) if (kid.kind === 'element') yield* blockTexts(file, kid.element);
}

/** The words of a sheet in its reading order, as one hears them who reads by the structure. */
export function readWords(file: TaggedDocument): string[] {
  const tops = file.elements.filter(({ parent }) => parent === null);
  return tops
    .flatMap((top) => [...blockTexts(file, top)])
    .join('\n')
    .split(/\s+/u)
    .filter(Boolean);
}
