import { stringify } from 'csv-stringify/sync';
import type { Table } from './tables.ts';

/**
 * Writes rows as CSV after RFC 4180: UTF-8, CRLF, a heading. Cells hold the words byte for byte. A spreadsheet may take a
 * cell that begins with `=`, `+`, `-` or `@` for a formula; to mark such cells would change what an article says, so they
 * stay as they are, and the page of the data says how to import them as text.
 */
export function writeCsv<Row>({ columns }: Table<Row>, rows: readonly Row[]): string {
  return stringify(
    [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ of }) => of(row)))],
    { record_delimiter: '\r\n', cast: { boolean: String } },
  );
}
