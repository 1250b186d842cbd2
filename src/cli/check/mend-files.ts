import type { Content, ContentProblem, Mend } from '../../files/content.ts';
import { asFacts, type Value } from '../../files/facts.ts';
import { resolveChange, textOf } from '../../files/write/resolve-change.ts';
import { writeWholeFile } from '../../files/write/write-whole-file.ts';
import { recordKinds, type RecordKind } from '../../records/id.ts';
import { addressOf } from '../../records/record-address.ts';

type Mendable = ContentProblem & { readonly mend: Mend };

const isMendable = (problem: ContentProblem): problem is Mendable => problem.mend !== undefined;

/** The values that all mends of one record come to; one that adds to a list adds to what the record has. */
function valuesOf(mends: readonly Mend[], data: object): Record<string, Value> {
  const facts = asFacts(data);
  const values = new Map<string, Value>();
  for (const mend of mends) {
    const { field } = mend;
    const before = values.get(field) ?? facts[field] ?? [];
    if ('set' in mend) values.set(field, mend.set);
    else values.set(field, [...new Set([...(Array.isArray(before) ? before : []), ...mend.add])]);
  }
  return Object.fromEntries(values);
}

/**
 * Mends the records' files whose problems have one right answer, changing the lines of those fields alone.
 * A file that cannot be changed without harm to what stands in it is left.
 * @param folder path of the content folder
 * @returns the problems that were mended
 * @throws {NodeJS.ErrnoException} where a file cannot be written; all files that were there are whole
 */
export function mendFiles(
  content: Content,
  problems: readonly ContentProblem[],
  folder: string,
): readonly ContentProblem[] {
  const byFile = Map.groupBy(problems.filter(isMendable), ({ file }) => file);
  const mendKind = (kind: RecordKind): readonly ContentProblem[] =>
    content[kind].flatMap((record) => {
      const here = byFile.get(record.file);
      if (!here) return [];
      const set = valuesOf(
        here.map(({ mend }) => mend),
        record.data,
      );
      const change = resolveChange(folder, { path: `${addressOf(record)}.mdx`, kind, set, remove: [] });
      if (typeof change === 'string') return [];
      const after = textOf(change.after);
      if (change.before === after) return [];
      writeWholeFile(folder, change.path, after);
      return here;
    });
  return recordKinds.flatMap(mendKind);
}
