import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  arrangementWords,
  arrangementsOf,
  marks,
  printerNotes,
  styleMarks,
} from '../../../src/print/contract.ts';
import { modules, source } from '../../source-modules.ts';

const view = join(source, 'site', 'sheet', 'view');
const styles = readdirSync(view, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => readFileSync(join(view, file), 'utf8'))
  .join('\n');
const namesOf = (some: Readonly<Record<string, { readonly name: string }>>): string[] =>
  Object.values(some).map(({ name }) => name);
const sorted = (words: Iterable<string>): string[] => [...new Set(words)].sort();

describe('the styles of the sheet', () => {
  test('read the attributes that are theirs, each of them and no other', () => {
    expect(sorted(styles.match(/\bdata-[a-z-]+/g) ?? [])).toEqual(namesOf(styleMarks).sort());
  });

  test('have rules for the words of arrangements that are theirs, each of them and no other', () => {
    const selected = [...styles.matchAll(/\[data-arrangement~?='([^']*)'\]/g)].map(([, word = '']) => word);
    const theirs = Object.entries(arrangementWords).flatMap(([word, who]) =>
      who === 'styles' ? [word] : [],
    );
    expect(sorted(selected)).toEqual(theirs.sort());
  });
});

test('every word is in an arrangement, and no arrangement is offered twice', () => {
  const offered = arrangementsOf(false, ['glance', 'speakers']);
  expect(sorted(offered.flat())).toEqual(Object.keys(arrangementWords).sort());
  expect(new Set(offered.map((words) => words.join(' '))).size).toBe(offered.length);
});

test('what stands beside the records comes only before the same arrangement without it', () => {
  const bare = arrangementsOf(true);
  const offered = arrangementsOf(true, ['glance', 'speakers']);
  const isExtra = (word: string): boolean => word === 'glance' || word === 'speakers';
  expect(offered.filter((words) => !words.some(isExtra))).toEqual(bare);
  offered.forEach((words, index) => {
    if (!words.some(isExtra)) return;
    const next = offered[index + 1] ?? [];
    const without = (some: readonly string[]): string[] => some.filter((word) => !isExtra(word));
    expect(without(next)).toEqual(without(words));
    expect(next.length).toBeLessThan(words.length);
  });
});

test('no module writes the name of an attribute of the contract but the contract itself', () => {
  const names = [marks, styleMarks, printerNotes].flatMap(namesOf);
  const keys = names.map((name) =>
    name.replace('data-', '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  );
  const written = new RegExp(`\\b(?:${names.join('|')})\\b(?!-)|dataset(?:\\.|\\[')(?:${keys.join('|')})\\b`);
  const writers = modules
    .filter((file) => written.test(readFileSync(file, 'utf8')))
    .map((file) => relative(source, file).replaceAll('\\', '/'));
  expect(writers).toEqual(['print/contract.ts']);
});
