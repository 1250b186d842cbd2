import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { appendRelease } from '../../../../src/files/write/append-release.ts';
import { hashRelease } from '../../../../src/files/hash/hash-release.ts';
import { readReleases } from '../../../../src/files/read/read-releases.ts';
import type { Release, Released } from '../../../../src/records/release.ts';

const released: Released = {
  title: 'The bridge of Arle',
  records: { 'statistics/cars': { words: 'more than 4,000 cars', value: 4000, bound: 'over' } },
};

const release = (number: number, on: string, from: Released = released): Release => ({
  release: number,
  on,
  sha256: hashRelease(from),
  ...from,
});

const read = (...lines: string[]): ReturnType<typeof readReleases> =>
  readReleases(new TextEncoder().encode(lines.map((line) => `${line}\n`).join('')));

const first = JSON.stringify(release(1, '2024-12-24'));
const second = JSON.stringify(release(2, '2024-12-25', { ...released, title: 'The bridge' }));

describe('a ledger', () => {
  test('is read line by line, the oldest first', () => {
    expect(read(first, second)).toEqual({
      releases: [release(1, '2024-12-24'), release(2, '2024-12-25', { ...released, title: 'The bridge' })],
    });
    expect(read()).toEqual({ releases: [] });
  });

  test('is read where git has given it the line ends of Windows', () => {
    expect(read(`${first}\r`, `${second}\r`)).toMatchObject({ releases: [{ release: 1 }, { release: 2 }] });
  });

  test.each([
    ['a line that is cut', [first, second.slice(0, 40)], 2, 'Expected one release in JSON'],
    ['an empty line', [first, '', second], 2, 'Expected one release in JSON'],
    ['a gap', [second], 1, 'Expected release 1 and found release 2.'],
    ['the same number twice', [first, first], 2, 'Expected release 2 and found release 1.'],
    ['a field of another kind', [first.replace('"2024-12-24"', '"Christmas"')], 1, 'on: Expected a day'],
    ['a day that is none', [first.replace('2024-12-24', '2024-02-30')], 1, 'on: Expected a day'],
    ['a value that was changed', [first.replace('4,000', '5,000')], 1, 'The hash of release 1 does not fit'],
    [
      'a day before the last',
      [first, second.replace('2024-12-25', '2024-12-01')],
      2,
      'not before that of release 1, 2024-12-24, and found 2024-12-01',
    ],
    [
      'the marks of a merge',
      [first, '<<<<<<< HEAD', second, '=======', second, '>>>>>>> other'],
      2,
      'marks that git',
    ],
  ])('with %s says so, with the line', (_, lines, line, message) => {
    const answer = read(...lines);
    expect(answer).toMatchObject({ flaws: [{ line }] });
    expect('flaws' in answer ? answer.flaws[0]?.message : '').toContain(message);
  });
});

describe('the hash', () => {
  const values = fc.dictionary(fc.string(), fc.jsonValue());

  test('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), values), (records) => {
        const turned = Object.fromEntries(
          Object.entries(records)
            .reverse()
            .map(([id, record]) => [id, Object.fromEntries(Object.entries(record).reverse())]),
        );
        const json = (all: object): Released['records'] =>
          JSON.parse(JSON.stringify(all)) as Released['records'];
        expect(hashRelease({ records: json(turned), title: 'A' })).toBe(
          hashRelease({ title: 'A', records: json(records) }),
        );
      }),
    );
  });

  test('is that of the canonical form', () => {
    // printf '{"records":{"quotes/a":{"a":1,"b":[2]}},"title":"é"}' | sha256sum
    expect(hashRelease({ title: 'é', records: { 'quotes/a': { b: [2], a: 1.0 } } })).toBe(
      'b19ffc648b3bbd57730d90b282a483db7ddab4143d0c959cd3cbe20b32940d03',
    );
  });

  test('is another where a value is', () => {
    const changed = { ...released, records: { 'statistics/cars': { value: 4001 } } };
    expect(hashRelease(changed)).not.toBe(hashRelease(released));
  });
});

describe('a release that is added', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-releases-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('is one line more, and what stood there stays', () => {
    appendRelease(folder, 'bridge', release(1, '2024-12-24'));
    const before = readFileSync(join(folder, 'releases', 'bridge.ndjson'), 'utf8');
    appendRelease(folder, 'bridge', release(2, '2024-12-25'));
    const after = readFileSync(join(folder, 'releases', 'bridge.ndjson'));
    expect(after.toString().startsWith(before)).toBe(true);
    expect(after.toString().split('\n')).toHaveLength(3);
    const hash = createHash('sha256').update(before).digest('hex');
    expect(readReleases(after)).toEqual({
      releases: [
        { ...release(1, '2024-12-24'), before: null },
        { ...release(2, '2024-12-25'), before: hash },
      ],
    });
  });

  /** A ledger of three chained releases, as its lines. */
  function chained(): [string, string, string] {
    for (const number of [1, 2, 3])
      appendRelease(folder, 'bridge', release(number, `2024-12-2${String(number)}`));
    const [one = '', two = '', three = ''] = readFileSync(
      join(folder, 'releases', 'bridge.ndjson'),
      'utf8',
    ).split('\n');
    return [one, two, three];
  }
  const rewritten = (line: string, on: string): string => {
    const values = { title: 'Another', records: {} };
    const parsed = JSON.parse(line) as Release;
    return JSON.stringify({ ...parsed, on, sha256: hashRelease(values), ...values });
  };

  test.each([
    ['the first', 0, 2],
    ['one in the middle', 1, 3],
  ])(
    'holds those before it: %s, written anew with an earlier day and a hash that fits, is told',
    (_, index, line) => {
      const lines = chained();
      lines[index] = rewritten(lines[index] ?? '', '2024-12-21');
      const answer = read(...lines);
      expect(answer).toMatchObject({ flaws: [{ line }] });
      expect('flaws' in answer ? answer.flaws[0]?.message : '').toContain(
        'are not those that it was written after',
      );
    },
  );

  test('is told where it lacks the hash of the lines before it, once one had it', () => {
    const lines = chained().map((line) => line.replace(/"before":[^,]*,/, ''));
    const [one] = chained();
    expect(read(...lines)).toMatchObject({ releases: [{}, {}, {}] });
    const answer = read(one, ...lines.slice(1));
    expect('flaws' in answer ? answer.flaws[0]?.message : '').toContain(
      'Release 2 lacks the hash of the lines before it, which release 1 has.',
    );
  });

  test('starts the chain of a ledger that is older than it, and holds all of its lines', () => {
    mkdirSync(join(folder, 'releases'));
    writeFileSync(join(folder, 'releases', 'bridge.ndjson'), `${first}\n${second}\n`);
    appendRelease(folder, 'bridge', release(3, '2024-12-26'));
    const lines = readFileSync(join(folder, 'releases', 'bridge.ndjson'), 'utf8')
      .trimEnd()
      .split('\n');
    expect(read(...lines)).toMatchObject({ releases: [{}, {}, {}] });
    expect(read(...lines.map((line) => `${line}\r`))).toMatchObject({ releases: [{}, {}, {}] });
    const [, ...rest] = lines;
    expect(read(rewritten(first, '2024-12-01'), ...rest)).toMatchObject({ flaws: [{ line: 3 }] });
  });
});
