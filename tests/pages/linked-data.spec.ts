import { dirname, join } from 'node:path';
import { selectAll } from 'hast-util-select';
import ts from 'typescript';
import { z } from 'zod';
import { expect, test } from '../sites/browser-test.ts';
import { projectFolder, sites } from '../sites/sites.ts';

const described = z.looseObject({ '@context': z.literal('https://schema.org'), '@type': z.string() });
type Described = z.infer<typeof described>;

/** Each property of a description, with the types and properties that it stands in and the kind of its value; texts are left out. */
function propertiesOf(one: unknown, place = ''): string[] {
  if (Array.isArray(one)) return one.flatMap((item: unknown) => propertiesOf(item, `${place}[]`));
  if (typeof one !== 'object' || one === null) return [`${place} ${one === null ? 'null' : typeof one}`];
  const type = '@type' in one ? String(one['@type']) : '';
  return [
    `${place} ${type}`,
    ...Object.entries(one).flatMap(([key, value]: [string, unknown]) =>
      propertiesOf(value, `${place} ${type}.${key}`),
    ),
  ];
}

/** Descriptions that together have each property of all, in each place: what a property may be rests on its type alone. */
function thatShowAll(all: readonly Described[]): Described[] {
  const seen = new Set<string>();
  return all
    .map((one) => ({ one, properties: new Set(propertiesOf(one)) }))
    .sort((one, other) => other.properties.size - one.properties.size)
    .flatMap(({ one, properties }) => {
      const isNew = !properties.isSubsetOf(seen);
      for (const property of properties) seen.add(property);
      return isNew ? [one] : [];
    });
}

/** What schema-dts, the vocabulary of schema.org as types, finds wrong with descriptions: properties and values that a type does not have. */
function faultsOf(all: readonly Described[]): string[] {
  const descriptions = thatShowAll(all);
  const file = join(projectFolder, 'tests', 'pages', 'descriptions.ts');
  const types = [...new Set(descriptions.map((one) => one['@type']))];
  const code = [
    `import type { WithContext, ${types.join(', ')} } from 'schema-dts';`,
    ...descriptions.map(
      (one, index) =>
        `export const d${String(index)}: WithContext<Exclude<${one['@type']}, string>> = ${JSON.stringify(one)};`,
    ),
  ].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    // Descriptions need the language alone, and no types of a browser.
    lib: ['lib.es2022.d.ts'],
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  };
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (name) => name === file || disk.fileExists(name),
    getSourceFile: (name, ...rest) =>
      name === file
        ? ts.createSourceFile(name, code, ts.ScriptTarget.ESNext)
        : disk.getSourceFile(name, ...rest),
    getCurrentDirectory: () => dirname(file),
  };
  const program = ts.createProgram([file], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test('each article, record and name is described in the vocabulary of schema.org', async ({ crawl }) => {
  const all: Described[] = [];
  for (const site of sites) {
    const { pages } = await crawl(site);
    const found = new Map(
      pages.flatMap(({ path, tree }) => {
        const scripts = selectAll('script[type="application/ld+json"]', tree);
        return scripts.map(({ children: [child] }) => {
          const data: unknown = child?.type === 'text' ? JSON.parse(child.value) : null;
          return [path, described.parse(data)] as const;
        });
      }),
    );
    const kinds: readonly [RegExp, RegExp][] = [
      [/^articles\/[^/]+\/$/, /^Article$/],
      [/^quotes\/[^/]+\/[^/]+\/$/, /^(?:Quotation|CreativeWork)$/],
      [/^statistics\/[^/]+\/[^/]+\/$/, /^Observation$/],
      [/^timeline\/[^/]+\/[^/]+\/$/, /^Event$/],
      [/^people\/[^/]+\/$/, /^Person$/],
      [/^organisations\/[^/]+\/$/, /^Organization$/],
    ];
    for (const [kind, type] of kinds)
      for (const { path, tree } of pages.filter((page) => kind.test(page.path))) {
        // Pages of records that were taken off, split or moved describe nothing.
        if (selectAll('meta[name="robots"]', tree).length > 0) continue;
        expect.soft(found.get(path)?.['@type'], path).toMatch(type);
      }
    for (const [path, one] of found) {
      const address = site.site === null ? `${site.base}${path}` : `${site.site}${site.base}${path}`;
      expect.soft([one['@id'], one['url']], path).toEqual([address, address]);
      expect.soft(JSON.stringify(one), path).not.toContain('█');
    }
    const articles = [...found.values()].filter((one) => one['@type'] === 'Article');
    expect(articles.length).toBeGreaterThan(0);
    for (const article of articles) {
      const { isBasedOn, hasPart } = z
        .object({
          isBasedOn: z.object({ '@type': z.literal('Article'), headline: z.string() }),
          hasPart: z.array(z.object({ '@id': z.string() })),
        })
        .parse(article);
      expect(isBasedOn.headline).not.toBe('');
      const ids = new Set([...found.values()].map((one) => one['@id']));
      expect(hasPart.map((part) => part['@id']).filter((id) => !ids.has(id))).toEqual([]);
    }
    all.push(...found.values());
  }
  // Three that are not in the vocabulary are found among them, and nothing else.
  const context = { '@context': 'https://schema.org' } as const;
  const wrong = [
    { ...context, '@type': 'Quotation', text: 5 },
    { ...context, '@type': 'Event', spokenByCharacter: 'Ada' },
    {
      ...context,
      '@type': 'Article',
      author: [
        { '@type': 'Person', name: 'Ada' },
        { '@type': 'Person', isbn: '1' },
      ],
    },
  ];
  const faults = faultsOf([...all, ...wrong]);
  expect(faults).toHaveLength(wrong.length);
  for (const word of ['number', 'spokenByCharacter', 'isbn'])
    expect(faults).toContainEqual(expect.stringContaining(word));
});
