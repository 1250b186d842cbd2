import { Linter } from 'eslint';
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import typescript from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { findCircles } from './find-circles.ts';
import { mostWaysIn } from './most-ways.ts';
import { codeOf, imports, modules, project, source } from './source-modules.ts';
import { namesOfProgram, wordedTexts, wordsOfLanguage } from './words-of-language.ts';

/** The most ways through a function, as ESLint's rule `complexity` counts them. */
const mostWays = 15;

const readList = <T>(name: string, schema: z.ZodType<T>): T =>
  schema.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'ratchets', name), 'utf8')));
const withSlashes = (path: string): string => path.replaceAll(sep, '/');

/** What of `these` is not in `those`, each as often as it is there. */
function without(these: readonly string[], those: readonly string[]): string[] {
  const rest = [...those];
  return these.filter((one) => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/** Each function of `src` with more ways through it than the rule allows, as `file: name`; comments switch nothing off. */
function tangledFunctions(): string[] {
  const linter = new Linter({ cwd: project });
  return modules
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ path: withSlashes(relative(project, file)), code: codeOf(file) }))
    .filter(({ code }) => mostWaysIn(code) > mostWays)
    .flatMap(({ path, code }) =>
      linter
        .verify(
          code,
          {
            files: ['**/*.ts'],
            languageOptions: { parser: typescript.parser, parserOptions: { jsDocParsingMode: 'none' } },
            linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
            rules: { complexity: ['error', mostWays] },
          },
          { filename: path },
        )
        .filter(({ ruleId, fatal }) => ruleId === 'complexity' || fatal === true)
        .map(({ message }) => `${path}: ${message.replace(/ has a complexity of .*$/, '')}`),
    );
}

/** How many strings and patterns with a word of a language each module of the extractor has; those that have none are left out. */
function wordsInExtractor(): Record<string, number> {
  const of = (...rooms: readonly string[]): string[] =>
    modules.filter((file) => rooms.includes(relative(source, file).split(sep)[0] ?? ''));
  const words = wordsOfLanguage(of('language').map(codeOf));
  const names = namesOfProgram(of('extract', 'article', 'records').map(codeOf));
  const counts = of('extract').map((file): [string, number] => [
    withSlashes(relative(project, file)),
    wordedTexts(codeOf(file), words, names).length,
  ]);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

test.each([
  ['a word that is compared', "if (token.lower === 'harbour') {}", ['harbour']],
  ['a set of words', "new Set(['harbour', 'x', 'quay'])", ['harbour', 'quay']],
  ['a pattern', 'const ends = /\\bharbour\\s/u;', [' harbour ']],
  ['an example with words', "const examples = [{ text: 'The harbour is shut.' }];", ['The harbour is shut.']],
  [
    'no kind, label, key, import, type, nor what an error says',
    "import { a } from './harbour.ts'; type A = 'quay'; const b: A = 'quay'; const c = { 'harbour': label === 'nsubj' }; throw new Error('No harbour');",
    [],
  ],
])('finds words in code: %s', (_, code, found) => {
  const words = wordsOfLanguage([
    "export const places = new Set('harbour quay'.split(' ')); const open = /shut/;",
  ]);
  expect(wordedTexts(code, words, namesOfProgram([code]))).toEqual(found);
});

test.each([
  [
    'each kind of statement',
    'if (a) b(); for (;;) {} for (a in b) {} for (a of b) {} while (a) {} do {} while (a)',
    7,
  ],
  ['cases, and what is caught', 'switch (a) { case 1: case 2: default: } try { b(); } catch {}', 4],
  ['operators', 'a ? b : (c && d) || (e ?? f); a &&= b; a ||= b; a ??= b; a?.b; a?.(); a?.[0]', 11],
  ['default values', '({ a = 1, b: [c = 2] } = d); ((e = 3, { f = 4 }) => 0)()', 3],
])('counts as many ways as the rule at least: %s', (_, body, ways) => {
  const code = `function f() { ${body} }`;
  const linter = new Linter();
  const found = linter.verify(code, { rules: { complexity: ['error', ways - 1] } });
  expect(found.map(({ ruleId }) => ruleId)).toContain('complexity');
  expect(mostWaysIn(code)).toBeGreaterThanOrEqual(ways);
});

describe('lists that only get shorter', () => {
  test('no function has more than 15 ways through it, but those that are listed', () => {
    const listed = Object.entries(
      readList('complexity.json', z.record(z.string(), z.array(z.string()).min(1))),
    ).flatMap(([file, names]) => names.map((name) => `${file}: ${name}`));
    const found = tangledFunctions();
    expect(without(found, listed), 'take these apart into functions of one purpose').toEqual([]);
    expect(without(listed, found), 'these are gone: remove them from tests/ratchets/complexity.json').toEqual(
      [],
    );
  }, 300_000);

  test('no modules import one another in a circle, types included, but those that are listed', () => {
    const listed = readList('import-circles.json', z.array(z.array(z.string()).min(2))).map((circle) =>
      circle.join(' ↔ '),
    );
    const found = findCircles(imports).map((circle) => circle.map(withSlashes).join(' ↔ '));
    expect(
      without(found, listed),
      'move what these share into a module of its own, which imports none of them',
    ).toEqual([]);
    expect(
      without(listed, found),
      'these are gone: remove them from tests/ratchets/import-circles.json (a circle that is smaller is listed anew)',
    ).toEqual([]);
  });

  test('no module of the extractor has a word of a language in it, but as many as are listed', () => {
    const listed = readList('words-in-extract.json', z.record(z.string(), z.int().positive()));
    const found = wordsInExtractor();
    const files = [...new Set([...Object.keys(listed), ...Object.keys(found)])];
    const changed = files.filter((file) => (found[file] ?? 0) !== (listed[file] ?? 0));
    const say = (file: string): string =>
      `${file}: ${String(found[file] ?? 0)}, listed ${String(listed[file] ?? 0)}`;
    expect(
      changed.filter((file) => (found[file] ?? 0) > (listed[file] ?? 0)).map(say),
      'give these words a class in src/language/, and look them up there',
    ).toEqual([]);
    expect(changed.map(say), 'these have fewer: lower them in tests/ratchets/words-in-extract.json').toEqual(
      [],
    );
  });

  test('a circle is found once, however it is entered, and a module that is only imported is in none', () => {
    const edges = ['ab', 'bc', 'ca', 'cd', 'de', 'ed', 'xa'].map(([from = '', to = '']) => ({ from, to }));
    expect(findCircles(edges)).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e'],
    ]);
  });
});
