import type { Content } from '../content.ts';
import { editFrontMatter } from '../write/edit-front-matter.ts';
import { fieldOrder, writeRecord } from '../write/write-record.ts';
import { asFacts } from '../facts.ts';
import { indexEntities } from '../identity/entity-index.ts';
import { freeId, slug } from '../naming/slug.ts';
import type { NamesDesk } from './desk.ts';
import { NamesError } from './join-files.ts';
import { formatJoined, joinedPath, readJoined, type Joined } from './joined-note.ts';
import { editEntity, entityOn, hashNow, moveReferences } from './plan-join.ts';
import { readdressParsed } from './readdress-parsed.ts';
import { readdress, readReference } from './reference-text.ts';
import { filesReferringTo } from './references-of.ts';

/** What is to be as it was: a file's text before, and the hash by which it is told that nobody has worked on it since. */
interface Restored {
  readonly path: string;
  readonly before: string;
  readonly after: string | null;
}

/** Says in a file, on which somebody has worked since, what parting two leaves of its lists of ids. */
function editLists(desk: NamesDesk, reference: string, was: string, isKept: boolean): void {
  if (desk.read(`${reference}.mdx`) === null) return;
  const { text, entity } = entityOn(desk, reference);
  const { id } = readReference(was);
  const formerly = (entity.data.formerly ?? []).filter((one) => one !== id);
  const edit = !isKept
    ? { set: { distinctFrom: [...new Set([...(entity.data.distinctFrom ?? []), id])] }, remove: [] }
    : formerly.length > 0
      ? { set: { formerly }, remove: [] }
      : { set: {}, remove: ['formerly'] };
  const edited = editFrontMatter(text, edit, fieldOrder(entity.kind));
  if (edited === null)
    throw new NamesError(
      `${reference}.mdx cannot be changed without harm to what stands in it. Change it by hand.`,
    );
  desk.put(`${reference}.mdx`, edited);
}

/** Parts what was brought together last, on the desk: every reference that was led elsewhere leads back. */
function partOne(desk: NamesDesk, kept: string, joined: Joined): void {
  const { was, file, into, whole, readdressed } = joined;
  if (desk.read(`${was}.mdx`) !== null)
    throw new NamesError(`There is a file ${was}.mdx again: rename it first, and run this again.`);
  const all: readonly Restored[] = [{ path: `${kept}.mdx`, ...into }, ...whole];
  const restored = new Set(
    all.filter(({ path, after }) => hashNow(desk, path) === after).map(({ path }) => path),
  );
  for (const { path, before } of all) {
    if (restored.has(path)) desk.put(path, before);
    else if (path.endsWith('.mdx')) editLists(desk, path.replace(/\.mdx$/, ''), was, path === `${kept}.mdx`);
  }
  desk.put(`${was}.mdx`, file);
  for (const { path, which, names } of readdressed) {
    const text = desk.read(path);
    if (text === null || restored.has(path)) continue;
    const move = { from: kept, to: was };
    const now = names
      ? readdressParsed(text, path.replace(/^\.parsed\/|\.json$/g, ''), { ...move, only: { which, names } })
      : readdress(text, { form: 'text', ...move, only: which });
    desk.put(path, now.text);
  }
  if (joined.joined) desk.put(joinedPath(was), formatJoined(joined.joined));
}

/**
 * Parts all that was brought together into a record, the last first, on the desk.
 * @returns the records that are there again
 * @throws {NamesError} where nothing was brought together into it
 */
export function planPart(desk: NamesDesk, kept: string): string[] {
  const path = joinedPath(kept);
  const joined = readJoined(desk.read(path), path);
  if (joined.length === 0)
    throw new NamesError(
      `Nothing was brought together into ${kept} by hand. If some articles mean somebody else by it, name them: npm run names -- --split ${kept} --articles ARTICLE`,
    );
  for (const one of joined.toReversed()) partOne(desk, kept, one);
  desk.put(path, null);
  return joined.map(({ was }) => was);
}

/**
 * Makes a record of its own for what some articles mean by another one, on the desk. Both files say that they are two.
 * @returns the new record
 * @throws {NamesError} where no such article means it
 */
export function planPartArticles(
  desk: NamesDesk,
  content: Content,
  kept: string,
  articles: readonly string[],
): string {
  const { text, entity } = entityOn(desk, kept);
  const names = articles.flatMap((article) =>
    (content.parsed.get(article)?.names ?? []).filter(({ is }) => is === kept),
  );
  const [first] = names;
  if (!first)
    throw new NamesError(
      `None of these articles means ${kept} by a name: ${articles.join(', ')}. npm run names -- ${kept} lists those that do.`,
    );
  const { taken } = indexEntities(content, new Set());
  const isTaken = (id: string): boolean =>
    taken.has(`${entity.kind}/${id}`) || desk.read(`${entity.kind}/${id}.mdx`) !== null;
  const id = freeId(slug(first.name) || entity.id, isTaken);
  const to = `${entity.kind}/${id}`;
  const aliases = [...new Set(names.flatMap((one) => [one.name, ...one.aliases]))].filter(
    (form) => form !== first.name,
  );
  const facts = asFacts({
    name: first.name,
    ...(aliases.length > 0 && { aliases }),
    distinctFrom: [entity.id],
  });
  const distinctFrom = [...(entity.data.distinctFrom ?? []), id];
  desk.put(`${kept}.mdx`, editEntity(text, entity, { distinctFrom }));
  desk.put(`${to}.mdx`, writeRecord(entity.kind, facts));
  moveReferences(desk, filesReferringTo(content, kept, new Set(articles)), { from: kept, to });
  return to;
}
