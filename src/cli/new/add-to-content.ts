import { basename } from 'node:path';
import type { Content } from '../../files/content.ts';
import type { Flaw } from '../../article/front-matter/flaw.ts';
import { readRecord } from '../../files/read/read-record.ts';
import { entitySchema } from '../../records/entity.ts';
import type { EntityKind, RecordKind } from '../../records/id.ts';
import { recordSchemas } from '../../records/record-schemas.ts';

/** Where a new file stands: its kind, the article of a record (empty for a name), and its id. */
export interface NewPlace {
  readonly kind: RecordKind | EntityKind;
  readonly article: string;
  readonly id: string;
}

/** The path of a record's or a name's file below the content folder. */
export const pathOf = ({ kind, article, id }: NewPlace): string =>
  `${[kind, article, id].filter((part) => part !== '').join('/')}.mdx`;

/**
 * The content as it is once a new file is in it; nothing is written.
 * @param folder path of the content folder
 * @returns what keeps the file from being read, where something does
 */
export function addToContent(
  content: Content,
  { kind, article, id, text, folder }: NewPlace & { readonly text: string; readonly folder: string },
): Content | { readonly flaws: readonly Flaw[] } {
  const bytes = new TextEncoder().encode(text);
  const file = `${basename(folder)}/${pathOf({ kind, article, id })}`;
  if (kind === 'quotes') {
    const read = readRecord(bytes, recordSchemas.quotes);
    return 'flaws' in read
      ? read
      : { ...content, quotes: [...content.quotes, { kind, article, id, file, ...read }] };
  }
  if (kind === 'statistics') {
    const read = readRecord(bytes, recordSchemas.statistics);
    return 'flaws' in read
      ? read
      : { ...content, statistics: [...content.statistics, { kind, article, id, file, ...read }] };
  }
  if (kind === 'timeline') {
    const read = readRecord(bytes, recordSchemas.timeline);
    return 'flaws' in read
      ? read
      : { ...content, timeline: [...content.timeline, { kind, article, id, file, ...read }] };
  }
  const read = readRecord(bytes, entitySchema);
  return 'flaws' in read
    ? read
    : { ...content, entities: [...content.entities, { kind, id, file, ...read }] };
}
