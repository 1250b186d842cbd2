import { readBookmarks } from '../pdf/read/read-bookmarks.ts';
import { readText } from '../pdf/read/read-text.ts';
import { nameOf } from '../pdf/read/tagged-document.ts';
import type { Condition } from './condition.ts';

const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Bookmarks (ISO 32000-1, 12.3.3). */
export const bookmarkConditions: readonly Condition[] = [
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
