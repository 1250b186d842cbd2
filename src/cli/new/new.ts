import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkContent } from '../../check/check-content.ts';
import { formatProblem } from '../../check/ground/format-problem.ts';
import type { Content } from '../../files/content.ts';
import { indexEntities } from '../../files/identity/entity-index.ts';
import { didYouMean } from '../../article/front-matter/did-you-mean.ts';
import { asFacts, type Facts } from '../../files/facts.ts';
import { problemIn } from '../../files/read/problem.ts';
import { freeId, slug } from '../../files/naming/slug.ts';
import { writeRecord } from '../../files/write/write-record.ts';
import { writeWholeFile } from '../../files/write/write-whole-file.ts';
import { isTextAway } from '../../records/article-front-matter.ts';
import type { EntityKind, RecordKind } from '../../records/id.ts';
import { askId, flawOfId } from './ask-id.ts';
import { exitCodes, type ExitCode } from '../terminal/exit-codes.ts';
import { say, warn, type Io } from '../terminal/io.ts';
import { readWithCopies } from '../terminal/read-with-copies.ts';
import { addToContent, pathOf, type NewPlace } from './add-to-content.ts';
import { draftRecord, type ProposedRecord } from './draft-record.ts';
import { askForMissing, missingFlags, type NewKind, type Told } from './wanted-fields.ts';
import { openQuestions, type Ask } from '../review/ask-decisions.ts';

/** What `new` was called with. */
export interface NewFlags extends Told {
  /** Absolute path of the content folder. */
  readonly content: string;
  /** Absolute path of the folder with copies of publishers' texts; where it is left out, `sources/` beside the content folder. */
  readonly sources?: string | undefined;
  /** A figure's words around it. */
  readonly clause?: string | undefined;
  /** A figure's number, where its words' own cannot be read. */
  readonly value?: number | undefined;
  readonly speaker?: string | undefined;
  /** EDTF. */
  readonly date?: string | undefined;
  /** Other forms of a name. */
  readonly alias?: readonly string[] | undefined;
  readonly id?: string | undefined;
  readonly dryRun?: boolean | undefined;
}

const folders = {
  quote: 'quotes',
  event: 'timeline',
  statistic: 'statistics',
  person: 'people',
  organisation: 'organisations',
  document: 'documents',
} as const satisfies Record<NewKind, RecordKind | EntityKind>;

const textOf = (facts: Facts): string => JSON.stringify([facts['words'], facts['clause'], facts['what']]);

/** The file of a record that has the same words; null where there is none. */
function sameRecord(content: Content, kind: RecordKind, article: string, facts: Facts): string | null {
  const same = content[kind].find(
    (one) => one.article === article && textOf(asFacts(one.data)) === textOf(facts),
  );
  return same?.file ?? null;
}

/** Says whether an id has been given: to a file, or to one that was deleted or renamed. Ids are permanent addresses. */
function takenIds(
  content: Content,
  folder: string,
  { kind, article }: Omit<NewPlace, 'id'>,
): (id: string) => boolean {
  const entries = content.parsed.get(article)?.entries ?? [];
  const given = new Set([...entries.map(({ record }) => record), ...indexEntities(content, new Set()).taken]);
  return (id) => given.has(`${kind}/${id}`) || existsSync(join(folder, pathOf({ kind, article, id })));
}

type Proposal = ProposedRecord & { readonly place: Omit<NewPlace, 'id'> };

/** Puts the fields of a new name together. */
function proposeName(kind: EntityKind, { name = '', alias = [] }: NewFlags, otherwise: NewKind): Proposal {
  const facts = { name: name.trim(), ...(alias.length > 0 ? { aliases: [...alias] } : {}) };
  return { facts, id: slug(facts.name) || otherwise, place: { kind, article: '' } };
}

/** Puts the fields of a new record together. Returns a sentence where that cannot be done. */
function proposeRecord(kind: RecordKind, told: NewFlags, content: Content): Proposal | string {
  const articleFile = content.articles.find(({ id }) => id === told.article);
  if (!articleFile) {
    const known = content.articles.map(({ id }) => id);
    return `There is no article "${told.article ?? ''}". ${didYouMean(told.article ?? '', known)}${known.length === 0 ? 'There is none at all.' : `There are: ${known.join(', ')}.`}`;
  }
  const { id: article } = articleFile;
  if (articleFile.article === null)
    return `The text of ${article} stays with its publisher, and a record is made from it: put a copy into sources/, or name its folder with --sources.`;
  const drafted = draftRecord(
    kind,
    { id: article, article: articleFile.article },
    { ...told, words: told.words ?? [], what: told.what ?? '' },
    content,
  );
  if (typeof drafted === 'string') return drafted;
  if (isTextAway(articleFile.frontMatter) && kind !== 'quotes') {
    // Its clause is to be an editor's own.
    const clause = kind === 'timeline' ? { what: null } : { clause: null };
    return { ...drafted, facts: { ...drafted.facts, ...clause }, place: { kind, article } };
  }
  const same = sameRecord(content, kind, article, drafted.facts);
  if (same !== null) return `There is a record of these words already: ${same}.`;
  return { ...drafted, place: { kind, article } };
}

/** Puts the fields of a new record or name together. Returns a sentence where that cannot be done. */
function propose(kind: NewKind, told: NewFlags, content: Content): Proposal | string {
  const folder = folders[kind];
  return folder === 'people' || folder === 'organisations' || folder === 'documents'
    ? proposeName(folder, told, kind)
    : proposeRecord(folder, told, content);
}

/**
 * Makes the file of a record or of a name by an editor's hand: asks at the terminal for what is missing, takes from the article
 * what the words typed state, and whom and when the editor names, proposes an id, writes the file and shows it, and says
 * what the check has to say of it.
 * Fails where the check finds an error in the new file; the file is there all the same, for the editor to complete.
 * @throws {NodeJS.ErrnoException} where a file cannot be read or written
 */
export async function runNew(kind: NewKind, flags: NewFlags, io: Io): Promise<ExitCode> {
  const questions = io.isTerminal ? openQuestions(io) : null;
  try {
    return await makeNew(kind, flags, io, questions?.ask ?? null);
  } finally {
    questions?.close();
  }
}

async function makeNew(kind: NewKind, flags: NewFlags, io: Io, ask: Ask | null): Promise<ExitCode> {
  const told = { ...flags, ...(ask ? await askForMissing(kind, flags, ask) : {}) };
  const missing = missingFlags(kind, told);
  if (missing.length > 0) {
    warn(io, `A new ${kind} needs more than this. Give ${missing.join(' and ')}.`);
    return exitCodes.usage;
  }
  const { content } = await readWithCopies(flags);
  const proposed = propose(kind, told, content);
  if (typeof proposed === 'string') {
    warn(io, proposed);
    return exitCodes.failed;
  }
  const { facts, place } = proposed;
  const isTaken = takenIds(content, flags.content, place);
  const free = freeId(proposed.id, isTaken);
  const id = flags.id ?? (ask ? await askId(free, isTaken, io, ask) : proposed.id);
  const flaw = flawOfId(id, isTaken);
  if (flaw !== null) {
    warn(io, `${flaw} Nothing was written.`);
    warn(io, `    Give another with --id, as in --id ${free}`);
    return exitCodes.failed;
  }
  return write(content, { ...place, id, text: writeRecord(place.kind, facts) }, flags, io);
}

/** Writes the file and says what the check finds in it. */
function write(
  content: Content,
  file: NewPlace & { readonly text: string },
  { content: folder, dryRun }: NewFlags,
  io: Io,
): ExitCode {
  const path = pathOf(file);
  const shown = `${basename(folder)}/${path}`;
  const added = addToContent(content, { ...file, folder });
  if ('flaws' in added) {
    for (const flaw of added.flaws) warn(io, formatProblem(problemIn(shown, flaw)));
    warn(io, 'Nothing was written.');
    return exitCodes.usage;
  }
  say(io, `# ${shown}\n${file.text}`);
  if (dryRun !== true) writeWholeFile(folder, path, file.text);
  // That a new file is an editor's goes without saying.
  const problems = checkContent(added).problems.filter(
    ({ file: of, severity }) => of === shown && severity !== 'note',
  );
  say(io, dryRun === true ? `dry run  ${shown} would be written. Nothing was written.` : `written  ${shown}`);
  for (const problem of problems) say(io, formatProblem(problem));
  if (problems.length === 0) say(io, 'checked  all is well');
  return problems.some(({ severity }) => severity === 'error') ? exitCodes.failed : exitCodes.ok;
}
