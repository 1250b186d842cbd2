import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { listPackages, writeLicences } from '../src/cli/build/licences.ts';
import { sourcesOf } from '../src/extract/syntax/read-model.ts';
import { attributionBytes, syntaxBytes } from '../src/language/en/models.ts';

const project = resolve(import.meta.dirname, '..');
const readJson = (file: string): unknown => JSON.parse(readFileSync(join(project, file), 'utf8'));

const dependencies = z.record(z.string(), z.string()).optional();
const manifest = z
  .object({ dependencies, devDependencies: dependencies, optionalDependencies: dependencies })
  .parse(readJson('package.json'));
const lock = readJson('package-lock.json');
const { packages } = z
  .object({
    packages: z.record(
      z.string(),
      z.looseObject({
        version: z.string().optional(),
        integrity: z.string().optional(),
        resolved: z.string().optional(),
        hasInstallScript: z.boolean().optional(),
        dependencies,
        devDependencies: dependencies,
        optionalDependencies: dependencies,
        inBundle: z.boolean().optional(),
        deprecated: z.string().optional(),
        engines: z.unknown().optional(),
        libc: z.unknown().optional(),
      }),
    ),
  })
  .parse(lock);
const installed = Object.entries(packages).filter(([path]) => path.includes('node_modules/'));

test('every version is fixed, and the lock file has what package.json asks for', () => {
  const { '': root } = packages;
  for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies'] as const) {
    expect(root?.[kind]).toEqual(manifest[kind]);
    for (const [name, version] of Object.entries(manifest[kind] ?? {})) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
  }
});

test('every package of the lock file has its version and the hash of its bytes, and no address of a registry', () => {
  expect(installed.length).toBeGreaterThan(500);
  const incomplete = installed.filter(
    ([, { version, integrity, inBundle }]) =>
      version === undefined || (inBundle !== true && !(integrity ?? '').startsWith('sha512-')),
  );
  expect(incomplete.map(([path]) => path)).toEqual([]);
  expect(installed.filter(([, one]) => one.resolved !== undefined).map(([path]) => path)).toEqual([]);
});

test('no package runs a script when it is installed, and the only one that has such a script is named', () => {
  expect(readFileSync(join(project, '.npmrc'), 'utf8')).toContain('ignore-scripts=true\n');
  const scripted = installed.filter(([, one]) => one.hasInstallScript === true).map(([path]) => path);
  expect(scripted).toEqual(['node_modules/esbuild']);
  expect(readFileSync(join(project, 'SECURITY.md'), 'utf8')).toContain('`esbuild`');
});

test('Node.js comes only where the one that runs npm is too old, and only where the C library is the one that it needs', () => {
  const nodes = installed.filter(([path]) => /^node_modules\/node-(?:bin-)?(?:darwin|linux|win)-/.test(path));
  expect(nodes.map(([path]) => path.replace('node_modules/', ''))).toEqual(
    Object.keys(manifest.optionalDependencies ?? {}),
  );
  // npm goes by these lines of the lock file; a new version of such a package is to be given them again by hand.
  for (const [path, { engines, libc }] of nodes)
    expect({ engines, libc }, path).toEqual({
      engines: { node: '<24.16.0' },
      libc: path.includes('linux') ? ['glibc'] : undefined,
    });
});

// As .npmrc has npm print errors alone.
test('no package is deprecated', () => {
  expect(installed.filter(([, one]) => one.deprecated !== undefined).map(([path]) => path)).toEqual([]);
});

/** The licences under which the program may be given on with its parts, as their packages write them. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'Apache-2.0 AND LGPL-3.0-or-later',
  'Apache-2.0 AND LGPL-3.0-or-later AND MIT',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
]);

test('the page of licences is what the program writes, and each licence is one of those that were looked at', () => {
  const listed = listPackages(lock);
  expect(readFileSync(join(project, 'docs', 'licences.md'), 'utf8')).toBe(
    writeLicences(listed, [syntaxBytes, attributionBytes].flatMap(sourcesOf)),
  );
  const unknown = listed.filter(({ licence }) => licence === null || !allowed.has(licence));
  expect(unknown.map(({ name }) => name)).toEqual([]);
});

test('a site’s file of licences has that of each font that it uses', () => {
  const fonts = Object.keys(manifest.dependencies ?? {}).filter((name) => name.startsWith('@fontsource/'));
  const page = readFileSync(join(project, 'src', 'site', 'pages', 'licences.txt.ts'), 'utf8');
  expect(fonts.length).toBeGreaterThan(0);
  for (const font of fonts) {
    expect(page).toContain(`node_modules/${font}/LICENSE?raw`);
    expect(existsSync(join(project, 'node_modules', font, 'LICENSE'))).toBe(true);
  }
});
