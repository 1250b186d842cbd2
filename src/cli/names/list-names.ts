import type { Content, EntityFile } from '../../files/content.ts';
import { sameRecords } from '../../files/identity/same-records.ts';
import { NamesError } from '../../files/names/join-files.ts';
import { typedReference } from '../../files/names/plan-rename.ts';
import { exitCodes, type ExitCode } from '../terminal/exit-codes.ts';
import { say, type Io } from '../terminal/io.ts';

const counted = (count: number): string => `${String(count)} ${count === 1 ? 'article' : 'articles'}`;

const referenceOf = ({ kind, id }: EntityFile): string => `${kind}/${id}`;

/** Tells of one record in which articles it is named, by what name and role, and why it is taken for the same. */
function tellOne(content: Content, reference: string, io: Io): void {
  const file = content.entities.find((one) => referenceOf(one) === reference);
  if (!file) throw new NamesError(`There is no file ${reference}.mdx. npm run names lists what there is.`);
  say(io, `${reference}  ${file.data.name}`);
  for (const [article, { names }] of content.parsed)
    for (const { is, name, role, because } of names)
      if (is === reference)
        say(
          io,
          `  ${article}: ${name}${role === null ? '' : `, ${role}`}${
            because
              ? `\n    inferred (${because.certainty.toFixed(3)}), as in ${because.article}: both have ${because.shared.join(', ') || 'nothing but the name'}`
              : ''
          }`,
        );
}

/**
 * Lists names with the number of their articles, and what may be one; of those that are named it tells the articles and the
 * evidence.
 * @throws {NamesError} where one that is named is none
 */
export function listNames(
  content: Content,
  articles: ReadonlyMap<string, readonly string[]>,
  named: readonly string[],
  io: Io,
): ExitCode {
  if (named.length > 0) {
    for (const typed of named) tellOne(content, typedReference(content, typed), io);
    return exitCodes.ok;
  }
  const { certain, doubts } = sameRecords(content);
  for (const file of content.entities) {
    const reference = referenceOf(file);
    say(io, `${reference}  ${file.data.name}  ${counted(articles.get(reference)?.length ?? 0)}`);
  }
  if (certain.length > 0) say(io, '');
  for (const records of certain) say(io, `one      ${records.join(', ')}`);
  for (const { records, certainty } of doubts)
    say(io, `doubt    ${records.join(', ')}  ${certainty.toFixed(3)}`);
  if (certain.length > 0)
    say(io, 'npm run names -- --together brings together what is one, and asks about the doubts.');
  return exitCodes.ok;
}
