import { stringify } from 'csv-stringify/sync';
import type { Cell, Table } from './columns.ts';

/**
 * How a cell begins that a spreadsheet takes for a formula, or that becomes one where the file is saved and opened again: a sign, in
 * any width, a tab or the end of a line. Source: OWASP, CSV injection.
 */
const formulaStart = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A cell's text with an apostrophe before it where a spreadsheet would take it for a formula; numbers and the rest as they are. */
const guarded = (cell: Cell): Cell =>
  typeof cell === 'string' && formulaStart.test(cell) ? `'${cell}` : cell;

/**
 * Writes rows as CSV after RFC 4180: UTF-8, CRLF, a heading. Cells hold the words byte for byte, but for an apostrophe before a
 * text that a spreadsheet would run as a formula; the JSON beside it has the words alone.
 */
export function writeCsv<Row>({ columns }: Table<Row>, rows: readonly Row[]): string {
  return stringify(
    [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ of }) => guarded(of(row))))],
    { record_delimiter: '\r\n', cast: { boolean: String } },
  );
}
