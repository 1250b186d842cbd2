import type { Element } from 'hast';
import { elementsOf } from './html-elements.ts';

const inTables = new Set([
  'table',
  'caption',
  'colgroup',
  'col',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'th',
  'td',
]);
const blocks = new Set(['p', 'div', 'ul', 'ol', 'dl', 'hr', 'blockquote', 'pre', 'article', 'section']);

/**
 * Whether a table is one of data, and not one that lays out the page. It lays out the page where it says so, where
 * another table or several blocks stand in one cell, or where no row has more than one cell.
 * Source: HTML, "Techniques for distinguishing layout tables"; the test is the same in spirit as browsers' own.
 */
export function isDataTable(table: Element): boolean {
  if (table.properties.role === 'presentation' || table.properties.role === 'none') return false;
  const inside = [...elementsOf(table)];
  if (inside.some(({ tagName }) => tagName === 'table')) return false;
  if (inside.some(({ tagName }) => tagName === 'th' || tagName === 'thead' || tagName === 'caption'))
    return true;
  const rows = inside.filter(({ tagName }) => tagName === 'tr');
  const cells = inside.filter(({ tagName }) => tagName === 'td');
  const isCrowded = cells.some(
    (cell) =>
      [...elementsOf(cell)].filter(({ tagName }) => blocks.has(tagName) || tagName === 'br').length > 1,
  );
  const isWide = rows.some(
    (row) => row.children.filter((cell) => cell.type === 'element' && inTables.has(cell.tagName)).length > 1,
  );
  return !isCrowded && isWide;
}
