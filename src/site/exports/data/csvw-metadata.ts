import type { Table } from './columns.ts';

/**
 * Describes a CSV file as the W3C's CSV on the Web has it; the description stands beside it as `<file>-metadata.json`.
 * @param url of the file, from its description
 */
export function csvwMetadata<Row>({ title, columns, key }: Table<Row>, url: string): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url,
    'dc:title': title,
    dialect: { encoding: 'utf-8', delimiter: ',', header: true, lineTerminators: ['\r\n'] },
    tableSchema: {
      columns: columns.map(({ name, datatype, description }) => ({
        name,
        titles: name,
        'dc:description': description,
        datatype,
        ...(name === key ? { required: true } : {}),
      })),
      primaryKey: key,
    },
  };
}
