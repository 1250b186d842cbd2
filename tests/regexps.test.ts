import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';

/**
 * A pattern that looks around or back is searched by trying texts, from this start on and for a limited time: what is
 * found is slow indeed, and what is not found in that time is let pass, since how far a search comes depends on the machine.
 */
const seed = 1;
/** In milliseconds, for each pattern; most are told in a few. The long run searches longer. */
const timeout = process.env['ONRECORD_RUNS'] === undefined ? 200 : 10_000;

const source = resolve(import.meta.dirname, '../src');

/** Files with one pattern that takes more than linear time in what it is given, and why no text of a stranger can use that. */
const bounded: Readonly<Record<string, string>> = {
  'article/blocks/credits.ts': 'goes at most 80 letters from the word that opens a credit',
  'extract/timeline/event-span.ts': 'goes at most 30 letters from each place of a sentence of bounded length',
  'print/pdf/read/operands.ts': 'reads the operands of one operator, which the browser wrote',
  'print/pdf/read/read-font.ts': 'reads the map of a font that the browser wrote',
  'print/pdf/read/read-text.ts': 'reads the properties of one mark, which the browser wrote',
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

/** Every regular expression that the files make from text of their own while they are loaded. */
async function patternsMade(files: readonly string[]): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Native = globalThis.RegExp;
  let loading = '';
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args, newTarget) {
      const pattern = Reflect.construct(target, args, newTarget) as RegExp;
      const place = new Native(`${loading}:(\\d+)`).exec(new Error().stack ?? '');
      if (place)
        found.push({
          file: loading,
          line: Number(place[1]),
          source: pattern.source,
          flags: pattern.flags,
        });
      return pattern;
    },
  });
  try {
    for (loading of files) await import(/* @vite-ignore */ join(source, loading));
  } finally {
    globalThis.RegExp = Native;
  }
  return found;
}

/** The patterns with those that are the same elsewhere, flags and all, together. */
const distinct = (patterns: readonly Pattern[]): Pattern[][] => [
  ...Map.groupBy(patterns, ({ source, flags }) => `/${source}/${flags}`).values(),
];

/** Those of the patterns for which the checker finds a text that takes more than linear time, four searched at a time. */
async function findSlow(patterns: readonly Pattern[]): Promise<Pattern[]> {
  const slow: Pattern[] = [];
  const waiting = distinct(patterns).values();
  const work = async (): Promise<void> => {
    for (const alike of waiting) {
      const [one] = alike;
      if (one === undefined) continue;
      const { status } = await check(one.source, one.flags, { timeout, randomSeed: seed });
      if (status === 'vulnerable') slow.push(...alike);
    }
  };
  await Promise.all([work(), work(), work(), work()]);
  return slow;
}

test(
  'every regular expression is linear in its text, but for those whose text is bounded',
  { timeout: 300_000 },
  async () => {
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|js|astro)$/.test(file))
      .sort();
    const written = files.flatMap(patternsIn);
    expect(written.length).toBeGreaterThan(500);
    const made = await patternsMade(
      files.filter(
        (file) =>
          file.endsWith('.ts') &&
          /^(?:export )?const .*new RegExp\($/m.test(readFileSync(join(source, file), 'utf8')),
      ),
    );
    expect(made.length).toBeGreaterThan(4);
    const slow = await findSlow([...written, ...made]);
    expect(
      slow
        .filter(({ file }) => !(file in bounded))
        .map((one) => `${one.file}:${String(one.line)} ${one.source}`),
    ).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(Object.keys(bounded)));
  },
);
