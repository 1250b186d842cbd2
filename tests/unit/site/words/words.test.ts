import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { columnsOf, type TableName } from '../../../../src/site/exports/data/tables.ts';
import { en } from '../../../../src/site/words/en.ts';
import { es } from '../../../../src/site/words/es.ts';

const source = join(import.meta.dirname, '..', '..', '..', '..', 'src');

/** The name of every member of the words, at any depth, with the way to it. */
function* membersOf(words: object, way = ''): Generator<{ readonly name: string; readonly way: string }> {
  for (const [name, value] of Object.entries(words)) {
    if (Array.isArray(words)) continue;
    yield { name, way: `${way}${name}` };
    if (typeof value === 'object' && value !== null) yield* membersOf(value as object, `${way}${name}.`);
  }
}

test('every word of the interface is said somewhere', () => {
  const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|astro)$/.test(file) && !file.includes(join('site', 'words')))
    .map((file) => readFileSync(join(source, file), 'utf8'))
    .join('\n');
  const said = new Set(code.match(/[A-Za-z_]\w*/g));
  const unsaid = [...membersOf(en)].filter(({ name }) => /^\w+$/.test(name) && !said.has(name));
  expect(unsaid.map(({ way }) => way)).toEqual([]);
});

/** Every text of the words that is the same whatever it is said of. */
function* textsOf(words: object, way = ''): Generator<readonly [way: string, text: string]> {
  for (const [name, value] of Object.entries(words))
    if (typeof value === 'string') yield [`${way}${name}`, value];
    else if (typeof value === 'object' && value !== null) yield* textsOf(value as object, `${way}${name}.`);
}

test('no sentence of the Spanish words is the English one', () => {
  const english = new Map(textsOf(en));
  const same = [...textsOf(es)].filter(
    ([way, text]) => text.trim().includes(' ') && english.get(way) === text,
  );
  expect(same).toEqual([
    ['page.name', 'On Record'],
    ['data.schema', 'JSON Schema'],
  ]);
});

test('what every column of the published tables holds is said in Spanish', () => {
  const tables: readonly TableName[] = ['articles', 'quotes', 'statistics', 'timeline', 'names', 'records'];
  const unsaid = tables
    .flatMap((table) => columnsOf(table))
    .filter(({ description }) => es.data.meaningOf(description) === null);
  expect(unsaid.map(({ name }) => name)).toEqual([]);
});
