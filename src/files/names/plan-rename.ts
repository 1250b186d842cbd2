import { idSchema } from '../../records/id.ts';
import type { Content } from '../content.ts';
import type { NamesDesk } from './desk.ts';
import { NamesError } from './join-files.ts';
import { joinedPath } from './joined-note.ts';
import { editEntity, entityOn, moveDistinct, moveReferences } from './plan-join.ts';
import { filesReferringTo } from './references-of.ts';
import { indexEntities } from '../identity/entity-index.ts';
import { moveQuestions } from './move-questions.ts';

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
  const { taken, formerly: leadsTo } = indexEntities(content, new Set());
  const isFree = !taken.has(to) || leadsTo.get(to) === from;
  const isThere = desk.read(`${to}.mdx`) !== null;
  if (isThere || !isFree)
    throw new NamesError(
      `${to} is taken: an address belongs to one record for good. ${isThere ? `If the two are one: npm run names -- --merge ${to} ${from}` : 'Choose another id.'}`,
    );
  const formerly = [...(entity.data.formerly ?? []).filter((one) => one !== id), entity.id];
  const edited = editEntity(text, entity, { formerly });
  const files = filesReferringTo(content, from, null);
  moveDistinct(desk, files.distinct, { from, to });
  moveQuestions(desk, { from, to });
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
