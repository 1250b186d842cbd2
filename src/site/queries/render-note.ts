import { getEntry, render } from 'astro:content';
import type { EntityKind, RecordKind } from '../../records/id.ts';

/** What names a record or a name's page on the site. */
interface Noted {
  readonly kind: RecordKind | EntityKind;
  readonly article?: string;
  readonly id: string;
  readonly note: string | null;
}

/** Renders the editor's note of a record or a name; null where it has none. */
export async function renderNote({ kind, article, id, note }: Noted) {
  if (note === null) return null;
  const entry = await getEntry('notes', article === undefined ? `${kind}/${id}` : `${kind}/${article}/${id}`);
  return entry ? (await render(entry)).Content : null;
}
