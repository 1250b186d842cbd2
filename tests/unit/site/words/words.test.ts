import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { columnsOf, type TableName } from '../../../../src/site/exports/data/tables.ts';
import { en } from '../../../../src/site/words/en/en.ts';
import { es } from '../../../../src/site/words/es/es.ts';

const source = join(import.meta.dirname, '..', '..', '..', '..', 'src');

/** Every member of the words that says something, with the way to it. */
function* membersOf(words: object, way = ''): Generator<readonly [way: string, value: unknown]> {
  for (const [name, value] of Object.entries(words) as [string, unknown][])
    if (typeof value === 'object' && value !== null) yield* membersOf(value, `${way}${name}.`);
    else yield [`${way}${name}`, value];
}

test('every word of the interface is said somewhere', () => {
  const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|astro)$/.test(file) && !file.includes(join('site', 'words')))
    .map((file) => readFileSync(join(source, file), 'utf8'))
    .join('\n');
  const said = new Set(code.match(/[A-Za-z_]\w*/g));
  const ways = [...membersOf(en)].map(([way]) => way);
  const isSaid = (name: string): boolean => !/^[A-Za-z_]\w*$/.test(name) || said.has(name);
  expect(ways.filter((way) => !way.split('.').every(isSaid))).toEqual([]);
});

const label = (place: number): string => `‹${String(place)}›`;

/**
 * Stands for whatever a word is handed at a place, as it is text, a number, a list, an object, and what marks words, all at
 * once.
 */
function part(place: number): unknown {
  const own: unknown = new Proxy(() => '', {
    apply: (_, __, [words]: unknown[]) => `${label(place)}${textOf(words)}`,
    get: (_, name) =>
      name === Symbol.toPrimitive ? (hint: string) => (hint === 'number' ? 20 + place : label(place)) : own,
  });
  return own;
}

/** What a word says, of whatever is handed to it: a text, or a sentence of parts. */
const textOf = (said: unknown): string => (Array.isArray(said) ? said.map(textOf).join('') : String(said));

/** What a word says of whatever is handed to it at that many places, by what is handed; a text says the same of all. */
function textsOf(word: unknown, length: number): ReadonlyMap<string, string> {
  if (typeof word !== 'function') return new Map([['', textOf(word)]]);
  const places = Array.from({ length }, (_, place) => place);
  const handed = [places.map(part)];
  for (const place of places)
    for (const value of [null, 0, 1, false]) handed.push(places.map(part).with(place, value));
  return new Map(
    handed.flatMap((parts) => {
      const key = JSON.stringify(parts.map((one) => (typeof one === 'function' ? '' : one)));
      try {
        return [[key, textOf(Reflect.apply(word, undefined, parts))]];
      } catch (error) {
        // Not all can be handed what stands for anything, such as null.
        if (error instanceof TypeError) return [];
        throw error;
      }
    }),
  );
}

const spanishWords = new Map(membersOf(es));

/** What each language says at the same place, of the same: English first. A column’s meaning has a test of its own. */
const pairs = [...membersOf(en)]
  .filter(([way]) => way !== 'data.meaningOf')
  .flatMap(([way, word]) => {
    const other = spanishWords.get(way);
    // Either may do without what comes last.
    const length = Math.max(...[word, other].map((one) => (typeof one === 'function' ? one.length : 0)));
    const spanish = textsOf(other, length);
    return [...textsOf(word, length)].flatMap(([handed, text]) => {
      const said = spanish.get(handed);
      return said === undefined ? [] : [{ way, handed, texts: [text, said] as const }];
    });
  });

test('every word is said to be compared', () => {
  expect(new Set(pairs.map(({ way }) => way)).size).toBe([...membersOf(en)].length - 1);
  const saidOf = (way: string): string[] =>
    pairs.filter((one) => one.way === way).map(({ texts }) => texts[0]);
  expect(saidOf('page.skip')).toEqual(['Skip to the content']);
  expect(saidOf('lists.quotes')).toEqual(['20 quotes', '0 quotes', '0 quotes', '1 quote', '0 quotes']);
  expect(saidOf('record.corrected')).toContain('‹0›Corrected on ‹1›.');
});

test('no sentence of the Spanish words is the English one', () => {
  const isSentence = (text: string): boolean => {
    const own = text.replace(/‹\d›|\d|null|false/g, '');
    return /\p{L}/u.test(own) && own.trim().includes(' ');
  };
  const same = pairs.filter(({ texts: [english, spanish] }) => isSentence(english) && english === spanish);
  // Names.
  expect(new Set(same.map(({ way }) => way))).toEqual(new Set(['data.schema']));
});

test('a Spanish sentence leaves out no part that the English one has', () => {
  const partsOf = (text: string): string =>
    [...new Set(text.match(/‹\d›|2\d/g))]
      .map((found) => found.replace(/^2(\d)$/, '‹$1›'))
      .sort()
      .join('');
  const left = pairs.filter(({ texts: [english, spanish] }) => partsOf(english) !== partsOf(spanish));
  // A preposition is said in its own language.
  expect(left.filter(({ way }) => way !== 'tell.at')).toEqual([]);
});

test('every word is whole: what stands beside it brings its own space', () => {
  const glued = pairs.flatMap(({ way, texts }) => (texts.some((text) => text !== text.trim()) ? [way] : []));
  expect([...new Set(glued)]).toEqual([
    // Heard right after words that are marked.
    'tell.inferred',
    // The press makes a list of what it counts.
    'sheet.leftOut.forms.between',
    'sheet.leftOut.forms.beforeLast',
    'sheet.leftOut.forms.beforeEnds',
  ]);
});

test('what every column of the published tables holds is said in Spanish', () => {
  const tables: readonly TableName[] = ['articles', 'quotes', 'statistics', 'timeline', 'names', 'records'];
  const unsaid = tables
    .flatMap((table) => columnsOf(table))
    .filter(({ description }) => es.data.meaningOf(description) === null);
  expect(unsaid.map(({ name }) => name)).toEqual([]);
});
