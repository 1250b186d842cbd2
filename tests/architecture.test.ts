import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findCircles } from './find-circles.ts';
import { codeOf, imports, modules, source, specifiersOf } from './source-modules.ts';

/** Which rooms a room may import from, beside itself. */
const allowed: Record<string, readonly string[]> = {
  records: [],
  article: ['records'],
  language: ['records'],
  extract: ['article', 'language', 'records'],
  files: ['article', 'extract', 'language', 'records'],
  withhold: ['article', 'files', 'records'],
  check: ['article', 'extract', 'files', 'language', 'records', 'withhold'],
  print: [],
  search: ['records'],
  cli: ['article', 'check', 'extract', 'files', 'language', 'print', 'records', 'search', 'withhold'],
  site: ['article', 'files', 'records', 'withhold'],
};

/**
 * The floors of the site, the upper ones first: a room imports from floors below its own alone. What stands on no floor
 * is what Astro asks for at the root of the site's source.
 */
const floors = ['pages', 'build', 'sheet', 'components', 'exports', 'views', 'model', 'text', 'words'];

/** What a browser is given as it is: only rooms that make pages name it, and it imports nothing but itself. */
const served = ['styles', 'scripts'];

const roomOf = (path: string): string => path.split(sep)[0] ?? '';
/** The folder of a room in which a module stands; one that is at the room's root stands for itself. */
const folderOf = (path: string): string => path.split(sep).slice(0, 2).join(sep);
const folderInSite = (path: string): string => {
  const parts = path.split(sep);
  return parts.length > 2 ? (parts[1] ?? '') : '';
};

describe('the house', () => {
  test('every module stands in a room of the plan', () => {
    const strangers = modules
      .map((file) => roomOf(relative(source, file)))
      .filter((room) => !(room in allowed));
    expect(strangers).toEqual([]);
  });

  test('rooms import only the rooms they may', () => {
    const broken = imports.filter(({ from, to }) => {
      const [room, other] = [roomOf(from), roomOf(to)];
      const isContract = room === 'site' && to === join('print', 'contract.ts');
      return room !== other && !isContract && !(allowed[room] ?? []).includes(other);
    });
    expect(broken).toEqual([]);
  });

  test('the contract of site and printer imports nothing of ours', () => {
    expect(imports.filter(({ from }) => from === join('print', 'contract.ts'))).toEqual([]);
  });

  test('the site reads files and reaches nothing that writes them', () => {
    const reached = new Set(
      imports.filter(({ from, to }) => roomOf(from) === 'site' && roomOf(to) === 'files').map(({ to }) => to),
    );
    for (const file of reached)
      for (const { from, to } of imports) if (from === file && roomOf(to) === 'files') reached.add(to);
    const writers = [...reached].filter(
      (file) =>
        /^files[\\/](?:.*[\\/])?(?:write|append|remove|update|edit)-/.test(file) ||
        /write-file-atomic|\b(?:write|append|rm|rename|mkdir)\w*Sync\b/.test(codeOf(join(source, file))),
    );
    expect(reached.size).toBeGreaterThan(0);
    // Whether or not a copy of a publisher's text is at hand, the site is the same.
    expect([...reached].filter((file) => file.includes('copies'))).toEqual([]);
    expect(writers).toEqual([]);
  });

  test('a room of the site imports from floors below its own alone', () => {
    const broken = imports.filter(({ from, to }) => {
      if (roomOf(from) !== 'site' || roomOf(to) !== 'site') return false;
      const [room, other] = [folderInSite(from), folderInSite(to)];
      if (room === other || room === '') return false;
      return (
        served.includes(room) || (!served.includes(other) && !(floors.indexOf(room) < floors.indexOf(other)))
      );
    });
    expect(broken).toEqual([]);
  });

  test('every room of the site stands on a floor', () => {
    const rooms = new Set(
      modules
        .map((file) => relative(source, file))
        .filter((file) => roomOf(file) === 'site')
        .map(folderInSite),
    );
    expect([...rooms].filter((room) => room !== '' && ![...floors, ...served].includes(room))).toEqual([]);
  });

  test('a page gets at the site through the one door alone', () => {
    const inner = ['built-site', 'open-page'].map((name) => join('site', 'build', `${name}.ts`));
    const atRoot = ['middleware.ts', 'env.d.ts'].map((name) => join('site', name));
    const outside = imports.filter(
      ({ from, to }) =>
        inner.includes(to) && !from.startsWith(join('site', 'build')) && !atRoot.includes(from),
    );
    expect(outside).toEqual([]);
  });

  test('no folders of a room import one another in a circle, types included', () => {
    const folders = imports
      .filter(({ from, to }) => roomOf(from) === roomOf(to) && roomOf(from) !== 'extract')
      .map(({ from, to }) => ({ from: folderOf(from), to: folderOf(to) }));
    expect(findCircles(folders)).toEqual([]);
  });

  test('records import zod alone', () => {
    const others = modules
      .filter((file) => roomOf(relative(source, file)) === 'records')
      .flatMap(specifiersOf)
      // Which rooms their files may come from is held above.
      .filter((specifier) => specifier !== 'zod' && !/^\.\.?\//.test(specifier));
    expect(others).toEqual([]);
  });

  test('the extractor touches no file, no network, no clock and no process', () => {
    const rooms = modules.filter((file) => roomOf(relative(source, file)) === 'extract');
    const broken = rooms.filter(
      (file) =>
        specifiersOf(file).some((specifier) => specifier.startsWith('node:')) ||
        /\b(?:Date\.now|new Date\(\)|Math\.random|process\.|fetch\()/.test(codeOf(file)),
    );
    expect(broken.map((file) => relative(source, file))).toEqual([]);
  });

  test('only the runner ends the process', () => {
    const enders = modules.filter((file) => /\bprocess\.(?:exit\b|exitCode)/.test(codeOf(file)));
    expect(enders.map((file) => relative(source, file))).toEqual([join('cli', 'main.ts')]);
  });

  test('no folder has more than twenty files, and no file more than 250 lines, but in the extractor', () => {
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.(?:ts|astro|css)$/.test(file) && roomOf(file) !== 'extract',
    );
    const crowded = [...Map.groupBy(files, (file) => dirname(file))].filter(([, inIt]) => inIt.length > 20);
    const long = files.filter((file) => readFileSync(join(source, file), 'utf8').split('\n').length > 251);
    expect(crowded.map(([folder]) => folder)).toEqual([]);
    expect(long).toEqual([]);
  });

  test('no room is called utils or helpers, and no module only passes others on', () => {
    const barrels = modules.filter((file) =>
      /^(?:index|utils?|helpers?)\.ts$/.test(file.split(sep).at(-1) ?? ''),
    );
    expect(barrels).toEqual([]);
  });
});
