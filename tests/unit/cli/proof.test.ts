import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCheck, runCheckSource } from '../../../src/cli/check/check.ts';
import { runParse } from '../../../src/cli/parse/parse.ts';
import { readContent } from '../../../src/files/read/read-content.ts';
import type { Proof } from '../../../src/records/parsed.ts';
import { buildSite } from '../../../src/site/model/build-site.ts';
import { makeContentFolder, type ContentFolder } from './content-folder.ts';

const source = `The ferry at Varn

“The ferry will run again on Sunday,” said harbour master Tilde Okoro. It carried more than 1,200 people in 2021.
`;
const hash = createHash('sha256').update(source).digest('hex');
const account = `---
title: What the harbour master of Varn said
licence: CC BY 4.0
source:
  title: The ferry at Varn
  publisher: The Varn Mail
  published: 2022-05-06
  sha256: ${hash}
---

“The ferry will run again on Sunday,” said harbour master Tilde Okoro. It carried more than 1,200 people in 2021.
`;
const parsed = '.parsed/varn.json';

let folder: ContentFolder;
beforeEach(async () => {
  folder = makeContentFolder();
  folder.put('articles/varn.md', account);
  await folder.run((io) => runParse({ content: folder.content, files: [] }, io));
});
afterEach(() => {
  folder.remove();
});

const check = (flags: { fix?: boolean } = {}, env: Record<string, string> = {}) =>
  folder.run((io) => runCheck({ content: folder.content, ...flags }, io), { env });
const putCopy = (): void => {
  mkdirSync(join(folder.root, 'sources'), { recursive: true });
  writeFileSync(join(folder.root, 'sources', 'varn.txt'), source);
};
const forge = (change: (text: string) => string): void => {
  folder.put(parsed, change(folder.read(parsed)));
};
const forgeProof = (proof: object): void => {
  forge((text) => text.replace(/"proof": .*/, `"proof": ${JSON.stringify(proof)}`));
};
const proofOnSite = async () => buildSite(await readContent(folder.content)).articles[0]?.proof;

/** What is proved when the copy is at hand. */
async function prove(): Promise<Proof> {
  putCopy();
  await folder.run((io) => runCheckSource({ content: folder.content, source: 'sources' }, io));
  return JSON.parse(/"proof": (.*)/.exec(folder.read(parsed))?.[1] ?? 'null') as Proof;
}

describe('a proof', () => {
  test('of the article’s own text and records passes, and is on the site', async () => {
    const proof = await prove();
    expect(proof.quotes[1]).toBe(1);
    expect((await check()).err).not.toContain('proof-of-other-records');
    expect(await proofOnSite()).toEqual(proof);
  });

  test.each([
    ['of another text', { sha256: 'b'.repeat(64) }, 'names the text'],
    ['with more quotes than there are', { quotes: [9, 9] }, '9 of 9 quotes were proved, and varn has 1'],
    ['with fewer figures', { figures: [0, 0] }, '0 of 0 figures were proved, and varn has 1'],
    ['with other dates', { dates: [40, 40] }, '40 of 40 dates were proved'],
    ['with more proved than there are', { quotes: [2, 1] }, 'which cannot be'],
    ['with less than none', { quotes: [-1, 1] }, 'which cannot be'],
  ])('%s fails the check and is never on the site', async (_, change, message) => {
    forgeProof({ ...(await prove()), ...change });
    expect(await proofOnSite()).toBeNull();
    const { code, err } = await check({}, { CI: 'true' });
    expect(code).toBe(1);
    expect(err).toMatch(/^content\/\.parsed\/varn\.json:\d+ {2}error /m);
    expect(err).toContain(message);
  });

  test('of an article that names no text fails the check', async () => {
    const proof = await prove();
    folder.put('articles/varn.md', account.replace(/ {2}sha256: .*\n/, ''));
    forgeProof(proof);
    expect(await proofOnSite()).toBeNull();
    expect((await check()).err).toContain('names no text under source.sha256');
  });

  test('is mended by either advice, and by a check with the copy at hand', async () => {
    const proof = await prove();
    const forged = { ...proof, quotes: [9, 9] };
    forgeProof(forged);
    const again = await check();
    expect(again.err).not.toContain('proof-of-other-records');
    expect(await proofOnSite()).toEqual(proof);

    forgeProof(forged);
    await prove();
    expect(await proofOnSite()).toEqual(proof);

    folder.put('articles/varn.md', account.replace(hash, 'c'.repeat(64)));
    const { out, err } = await check({ fix: true });
    expect(out).toMatch(/^mended {3}content\/\.parsed\/varn\.json:\d+ .*\(proof-of-other-records\)$/m);
    expect(err).not.toContain('proof-of-other-records');
    expect(folder.read(parsed)).toContain('"proof": null');
  });
});
