import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Io } from '../../../../src/cli/terminal/io.ts';
import { runCheck } from '../../../../src/cli/check/check.ts';
import { runParse } from '../../../../src/cli/parse/parse.ts';
import { runReview, type ReviewFlags } from '../../../../src/cli/review/review.ts';
import { makeContentFolder, type ContentFolder } from '../content-folder.ts';

const article = `---
title: The mill of Sorn is to reopen
publisher: The Sorn Courier
published: 2031-05-04
---

“The old wheel will turn again in June,” said Mayor Ines Okafor.

“We were never asked about it at all,” said Tomas Lind, a miller.
`;
const file = 'review/mill.yaml';

let folder: ContentFolder;
let okafor = '';
let lind = '';
const quoteOf = (words: string): string =>
  Object.keys(folder.bytes()).find((one) => one.startsWith('quotes/') && folder.read(one).includes(words)) ??
  '';
const recordOf = (path: string): string => path.replace('/mill/', '/').replace('.mdx', '');
const parse = (): ReturnType<ContentFolder['run']> =>
  folder.run((io) => runParse({ content: folder.content, files: [] }, io));
const review = (
  flags: Partial<ReviewFlags> = {},
  world: Partial<Io> = {},
): ReturnType<ContentFolder['run']> =>
  folder.run((io) => runReview({ content: folder.content, ...flags }, io), world);
const type = (...lines: string[]): Partial<Io> => ({
  isTerminal: true,
  stdin: Readable.from(lines.map((line) => `${line}\n`)),
});

beforeEach(async () => {
  folder = makeContentFolder();
  folder.put('articles/mill.md', article);
  await parse();
  okafor = quoteOf('old wheel');
  lind = quoteOf('never asked');
  folder.put(
    okafor,
    `${folder.read(okafor).replace('in June,', 'in early June, # heard on the tape')}\nA note.\n`,
  );
  folder.put('articles/mill.md', article.replace('in June', 'in July').replace(/\n“We were.*\n/, ''));
  await parse();
});
afterEach(() => {
  folder.remove();
});

/** Nothing is left, and a further parse finds nothing to do. */
async function expectSettled(): Promise<void> {
  expect(existsSync(join(folder.content, file))).toBe(false);
  const before = folder.bytes();
  const { out } = await parse();
  expect(out).not.toMatch(/conflict|orphaned \w/);
  expect(folder.bytes()).toEqual(before);
  expect((await review()).code).toBe(0);
}

describe('review without a terminal', () => {
  it('lists what is left with file and line, writes nothing, and fails', async () => {
    const before = folder.bytes();
    const { code, out } = await review();
    expect(code).toBe(1);
    const lines = folder.read(file).split('\n');
    const at = lines.flatMap((line, index) => (line === '  decision:' ? [index + 1] : []));
    expect(out).toBe(
      `content/${file}:${String(at[0])}  ${recordOf(okafor)}.words  open\n` +
        `content/${file}:${String(at[1])}  ${recordOf(lind)}  open\nreview   2 left to decide\n`,
    );
    expect(folder.bytes()).toEqual(before);
  });

  it('carries out keep from the file, and marks what the article no longer says', async () => {
    const [edited, left] = [folder.read(okafor), folder.read(lind)];
    const open = folder.read(file);
    folder.put(
      file,
      open.replace('decision:\n', 'decision: keep\n').replace(/decision:\n$/, 'decision: keep\n'),
    );
    const { code, out } = await review();
    expect(code).toBe(0);
    expect(out).toContain(`keep     mill: ${recordOf(okafor)}.words\n`);
    expect(folder.read(okafor)).toBe(edited);
    expect(folder.read(lind)).toBe(left.replace('inferred:', 'noLongerInArticle: true\ninferred:'));
    await expectSettled();
    const checked = await folder.run((io) => runCheck({ content: folder.content }, io));
    expect(checked.err).not.toContain(lind);
    // the words come back
    folder.put('articles/mill.md', article.replace('in June', 'in July'));
    await parse();
    const { err } = await folder.run((io) => runCheck({ content: folder.content }, io));
    expect(err).toMatch(/lind-[a-z-]+\.mdx:\d+ {2}error .*its words stand in .*\(no-longer-in-article\)/);
  });

  it('takes the article’s value and deletes an orphan, and changes no other byte', async () => {
    const edited = folder.read(okafor);
    const { code } = await review({ take: [recordOf(okafor), `content/${lind}`] });
    expect(code).toBe(0);
    expect(folder.read(okafor)).toBe(edited.replace('in early June,', 'in July,'));
    expect(existsSync(join(folder.content, lind))).toBe(false);
    await expectSettled();
  });

  it('writes another value that is valid, and names the line of one that is not', async () => {
    const edited = folder.read(okafor);
    const open = folder.read(file);
    const decide = (value: string): void => {
      folder.put(file, open.replace('decision:\n', `decision: { edit: ${value} }\n`));
    };
    decide('7');
    const refused = await review();
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(
      /content\/review\/mill\.yaml:\d+ {2}error .*cannot be carried out\. "words": /,
    );
    expect(folder.read(okafor)).toBe(edited);
    expect(folder.read(file)).toContain('decision: { edit: 7 }\n');
    decide('[["The old wheel will turn in summer,"]]');
    expect((await review({ keep: [recordOf(lind)] })).code).toBe(0);
    expect(folder.read(okafor)).toBe(edited.replace('again in early June,', 'in summer,'));
    await expectSettled();
  });

  it('says which record has no open case', async () => {
    const { code, err } = await review({ keep: ['quotes/nobody'] });
    expect(code).toBe(2);
    expect(err).toBe('There is no open case of quotes/nobody. npm run review -- --list names them.\n');
  });

  it.each([
    ['with --list', { list: true }, {}],
    ['where CI is set', {}, { env: { CI: 'true' } }],
  ])('writes nothing %s', async (_, flags, world) => {
    folder.put(file, folder.read(file).replace('decision:\n', 'decision: take\n'));
    const before = folder.bytes();
    const { code, out } = await review(flags, world);
    expect(code).toBe(1);
    expect(out).toContain('decided and not carried out');
    expect(folder.bytes()).toEqual(before);
  });

  it('touches no case of an article with a record that cannot be read', async () => {
    folder.put(file, folder.read(file).replace('decision:\n', 'decision: take\n'));
    folder.put(okafor, folder.read(okafor).replace('kind: direct', 'kind: loud'));
    const before = folder.bytes();
    expect((await review()).code).toBe(1);
    expect((await parse()).code).toBe(1);
    expect(folder.bytes()).toEqual(before);
  });
});

describe('an orphaned record that is another one now', () => {
  const words = 'We were never asked about the reopening of it at all';
  let now = '';
  beforeEach(async () => {
    folder.put(
      lind,
      `${folder.read(lind).replace('---\n', '---\ncontext: He said so twice.\n')}\nA note on Lind.\n`,
    );
    folder.put(
      'articles/mill.md',
      article
        .replace('in June', 'in July')
        .replace(/“We were.*\n/, `“${words},” said Clara Voss, a miller.\n`),
    );
    await parse();
    await review({ take: [recordOf(okafor)] });
    now = quoteOf(words);
  });

  it('is orphaned, since somebody else says it, and the new one is named as likely', async () => {
    expect(now).not.toBe(lind);
    const { out } = await review({ list: true });
    expect(out).toContain(`may be now ${recordOf(now)}`);
  });

  async function expectBecame(): Promise<void> {
    const text = folder.read(lind);
    expect(text).toContain(words);
    expect(text).toContain('clara-voss');
    expect(text).toContain('context: He said so twice.\n');
    expect(text).toContain('\nA note on Lind.\n');
    expect(text).toContain(`formerly:\n  - ${recordOf(now).replace('quotes/', '')}\n`);
    expect(existsSync(join(folder.content, now))).toBe(false);
    await expectSettled();
    expect((await folder.run((io) => runCheck({ content: folder.content }, io))).code).toBe(0);
  }

  it('keeps id, edits and note, and follows the article otherwise, by a flag', async () => {
    const { code, out } = await review({ now: [`${recordOf(lind)}=content/${now}`] });
    expect(out).toContain(`now      mill: ${recordOf(lind)}, found as ${recordOf(now)}\n`);
    expect(code).toBe(0);
    await expectBecame();
  });

  it('does so by the file to work through', async () => {
    folder.put(file, folder.read(file).replace('decision:\n', `decision: { now: ${recordOf(now)} }\n`));
    expect((await review()).code).toBe(0);
    await expectBecame();
  });

  it('does so on a terminal, which says what cannot be', async () => {
    const { code, out } = await review({}, type('n', 'nobody', 'n', 'quotes/nobody', 'n', recordOf(now)));
    expect(out).toContain(`Expected a record, as in ${recordOf(now)}.`);
    expect(out).toContain('There is no record quotes/nobody in this article.');
    expect(code).toBe(0);
    await expectBecame();
  });

  it('is not one that an editor has worked on as well', async () => {
    folder.put(now, `${folder.read(now)}\nA note on Voss.\n`);
    const before = folder.bytes();
    const { code, err } = await review({ now: [`${recordOf(lind)}=${recordOf(now)}`] });
    expect(code).toBe(1);
    expect(err).toContain(`An editor has worked on ${recordOf(now)} as well.`);
    expect(folder.read(lind)).toBe(Buffer.from(before[lind] ?? '', 'latin1').toString());
  });
});

describe('review on a terminal', () => {
  it('shows the sentence and the values, and asks one case at a time', async () => {
    const edited = folder.read(okafor);
    const { code, out } = await review({}, type('what?', 'e', '[[', 'e', '7', 'e', '[[It turns.]]', 'd'));
    expect(out).toContain(`${okafor}  words
  sentence   “The old wheel will turn again in July,” said Mayor Ines Okafor.
  last parse - - The old wheel will turn again in June,
  file       - - The old wheel will turn again in early June,
  article    - - The old wheel will turn again in July,
[k]eep  [t]ake  [e]dit  [s]kip  [q]uit: `);
    expect(out).toContain('Expected a value as YAML has it');
    expect(out).toContain('"words": ');
    expect(code).toBe(0);
    expect(folder.read(okafor)).toBe(
      edited.replace('The old wheel will turn again in early June,', 'It turns.'),
    );
    expect(existsSync(join(folder.content, lind))).toBe(false);
    await expectSettled();
  });

  it('carries out what was answered before it was interrupted', async () => {
    const interruption = new AbortController();
    const stdin = Readable.from(
      (async function* () {
        yield 'k\n';
        await new Promise((resolve) => setImmediate(resolve));
        interruption.abort();
        await new Promise(() => undefined);
      })(),
    );
    const { code, out } = await review({}, { isTerminal: true, stdin, interrupt: interruption.signal });
    expect(code).toBe(1);
    expect(out).toContain('keep     mill: ');
    expect(out).toContain('1 left to decide');
  });

  it('carries out what was answered before the person had enough', async () => {
    const { code, out } = await review({}, type('k'));
    expect(code).toBe(1);
    expect(out).toContain('review   1 left to decide');
    expect(folder.read(file)).not.toContain(recordOf(okafor));
  });
});
