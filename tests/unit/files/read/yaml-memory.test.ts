import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readYaml } from '../../../../src/article/front-matter/read-yaml.ts';
import { fingerprintCode } from '../../../../src/files/hash/fingerprint-code.ts';
import { recallYaml, yamlMemoryFile, type YamlMemory } from '../../../../src/files/read/yaml-memory.ts';

let project = '';
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'onrecord-yaml-'));
  mkdirSync(join(project, 'src'));
});
afterEach(() => {
  rmSync(project, { recursive: true, force: true });
});

const content = '/somewhere/content';

/** What a command recalls that starts now. */
const recall = (): YamlMemory => recallYaml(yamlMemoryFile(project, content), fingerprintCode(project));

/** Keeps what one command has learnt for the next. */
function keep(learnt: Uint8Array | null): void {
  const file = yamlMemoryFile(project, content);
  mkdirSync(dirname(file), { recursive: true });
  if (learnt !== null) writeFileSync(file, learnt);
}

const many = Array.from(
  { length: 500 },
  (_, index) => `title: "Record ${String(index)}"\nvalue: ${String(index)}.5\n`,
);

test('what was read is read the same again, by the next command too', () => {
  const first = recall();
  const read = many.map((yaml) => first.read(yaml, 2));
  expect(read).toEqual(many.map((yaml) => readYaml(yaml, 2)));
  const learnt = first.learnt();
  expect(learnt).not.toBeNull();
  keep(learnt);
  const next = recall();
  expect(many.map((yaml) => next.read(yaml, 2))).toEqual(read);
  expect(next.learnt()).toBeNull();
});

test('any YAML comes to what it comes to without a memory', () => {
  const first = recall();
  for (const yaml of many) first.read(yaml, 2);
  const value = fc.oneof(
    fc.string(),
    fc.double(),
    fc.constantFrom('.inf', '.nan', '-0', '~', '"\\0"', '*a', '&a b'),
  );
  const yaml = fc
    .array(fc.tuple(fc.stringMatching(/^[a-z]{1,5}$/), value))
    .map((pairs) => pairs.map(([key, one]) => `${key}: ${String(one)}\n`).join(''));
  const seen: string[] = [];
  fc.assert(
    fc.property(yaml, fc.nat(9), (text, line) => {
      seen.push(text);
      expect(first.read(text, line)).toEqual(readYaml(text, line));
      expect(first.read(text, line)).toEqual(readYaml(text, line));
    }),
  );
  keep(first.learnt());
  const next = recall();
  for (const text of seen) expect(next.read(text, 3)).toEqual(readYaml(text, 3));
});

test('nothing is taken that other code has read', () => {
  const first = recall();
  for (const yaml of many) first.read(yaml, 2);
  keep(first.learnt());
  writeFileSync(join(project, 'src', 'new.ts'), 'export {};\n');
  const next = recall();
  for (const yaml of many) next.read(yaml, 2);
  expect(next.learnt()).not.toBeNull();
});

test('a memory that is no memory is passed over', () => {
  keep(Buffer.from('nothing of the kind'));
  expect(recall().read('a: 1\n', 2)).toEqual(readYaml('a: 1\n', 2));
});
