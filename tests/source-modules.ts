import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

export const project = resolve(import.meta.dirname, '..');
export const source = join(project, 'src');

/** The modules of the program, by absolute path. */
export const modules = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|astro)$/.test(file))
  .map((file) => join(source, file));

/** The code of a module; of a template, that between its fences. */
export function codeOf(file: string): string {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.ts')) return text;
  const [, frontMatter = ''] = /^---\n([\s\S]*?)\n---/.exec(text) ?? [];
  return frontMatter;
}

/** What a module imports, types included, as it writes it. */
export const specifiersOf = (file: string): string[] =>
  ts.preProcessFile(codeOf(file)).importedFiles.map(({ fileName }) => fileName);

/** Which module imports which, as paths below `src`. */
export const imports = modules.flatMap((file) =>
  specifiersOf(file)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => ({
      from: relative(source, file),
      to: relative(source, resolve(dirname(file), specifier)),
    }))
    // package.json, which the method page tells the version from, belongs to no room.
    .filter(({ to }) => !to.startsWith('..')),
);
