import { getEntry, render } from 'astro:content';
import type { EntityKind, RecordKind } from '../../records/id.ts';

/** What names a record or a name's page on the site. */
interface Noted {
  readonly kind: RecordKind | EntityKind;
  readonly article?: string;
  readonly id: string;
  readonly note: boolean;
}

/** Renders the editor's note of a record or a name; null where it has none. */
export async function renderNote({ kind, article, id, note }: Noted) {
  if (!note) return null;
  const entry =
    kind === 'quotes' || kind === 'statistics' || kind === 'timeline'
      ? await getEntry(kind, `${article ?? ''}/${id}`)
      : await getEntry('entities', `${kind}/${id}`);
  return entry ? (await render(entry)).Content : null;
}
