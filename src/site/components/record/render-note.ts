import { getEntry, render } from 'astro:content';
import type { EntityKind, RecordKind } from '../../../records/id.ts';
import { hiddenPassage } from '../../../withhold/hide-editors-words.ts';

/** What names a record, a name's page on the site or a page of the newsroom's own. */
interface Noted {
  readonly kind: RecordKind | EntityKind | 'pages';
  readonly article?: string;
  readonly id: string;
  readonly note: string | null;
  readonly notedAt?: string;
}

/** Whether a note names somebody who is withheld: it is one gap. */
export const isHiddenNote = ({ note }: Pick<Noted, 'note'>): boolean => note === hiddenPassage;

/** Renders the editor's note of a record or a name; null where it has none that may be shown. */
export async function renderNote({ kind, article, id, note, notedAt }: Noted) {
  if (note === null || isHiddenNote({ note })) return null;
  const address = article === undefined ? `${kind}/${id}` : `${kind}/${article}/${id}`;
  const entry = await getEntry('notes', notedAt ?? address);
  return entry ? (await render(entry)).Content : null;
}
