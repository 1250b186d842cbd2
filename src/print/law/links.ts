import { PDFDict } from '@cantoo/pdf-lib';
import { readBookmarks } from '../pdf/bookmarks.ts';
import { readText } from '../pdf/read/read-text.ts';
import {
  holderOf,
  lineage,
  nameOf,
  type StructureElement,
  type TaggedDocument,
} from '../pdf/read/tagged-document.ts';
import { listOf, name, textOf } from '../pdf/read/values.ts';
import type { Condition } from './condition.ts';

interface Link {
  readonly dict: PDFDict;
  /** As a message names it. */
  readonly called: string;
  /** The element that refers to it; null where none does. */
  readonly holder: StructureElement | null;
}

/** The links of all pages: the only annotations that a page's HTML becomes. */
const linksOf = ({ pages, elements, document: { context } }: TaggedDocument): Link[] =>
  pages.flatMap(({ number, page: { node } }) =>
    listOf(node.lookup(name('Annots'))).flatMap((reference) => {
      const dict = context.lookup(reference);
      if (!(dict instanceof PDFDict)) return [];
      const called = `The link (object ${String(reference).replace(/ .*/, '')}) of page ${String(number)}`;
      return [{ dict, called, holder: holderOf(elements, reference) ?? null }];
    }),
  );

const contentsOf = ({ dict }: Link): string => (textOf(dict.lookup(name('Contents'))) ?? '').trim();

const isWithinLink = ({ holder }: Link): boolean =>
  holder !== null && [...lineage(holder)].some(({ type }) => type === 'Link');

const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Links (checkpoint 28) and bookmarks (ISO 32000-1, 12.3.3). */
export const linkConditions: readonly Condition[] = [
  {
    number: '28-008',
    holds: 'A page with links is walked through in the structure’s order.',
    faults: ({ pages }) =>
      pages
        .filter(({ page: { node } }) => listOf(node.lookup(name('Annots'))).length > 0)
        .filter(({ page: { node } }) => node.lookup(name('Tabs')) !== name('S'))
        .map(
          ({ number, page: { node } }) =>
            `Page ${String(number)} has ${String(node.lookup(name('Tabs')))} as Tabs.`,
        ),
  },
  {
    number: '28-011',
    holds: 'Each link stands within a Link.',
    faults: (file) =>
      linksOf(file)
        .filter((link) => !isWithinLink(link))
        .map(({ called, holder }) => `${called} is held by ${holder ? nameOf(holder) : 'no element'}.`),
  },
  {
    number: '28-012',
    holds: 'Each link says in its Contents where it leads.',
    faults: (file) =>
      linksOf(file)
        .filter((link) => contentsOf(link) === '')
        .map(({ called }) => `${called} has no Contents.`),
  },
  {
    number: '14.8.4.4.2',
    holds: 'Each Link holds the annotation that it is.',
    faults: ({ elements }) =>
      elements
        .filter(({ type, kids }) => type === 'Link' && !kids.some(({ kind }) => kind === 'object'))
        .map((element) => `${nameOf(element)} holds no annotation.`),
  },
  {
    number: '12.3.3',
    holds: 'The bookmarks are the headings, in their order and with their levels and words.',
    faults: (file) => {
      const headings = file.elements.filter(({ type }) => /^H\d$/.test(type));
      const bookmarks = readBookmarks(file.document);
      return Array.from({ length: Math.max(headings.length, bookmarks.length) }).flatMap((_, index) => {
        const [heading, bookmark] = [headings[index], bookmarks[index]];
        if (!heading) return [`The bookmark “${bookmark?.title ?? ''}” has no heading.`];
        if (!bookmark) return [`${nameOf(heading)} has no bookmark.`];
        const text = squeezed(readText(file, heading));
        return heading.type === `H${String(bookmark.level)}` && squeezed(bookmark.title) === text
          ? []
          : [
              `The bookmark “${bookmark.title}” of level ${String(bookmark.level)} stands for ${nameOf(heading)}, “${text}”.`,
            ];
      });
    },
  },
  {
    number: '12.3.2',
    holds: 'Each bookmark leads to a page of the document.',
    faults: (file) =>
      readBookmarks(file.document)
        .filter(({ page }) => page === null)
        .map(({ title }) => `The bookmark “${title}” leads nowhere.`),
  },
];
