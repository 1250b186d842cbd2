import { Linter } from 'eslint';
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import typescript from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { findCircles } from './find-circles.ts';
import { mostWaysIn } from './most-ways.ts';
import { codeOf, imports, modules, project } from './source-modules.ts';

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

  test('a circle is found once, however it is entered, and a module that is only imported is in none', () => {
    const edges = ['ab', 'bc', 'ca', 'cd', 'de', 'ed', 'xa'].map(([from = '', to = '']) => ({ from, to }));
    expect(findCircles(edges)).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e'],
    ]);
  });
});
