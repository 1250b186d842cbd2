import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { runParse } from '../../../src/cli/parse/parse.ts';
import { makeContentFolder, type ContentFolder } from './content-folder.ts';
import type { Ran } from './run-command.ts';

let folder: ContentFolder;
beforeEach(() => {
  folder = makeContentFolder();
});
afterEach(() => {
  folder.remove();
});

const people = ['Ines Okafor', 'Tomas Lind', 'Clara Voss', 'Nils Berg', 'Olga Brandt'];

/** More articles than one thread reads; each names some people of the others. */
const many = Array.from({ length: 45 }, (_, number) => {
  const name = (step: number): string => people[(number + step) % people.length] ?? '';
  return {
    id: `mill-${String(number + 10)}`,
    text:
      `---\ntitle: The mill of Sorn, part ${String(number)}\npublisher: The Sorn Courier\npublished: 2031-05-04\n---\n\n` +
      `“We counted ${String(number + 100)} houses by the old mill,” said ${name(0)}, a miller.\n\n` +
      `The town lost ${String(number + 2000)} trees on May 3, 2030, ${name(1)}, the mayor, said.\n`,
  };
});

const parse = (files: readonly string[] = []): Promise<Ran> =>
  folder.run((io) => runParse({ content: folder.content, files }, io));

function putAll(): void {
  for (const { id, text } of many) folder.put(`articles/${id}.md`, text);
}

/** Every file that a parse of all at once comes to. */
let atOnce: ReturnType<ContentFolder['bytes']>;
beforeAll(async () => {
  folder = makeContentFolder();
  putAll();
  expect((await parse()).code).toBe(0);
  atOnce = folder.bytes();
  folder.remove();
});

test('many articles at once come to the very files of the same articles few by few', async () => {
  putAll();
  for (let from = 0; from < many.length; from += 9)
    await parse(many.slice(from, from + 9).map(({ id }) => `content/articles/${id}.md`));
  expect(folder.bytes()).toEqual(atOnce);
  expect(Object.keys(atOnce).length).toBeGreaterThan(4 * many.length);
});

test('a file that cannot be written ends a parse of many with its name, and the next one goes on', async () => {
  putAll();
  folder.put('quotes/mill-30', 'a file where a folder of records is to be');
  await expect(parse()).rejects.toThrow(/mill-30/);
  expect(Object.keys(folder.bytes()).filter((file) => file.endsWith('.unfinished'))).toEqual([]);
  expect(folder.read('quotes/mill-30')).toMatch(/^a file/);
  rmSync(join(folder.content, 'quotes', 'mill-30'));
  expect((await parse()).code).toBe(0);
  expect(folder.bytes()).toEqual(atOnce);
});
