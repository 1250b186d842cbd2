import type { Content, EntityFile } from '../content.ts';
import { readRecord } from '../read/read-record.ts';
import { entitySchema } from '../../records/entity.ts';
import { entityKinds } from '../../records/id.ts';
import { editFrontMatter } from '../write/edit-front-matter.ts';
import { fieldOrder } from '../write/write-record.ts';
import { hashText } from './hash-text.ts';
import { joinFiles, NamesError } from './join-files.ts';
import { formatJoined, joinedPath, readJoined, type Joined, type Whole } from './joined-note.ts';
import type { Facts } from '../facts.ts';
import { moveQuestions } from './move-questions.ts';
import type { NamesDesk } from './desk.ts';
import { readdressParsed } from './readdress-parsed.ts';
import { readdress, readReference } from './reference-text.ts';
import { filesReferringTo, type ReferringFiles } from './references-of.ts';

/** A hash of a file as the desk has it; null where there is none. */
export function hashNow(desk: NamesDesk, path: string): string | null {
  const text = desk.read(path);
  return text === null ? null : hashText(text);
}

const articleOf = (path: string): string => path.replace(/^\.parsed\/|\.json$/g, '');

/** A name's file as the desk has it now. @throws {NamesError} where there is none, or it cannot be read */
export function entityOn(
  desk: NamesDesk,
  reference: string,
): { readonly text: string; readonly entity: EntityFile } {
  const { kind, id } = readReference(reference);
  const known = entityKinds.find((one) => one === kind);
  const text = desk.read(`${reference}.mdx`);
  const read = text === null ? null : readRecord(new TextEncoder().encode(text), entitySchema);
  if (!known || text === null || read === null)
    throw new NamesError(`There is no file ${reference}.mdx. npm run names lists what there is.`);
  if (!('data' in read))
    throw new NamesError(`${reference}.mdx cannot be read: npm run check says what to do about it.`);
  return { text, entity: { kind: known, id, file: `${reference}.mdx`, ...read } };
}

/** Leads all references of some files from one record to another, and tells which they were. */
export function moveReferences(
  desk: NamesDesk,
  files: ReferringFiles,
  { from, to }: { readonly from: string; readonly to: string },
): Joined['readdressed'] {
  const moved: Joined['readdressed'] = [];
  for (const path of [...files.texts, ...files.reviews]) {
    const text = desk.read(path);
    if (text === null) continue;
    const now = readdress(text, { form: 'text', from, to });
    if (now.text === text) continue;
    desk.put(path, now.text);
    moved.push({ path, which: [...now.changed] });
  }
  for (const path of files.parsed) {
    const text = desk.read(path);
    if (text === null) continue;
    const now = readdressParsed(text, articleOf(path), { from, to });
    desk.put(path, now.text);
    moved.push({ path, which: [...now.which], names: [...now.names] });
  }
  return moved;
}

/**
 * Leads what the files of others say of being somebody else to another record; what each file was.
 * @throws {NamesError} where one cannot be changed
 */
export function moveDistinct(
  desk: NamesDesk,
  paths: readonly string[],
  { from, to }: { readonly from: string; readonly to: string },
): Whole[] {
  const [gone, kept] = [readReference(from).id, readReference(to).id];
  return paths.map((path) => {
    const { text, entity } = entityOn(desk, path.replace(/\.mdx$/, ''));
    const ids = entity.data.distinctFrom ?? [];
    const now = [...new Set(ids.map((id) => (id === gone ? kept : id)))].filter((id) => id !== entity.id);
    desk.put(path, editEntity(text, entity, { distinctFrom: now }));
    return { path, before: text };
  });
}

/** Sets fields of a name's file. @throws {NamesError} where that would harm what stands in it */
export function editEntity(text: string, { kind, file }: EntityFile, set: Facts): string {
  const edited = editFrontMatter(text, { set, remove: [] }, fieldOrder(kind));
  if (edited === null)
    throw new NamesError(`${file} cannot be changed without harm to what stands in it. Change it by hand.`);
  return edited;
}

/**
 * Brings one record together with another, on the desk: every reference leads to the kept one, its file names the other's
 * id as a former one, so that the old address leads on, and what both files were is kept for the day on which they are parted.
 * @param kept,gone references of one kind, as in `people/ines-okafor`
 * @throws {NamesError} where that cannot be done: nothing is to be written then
 */
export function planJoin(desk: NamesDesk, content: Content, kept: string, gone: string): void {
  if (kept === gone) throw new NamesError(`${kept} is one record already.`);
  if (readReference(kept).kind !== readReference(gone).kind)
    throw new NamesError(`${kept} and ${gone} are of two kinds, and cannot be one.`);
  const [one, other] = [entityOn(desk, kept), entityOn(desk, gone)];
  const into = joinFiles(one.text, one.entity, other.entity);
  const files = filesReferringTo(content, gone, null);
  const distinct = moveDistinct(
    desk,
    files.distinct.filter((path) => path !== `${kept}.mdx`),
    { from: gone, to: kept },
  );
  desk.put(`${kept}.mdx`, into);
  desk.put(`${gone}.mdx`, null);
  // what an earlier one brought into the kept file may call this one
  const texts = [...new Set([...files.texts, `${kept}.mdx`])];
  const readdressed = moveReferences(desk, { ...files, texts }, { from: gone, to: kept });
  // with what in it called the other by its id
  const after = desk.read(`${kept}.mdx`) ?? into;
  const whole = [...distinct, ...moveQuestions(desk, { from: gone, to: kept })];
  const path = joinedPath(kept);
  const earlier = readJoined(desk.read(path), path);
  // What was brought together into the other one before can be parted from this one from now on.
  const theirs = readJoined(desk.read(joinedPath(gone)), joinedPath(gone));
  if (theirs.length > 0) desk.put(joinedPath(gone), null);
  desk.put(
    path,
    formatJoined([
      ...earlier,
      {
        was: gone,
        file: other.text,
        into: { before: one.text, after: hashText(after) },
        whole: whole.map((one) => ({ ...one, after: hashNow(desk, one.path) })),
        readdressed,
        ...(theirs.length > 0 && { joined: theirs }),
      },
    ]),
  );
}
