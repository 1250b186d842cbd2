import { entitySchema } from '../../records/entity.ts';
import type { EntityKind, RecordKind } from '../../records/id.ts';
import { recordSchemas } from '../../records/record-schemas.ts';
import type { Facts } from '../facts.ts';
import { writeYaml } from './write-yaml.ts';

/** The fields of each kind of record, in the order in which they stand in its file. */
export const fieldOrder = (kind: RecordKind | EntityKind): readonly string[] =>
  Object.keys(
    { ...recordSchemas, people: entitySchema, organisations: entitySchema, documents: entitySchema }[kind]
      .shape,
  );

/** The whole text of a new record's file: front matter in the order of its schema, and no body. */
export function writeRecord(kind: RecordKind | EntityKind, facts: Facts): string {
  const order = fieldOrder(kind);
  const place = (field: string): number => (order.includes(field) ? order.indexOf(field) : order.length);
  const sorted = Object.entries(facts).sort(([one], [other]) => place(one) - place(other));
  return `---\n${writeYaml(Object.fromEntries(sorted))}---\n`;
}
