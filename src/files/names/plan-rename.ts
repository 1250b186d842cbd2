import { idSchema } from '../../records/id.ts';
import type { Content } from '../content.ts';
import { editFrontMatter } from '../write/edit-front-matter.ts';
import { fieldOrder } from '../write/write-record.ts';
import type { NamesDesk } from './desk.ts';
import { NamesError } from './join-files.ts';
import { joinedPath } from './joined-note.ts';
import { entityOn, moveReferences } from './plan-join.ts';
import { filesReferringTo } from './references-of.ts';

/**
 * Gives a record another id, on the desk: its file moves, every reference follows, and the old address leads on.
 * @param from reference, as in `people/okafor`
 * @param id the new id
 * @throws {NamesError} where it cannot have that id
 */
export function planRename(desk: NamesDesk, content: Content, from: string, id: string): void {
  const checked = idSchema.safeParse(id);
  if (!checked.success) throw new NamesError(`${checked.error.issues[0]?.message ?? ''} Found "${id}".`);
  const { text, entity } = entityOn(desk, from);
  const to = `${entity.kind}/${id}`;
  const isFormer = content.entities.some(
    (one) => one.kind === entity.kind && one.id !== entity.id && (one.data.formerly ?? []).includes(id),
  );
  if (desk.read(`${to}.mdx`) !== null || isFormer)
    throw new NamesError(
      `${to} is taken: an address belongs to one record for good. If the two are one: npm run names -- --merge ${to} ${from}`,
    );
  const formerly = [...(entity.data.formerly ?? []).filter((one) => one !== id), entity.id];
  const edited = editFrontMatter(text, { set: { formerly }, remove: [] }, fieldOrder(entity.kind));
  if (edited === null)
    throw new NamesError(`${from}.mdx cannot be changed without harm to what stands in it.`);
  const files = filesReferringTo(content, from, null);
  for (const path of files.distinct) {
    const other = entityOn(desk, path.replace(/\.mdx$/, ''));
    const distinctFrom = (other.entity.data.distinctFrom ?? []).map((one) => (one === entity.id ? id : one));
    const changed = editFrontMatter(
      other.text,
      { set: { distinctFrom }, remove: [] },
      fieldOrder(entity.kind),
    );
    if (changed !== null) desk.put(path, changed);
  }
  desk.put(`${to}.mdx`, edited);
  desk.put(`${from}.mdx`, null);
  moveReferences(desk, files, { from, to });
  const note = desk.read(joinedPath(from));
  if (note !== null) {
    desk.put(joinedPath(to), note);
    desk.put(joinedPath(from), null);
  }
}

/** A record as somebody types it: its reference, or its id where one record alone has it. @throws {NamesError} where that is none or several */
export function typedReference(content: Content, typed: string): string {
  if (typed.includes('/')) return typed.replace(/^content\/|\.mdx$/g, '');
  const found = content.entities.filter(({ id }) => id === typed).map(({ kind }) => `${kind}/${typed}`);
  const [only, ...more] = found;
  if (only !== undefined && more.length === 0) return only;
  throw new NamesError(
    only === undefined
      ? `There is no person, organisation or document ${typed}. npm run names lists them.`
      : `${typed} may be ${found.join(' or ')}: write which.`,
  );
}
