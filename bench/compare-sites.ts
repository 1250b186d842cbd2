/**
 * Prints in which files two builds of a site differ, white space in pages apart: what a rebuilding of the code has changed
 * of what readers get. Ends with 1 where anything differs.
 *
 * usage: npx node bench/compare-sites.ts BEFORE AFTER      (two folders that were built from the same content)
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';

const { positionals } = parseArgs({ allowPositionals: true });
const [before, after] = positionals;
if (before === undefined || after === undefined) throw new Error('Expected two folders: BEFORE and AFTER.');

/** Every file below a folder, by its path within it. */
const filesOf = (folder: string): Set<string> =>
  new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name))),
  );

const withoutSpace = (page: string): string => page.replace(/\s+/g, ' ').replaceAll('> <', '><');

/** The words around the first place at which two pages differ. */
function firstDifference(one: string, other: string): string {
  let at = 0;
  while (one[at] === other[at]) at += 1;
  const around = (page: string): string => page.slice(Math.max(0, at - 60), at + 80);
  return `\n    - ${around(one)}\n    + ${around(other)}`;
}

/** What a file's two forms differ in; null where they are the same. */
function difference(file: string): string | null {
  const [one, other] = [before, after].map((folder = '') => readFileSync(join(folder, file)));
  if (one === undefined || other === undefined || one.equals(other)) return null;
  if (!file.endsWith('.html')) return `${String(one.length)} and ${String(other.length)} bytes`;
  const [page, changed] = [one, other].map((bytes) => withoutSpace(bytes.toString()));
  return page === changed ? null : firstDifference(page ?? '', changed ?? '');
}

const [old, now] = [filesOf(before), filesOf(after)];
const lines = [
  ...[...old.difference(now)].map((file) => `- ${file}`),
  ...[...now.difference(old)].map((file) => `+ ${file}`),
  ...[...old.intersection(now)].flatMap((file) => {
    const found = difference(file);
    return found === null ? [] : `~ ${file}: ${found}`;
  }),
];
console.log(
  [...lines.sort(), `${String(lines.length)} of ${String(old.union(now).size)} files differ.`].join('\n'),
);
process.exitCode = lines.length === 0 ? 0 : 1;
