import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { runCheck } from '../../../../src/cli/check/check.ts';
import { nameOfCommand } from '../../../../src/cli/parse/choose-reader.ts';
import { runParse, type ParseFlags } from '../../../../src/cli/parse/parse.ts';
import type { Io } from '../../../../src/cli/terminal/io.ts';
import { makeContentFolder, type ContentFolder } from '../content-folder.ts';
import type { Ran } from '../run-command.ts';

const main = join(resolve(import.meta.dirname, '../../../..'), 'src/cli/main.ts');
const node = JSON.stringify(process.execPath);
const honest = { reader: `${node} ${JSON.stringify(main)} extract --ndjson`, readerName: 'desk model 3' };

const paragraphs = [
  'The bridge of Arle fell on March 1, 2022, and the town has talked of little else since then.',
  '“We will rebuild the bridge before the winter,” said Mayor Nils Berg on March 3. “It carried more than 4,000 cars a day.”',
  'Mayor Berg said the town had asked the ministry for 12 million euros.',
  '## What the ministry says',
  '“The old stones were rotten long ago,” said Clara Voss, an engineer at the Ministry of Works.',
  'Photo: Clara Voss/Ministry of Works',
];
const bridge = `---
title: The bridge of Arle is to be rebuilt
publisher: The Arle Gazette
published: 2022-03-04
---

${paragraphs.join('\n\n')}
`;
const harbour = `---
title: The harbour of Tarn is to close
publisher: The Tarn Herald
published: 2023-05-10
---

“We cannot keep the harbour open for six ships,” said Ida Holm, a fisher, on May 9, 2023.
`;
const quote = 'quotes/bridge/berg-4000-cars-a-day.mdx';

let folder: ContentFolder;
beforeEach(() => {
  folder = makeContentFolder();
  folder.put('articles/bridge.md', bridge);
});
afterEach(() => {
  folder.remove();
});

const parse = (flags: Partial<ParseFlags> = {}, env: Io['env'] = { ...process.env, CI: '' }): Promise<Ran> =>
  folder.run((io) => runParse({ content: folder.content, files: [], ...flags }, io), { env });

/** The same reader, in a file of the folder in which the person is; `body` is what it does with each line. */
function script(body: string): Partial<ParseFlags> {
  writeFileSync(
    join(folder.root, 'reader.mjs'),
    `import { createInterface } from 'node:readline';
const answer = (line) => { console.log(typeof line === 'string' ? line : JSON.stringify(line)); };
for await (const line of createInterface({ input: process.stdin })) {
  const { id, text, published, blocks } = JSON.parse(line);
  ${body}
}
`,
  );
  return { reader: `${node} reader.mjs` };
}

/** Where words stand in the bridge's text, as a reader may say it in code. */
const spanOf = (words: string): string =>
  `(() => { const start = text.indexOf(${JSON.stringify(words)}); return { start, end: start + ${String(words.length)} }; })()`;

const recordsOf = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(files).map(([file, text]) => [file, text.replace('"reader": "desk model 3",\n', '')]),
  );

describe('a reader that says what ours says', () => {
  it('gives the same records, byte for byte, and its name beside them', async () => {
    folder.put('articles/harbour.md', harbour);
    await parse();
    const ours = folder.bytes();
    folder.remove();
    folder = makeContentFolder();
    folder.put('articles/bridge.md', bridge);
    folder.put('articles/harbour.md', harbour);
    const { code, out, err } = await parse(honest);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).not.toContain('refused');
    const theirs = folder.bytes();
    expect(theirs['.parsed/bridge.json']).toContain('"reader": "desk model 3",\n');
    expect(recordsOf(theirs)).toEqual(ours);
    expect(Object.keys(ours).filter((file) => file.startsWith('quotes/')).length).toBeGreaterThan(3);
  });
});

describe('an article that another reader has read', () => {
  beforeEach(async () => {
    await parse(honest);
  });

  it.each([
    ['a parse', {}, process.env],
    ['--frozen', { frozen: true }, process.env],
    ['CI', {}, { ...process.env, CI: 'true' }],
  ])('%s leaves it alone and says so in a line, though the article has changed', async (_, flags, env) => {
    folder.put('articles/bridge.md', bridge.replace('12 million', '13 million'));
    const before = folder.bytes();
    const { code, out, err } = await parse(flags, env);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(
      'kept     content/articles/bridge.md: read by desk model 3, and left to it (parse --reader says who is to read)\n',
    );
    expect(folder.bytes()).toEqual(before);
  });

  it('a dry run of its file says the same', async () => {
    const { out } = await parse({ dryRun: true, files: [join(folder.content, 'articles/bridge.md')] });
    expect(out).toContain('read by desk model 3, and left to it');
  });

  it('its check finds nothing, and tells what an editor has changed since by the name of who read it', async () => {
    const check = () => folder.run((io) => runCheck({ content: folder.content }, io));
    expect((await check()).out).toContain('all is well');
    folder.put(quote, folder.read(quote).replace(/^role: Mayor$/m, 'role: engineer'));
    folder.put('quotes/bridge/by-hand.mdx', folder.read(quote));
    const { code, err } = await check();
    expect(code).toBe(0);
    expect(err).toContain(
      'An editor has changed this record: role is engineer, where desk model 3 reads Mayor.',
    );
    expect(err).toContain(
      'The article was read by desk model 3, which found no statement of this id: the whole record is an editor’s.',
    );
  });

  it('an editor’s word for a record is kept, and a change after it still needs a notice', async () => {
    folder.put(
      quote,
      folder.read(quote).replace(/^kind:/m, 'confirmed: { by: Ada Zorn, on: 2022-03-05 }\nkind:'),
    );
    await parse();
    expect(folder.read('.parsed/bridge.json')).toContain('"confirmed":{"by":"Ada Zorn"');
    folder.put(quote, folder.read(quote).replace('role: Mayor', 'role: engineer'));
    const { code, err, out } = await folder.run((io) => runCheck({ content: folder.content }, io));
    expect(code).toBe(1);
    expect(err + out).toContain('(confirmed-changed)');
  });

  it('the same reader merges as ever: an edit stays, and the rest follows the article', async () => {
    folder.put(quote, folder.read(quote).replace(/^role: .*$/m, 'role: Mayor of Arle # as he signs'));
    folder.put('articles/bridge.md', bridge.replace('a day.”', 'a night.”'));
    const { code, out } = await parse(honest);
    expect(code).toBe(0);
    expect(out).toContain(`changed  content/${quote}\n`);
    expect(folder.read(quote)).toContain('role: Mayor of Arle # as he signs\n');
    expect(folder.read(quote)).toContain('It carried more than 4,000 cars a night.\n');
  });

  it('goes back to On Record by --reader own alone, and keeps edits', async () => {
    folder.put(quote, folder.read(quote).replace(/^role: .*$/m, 'role: Mayor of Arle'));
    const { code, out } = await parse({ reader: 'own' });
    expect(code).toBe(0);
    expect(out).toMatch(/0 new, 0 changed, \d+ kept\n$/);
    expect(folder.read(quote)).toContain('role: Mayor of Arle\n');
    expect(folder.read('.parsed/bridge.json')).not.toContain('"reader"');
    expect((await parse()).out).not.toContain('left to it');
  });
});

describe('what is refused', () => {
  it('names file, line, finding and reason, is counted, and the rest is written', async () => {
    const flags = script(`answer({
      id,
      people: [{ name: 'Nils Berg', role: 'Mayor' }, { name: 'Nils Bergman' }],
      quotes: [
        { ...${spanOf('We will rebuild the bridge before the winter,')}, kind: 'direct',
          segments: [${spanOf('We will rebuild the bridge before the winter,')}],
          speaker: { ...${spanOf('Nils Berg')}, name: 'Nils Berg' }, cue: ${spanOf('said')} },
        { ...${spanOf('The old stones')}, kind: 'direct', segments: [${spanOf('The old stones')}] },
      ],
      statistics: [{ ...${spanOf('more than 4,000 cars')}, clause: ${spanOf('It carried more than 4,000 cars a day.')},
        value: 400, bound: 'over', counted: 'cars' }],
      timeline: [{ ...${spanOf('Photo: Clara Voss')}, relation: 'on' }],
    });`);
    const { code, out, err } = await parse(flags);
    expect(code).toBe(0);
    expect(err.split('\n').filter((line) => line !== '')).toEqual([
      'content/articles/bridge.md:1  warning  people[1] of reader.mjs is refused. name is “Nils Bergman”, and the article does not have these words.',
      'content/articles/bridge.md:15  warning  quotes[1] of reader.mjs is refused. The words “The old stones” are a part of what the article has in these marks, and nothing says so. (unmarked-cut)',
      'content/articles/bridge.md:9  warning  statistics[0] of reader.mjs is refused. The value is 400, and the words “more than 4,000 cars” cannot be read as that. (value-mismatch)',
      'content/articles/bridge.md:17  warning  timeline[0] of reader.mjs is refused. It is at 407 to 424, “Photo: Clara Voss”: that is a credit, and no text of the article.',
    ]);
    expect(out).toMatch(/1 article; records: 1 new, 0 changed, 0 kept; 4 findings refused\n$/);
    expect(folder.read('.parsed/bridge.json')).toContain('"reader": "reader.mjs",\n');
  });
});

describe('a program that does not do as a reader must', () => {
  const untouched = async (flags: Partial<ParseFlags>, said: RegExp): Promise<void> => {
    folder.put('articles/harbour.md', harbour);
    const before = folder.bytes();
    const { code, err } = await parse(flags);
    expect(code).toBe(1);
    expect(err).toMatch(said);
    expect(folder.bytes()).toEqual(before);
  };

  it('that is not there', async () => {
    await untouched(
      { reader: 'no-such-reader --fast' },
      /no-such-reader ended with exit code \d+ before .* 2 articles were not read, and the records of them stay as they are\./,
    );
  });

  it('that ends early, with what it says of it', async () => {
    await untouched(
      script(`console.error('the model is not there'); process.exit(3);`),
      /reader\.mjs: the model is not there\n[^]*reader\.mjs ended with exit code 3 before/,
    );
  });

  it('that never answers', async () => {
    await untouched(
      { ...script(`await new Promise((resolve) => setTimeout(resolve, 60_000));`), readerTimeout: 1 },
      /reader\.mjs has not answered within 1 second\.[^]*--reader-timeout SECONDS/,
    );
  });

  it('that does not even read', async () => {
    folder.put('articles/bridge.md', `${bridge}\n${'The town has seen it all.\n\n'.repeat(10_000)}`);
    writeFileSync(join(folder.root, 'deaf.mjs'), 'setTimeout(() => {}, 60_000);');
    await untouched(
      { reader: `${node} deaf.mjs`, readerTimeout: 1 },
      /deaf\.mjs has not answered within 1 second\./,
    );
  });

  it('that answers for another article', async () => {
    await untouched(
      script(`answer({ id: id === 'bridge' ? 'harbour' : 'bridge' });`),
      /reader\.mjs was asked about bridge and has answered for “harbour”/,
    );
  });

  it.each([
    ['no JSON', `answer('hello');`, 'expected a line of JSON'],
    ['an error', `answer({ id, error: 'too hard' });`, 'it says: too hard'],
    ['an unknown list', `answer({ id, claims: [] });`, 'Unrecognized key: "claims"'],
    ['an object without an id', `answer({});`, 'expected an object with the id of the article'],
  ])('that answers with %s: that article alone is left', async (_, body, said) => {
    folder.put('articles/harbour.md', harbour);
    const before = folder.bytes();
    const { code, err } = await parse(script(`if (id === 'bridge') { ${body} } else answer({ id });`));
    expect(code).toBe(1);
    expect(err).toContain('content/articles/bridge.md:1  error  The answer of reader.mjs is refused: ');
    expect(err).toContain(said);
    expect(folder.bytes()).toEqual({ ...before, '.parsed/harbour.json': expect.any(String) as unknown });
  });

  it('that ends halfway: what it had answered is written, and the next parse takes up the rest', async () => {
    for (let number = 10; number < 55; number += 1)
      folder.put(`articles/harbour-${String(number)}.md`, harbour.replace('six', String(number)));
    const { code, out, err } = await parse({
      ...script(`if (id === 'harbour-40') process.exit(1); answer({ id });`),
      readerName: 'desk model 3',
    });
    expect(code).toBe(1);
    expect(err).toContain('15 articles were not read, and the records of them stay as they are.');
    expect(out).toContain('parsed   31 articles');
    const again = await parse(honest);
    expect(again.code).toBe(0);
    expect(again.out).toContain('parsed   46 articles');
    expect((await parse()).out).toContain(
      'kept     content/articles/bridge.md and 45 more: read by desk model 3, and left to it',
    );
  });

  it('that writes more lines than it was given articles', async () => {
    const { code, err } = await parse(script(`answer({ id }); answer({ id });`));
    expect(code).toBe(1);
    expect(err).toContain('reader.mjs has written more lines than it was given articles');
  });

  it('that writes without end', async () => {
    const { code, err } = await parse(
      script(`for (;;) answer({ id, people: [{ name: 'x'.repeat(9999) }] });`),
    );
    expect(code).toBe(1);
    expect(err).toContain('reader.mjs has written more lines than it was given articles');
  });

  it('that says more than anybody reads', async () => {
    const { code, err } = await parse(
      script(`for (let n = 0; n < 5000; n += 1) console.error('\\u001b[2Jstep ' + n); answer({ id });`),
    );
    expect(code).toBe(0);
    expect(err).toContain('reader.mjs: \ufffd[2Jstep 0\n');
    expect(err).toContain('(it says more, which is not shown)');
    expect(err.split('\n').length).toBeLessThan(120);
  });
});

test('a reader that writes through a buffer till its input ends is heard where the articles are few', async () => {
  writeFileSync(
    join(folder.root, 'late.mjs'),
    `let text = ''; for await (const piece of process.stdin) text += piece;
console.log(text.trim().split('\\n').map((line) => JSON.stringify({ id: JSON.parse(line).id })).join('\\n'));`,
  );
  folder.put('articles/harbour.md', harbour);
  const { code, out } = await parse({ reader: `${node} late.mjs` });
  expect(code).toBe(0);
  expect(out).toContain('parsed   2 articles');
});

test.each([
  [{ reader: ' ' }, '--reader takes a command'],
  [{ readerName: 'x' }, '--reader-name goes with --reader COMMAND'],
  [{ reader: 'own', readerName: 'x' }, '--reader-name goes with --reader COMMAND'],
  [{ reader: 'cat', readerName: 'a\nb' }, 'Records cannot name this reader'],
  [{ reader: 'cat', readerTimeout: Number.NaN }, '--reader-timeout takes a number of seconds'],
  [{ reader: 'cat', readerTimeout: 0 }, '--reader-timeout takes a number of seconds'],
])('%j is no way to call it', async (flags, said) => {
  const { code, err } = await parse(flags);
  expect(code).toBe(2);
  expect(err).toContain(said);
});

test('a command is named by the file that it runs, and neither by a path nor by what it is told', () => {
  writeFileSync(join(folder.root, 'reader.py'), '');
  const names = [
    'KEY=secret python3 reader.py --model x',
    '/opt/models/desk-reader --key secret',
    '"python3" "reader.py"',
    './reader.py',
  ].map((command) => nameOfCommand(command, folder.root));
  expect(names).toEqual(['reader.py', 'desk-reader', 'reader.py', 'reader.py']);
});

test('the reader of docs/readers.md does what is said there', async () => {
  const told = readFileSync(join(resolve(import.meta.dirname, '../../../..'), 'docs/readers.md'), 'utf8');
  writeFileSync(join(folder.root, 'reader.mjs'), /^```js\n([^]*?)^```/m.exec(told)?.[1] ?? '');
  folder.put('articles/harbour.md', harbour);
  const { code, out, err } = await parse({ reader: `${node} reader.mjs` });
  expect(out).toContain('new      content/people/nils-berg.mdx\n');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/2 articles; records: 3 new, 0 changed, 0 kept\n$/);
  expect(folder.read('quotes/harbour/holm-harbour-open-for-six-ships.mdx')).toContain(
    'speaker: people/ida-holm\nkind: direct\nwords:\n  - - We cannot keep the harbour open for six ships,\ncue: said\n',
  );
  expect((await folder.run((io) => runCheck({ content: folder.content }, io))).out).toContain('all is well');
});
