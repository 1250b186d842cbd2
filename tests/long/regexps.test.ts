import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';

const source = resolve(import.meta.dirname, '../../src');

/** Files with one pattern that takes more than linear time in what it is given, and why no text of a stranger can use that. */
const bounded: Readonly<Record<string, string>> = {
  'extract/timeline/event-span.ts': 'goes at most 30 letters from each place of a sentence of bounded length',
  'print/fill-sizes.ts': 'reads tags of pages that the site wrote, in which a text has no "<"',
  'print/full/settle-full-record.ts': 'reads tags of pages that the site wrote, in which a text has no "<"',
  'print/interpret-content.ts': 'reads the operands of one operator, which the browser wrote',
  'print/read-font.ts': 'reads the map of a font that the browser wrote',
  'print/read-text.ts': 'reads the properties of one mark, which the browser wrote',
};

interface Pattern {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression that is written out in a file; of a component, those above its markup. */
function patternsIn(file: string): Pattern[] {
  const written = readFileSync(join(source, file), 'utf8');
  const code = file.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/.exec(written)?.[1] ?? '') : written;
  const parsed = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = parsed.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ file, line, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}

test('every regular expression is linear in its text, but for those whose text is bounded', () => {
  const patterns = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|js|astro)$/.test(file))
    .sort()
    .flatMap(patternsIn);
  expect(patterns.length).toBeGreaterThan(500);
  // what one run of its search cannot settle in its time, another seed mostly does
  const verdict = ({ source: written, flags }: Pattern): string => {
    for (const randomSeed of [1, 2, 3]) {
      const { status } = checkSync(written, flags, { timeout: 60_000, randomSeed });
      if (status !== 'unknown') return status;
    }
    return 'unknown';
  };
  const verdicts = patterns.map((one) => ({ ...one, verdict: verdict(one) }));
  const slow = verdicts.filter((one) => one.verdict !== 'safe');
  expect(
    slow
      .filter(({ file }) => !(file in bounded))
      .map((one) => `${one.file}:${String(one.line)} ${one.verdict}: ${one.source}`),
  ).toEqual([]);
  expect(slow.map(({ file }) => file).sort()).toEqual(Object.keys(bounded).sort());
});
