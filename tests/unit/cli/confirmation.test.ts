import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCheck } from '../../../src/cli/check/check.ts';
import { runParse } from '../../../src/cli/parse/parse.ts';
import { runReview } from '../../../src/cli/review/review.ts';
import { readContent } from '../../../src/files/read/read-content.ts';
import { parsedSchema } from '../../../src/records/parsed.ts';
import { buildSite } from '../../../src/site/model/build-site.ts';
import { makeContentFolder, type ContentFolder } from './content-folder.ts';

const article = `---
title: The mill of Sorn is to reopen
publisher: The Sorn Courier
published: 2031-05-04
---

“The old wheel will turn again in June,” said Mayor Ines Okafor.

The town counted 1,200 visitors in 2029.
`;

let folder: ContentFolder;
let quote: string;
let figure: string;
let event: string;
beforeEach(async () => {
  folder = makeContentFolder();
  folder.put('articles/mill.md', article);
  await parse();
  const files = Object.keys(folder.bytes());
  quote = files.find((file) => file.startsWith('quotes/')) ?? '';
  figure = files.find((file) => file.startsWith('statistics/')) ?? '';
  event = files.find((file) => file.startsWith('timeline/mill/2029')) ?? '';
});
afterEach(() => {
  folder.remove();
});

const parse = (frozen = false): ReturnType<ContentFolder['run']> =>
  folder.run((io) => runParse({ content: folder.content, files: [], frozen }, io));
/** The article has another figure, which is another record until an editor says that it is this one. */
const parseAndFollow = async (): Promise<void> => {
  const before = folder.bytes();
  await parse();
  const recordOf = (file: string): string => file.replace('/mill/', '/').replace('.mdx', '');
  const now = Object.keys(folder.bytes()).flatMap((file) => {
    const [kind] = file.split('/');
    const old = [figure, event].find((one) => kind === one.split('/')[0] && before[file] === undefined);
    return old !== undefined ? [`${recordOf(old)}=${recordOf(file)}`] : [];
  });
  const { err, out } = await folder.run((io) => runReview({ content: folder.content, now }, io));
  expect(err + out).toMatch(/nothing is left to decide\n$/);
};
const check = async (): Promise<string> => {
  const { out, err } = await folder.run((io) => runCheck({ content: folder.content }, io));
  return err + out;
};
const edit = (file: string, from: string | RegExp, to: string): void => {
  expect(folder.read(file)).toMatch(from);
  folder.put(file, folder.read(file).replace(from, to));
};
const confirm = (file: string, on = '2031-05-05'): void => {
  folder.put(file, folder.read(file).replace(/^confirmed: .*\n/m, ''));
  edit(file, /\n---\n/, `\nconfirmed: { by: Ada Zorn, on: ${on} }\n---\n`);
};
const correct = (on: string): void => {
  edit(
    figure,
    /\n---\n/,
    `\ncorrections: [{ was: 1,200, now: 1,300, why: Counted again., on: ${on} }]\n---\n`.replace(
      /(\d,\d{3})/g,
      '"$1"',
    ),
  );
};
const kept = () =>
  parsedSchema
    .parse(JSON.parse(folder.read('.parsed/mill.json')))
    .entries.flatMap(({ record, confirmed }) => (confirmed ? [{ record, ...confirmed }] : []));
const statusOfFigure = async () => buildSite(await readContent(folder.content)).statistics[0]?.status.is;
const countAgain = (): void => {
  edit('articles/mill.md', '1,200', '1,300');
};

describe('a confirmation', () => {
  it('is kept with the facts that it was given for, on one line, and a second parse changes nothing', async () => {
    confirm(figure);
    const before = folder.read('.parsed/mill.json').split('\n');
    await parse();
    expect(kept()).toMatchObject([
      {
        record: figure.replace('/mill/', '/').replace('.mdx', ''),
        by: 'Ada Zorn',
        on: '2031-05-05',
        facts: { words: '1,200', value: 1200, bound: 'exact' },
      },
    ]);
    const after = folder.read('.parsed/mill.json').split('\n');
    expect(after.filter((line, index) => line !== before[index])).toHaveLength(1);
    const bytes = folder.bytes();
    await parse();
    expect(folder.bytes()).toEqual(bytes);
    expect(await check()).toContain('all is well');
  });

  it('that no parse has kept yet holds, and a parse that may not write does not fail for it', async () => {
    confirm(figure);
    confirm(quote);
    const bytes = folder.bytes();
    expect((await parse(true)).code).toBe(0);
    expect(folder.bytes()).toEqual(bytes);
    expect(await check()).toContain('all is well');
    expect(await statusOfFigure()).toBe('confirmed');
  });

  it('stays while an editor adds what is no fact', async () => {
    confirm(figure);
    await parse();
    edit(figure, /\n---\n/, '\ntitle: Visitors\ncontext: In the summer half.\n---\nSee the census.\n');
    await parse();
    expect(await check()).toContain('all is well');
    expect(await statusOfFigure()).toBe('confirmed');
  });

  it('is void once the article changes a fact, until it is given anew and the change is given notice of', async () => {
    confirm(figure);
    await parse();
    countAgain();
    await parseAndFollow();
    const said = await check();
    expect(said).toMatch(
      /statistics\/mill\/[^:]+\.mdx:\d+ +error .*since then .*value has changed from 1200 to 1300.*\(confirmed-changed\)/,
    );
    expect(said).toMatch(/corrections has no notice of it.*\(correction-missing\)/);
    expect(await statusOfFigure()).toBe('matches');

    // A new word alone does not do away with the notice, however often one parses.
    confirm(figure, '2031-05-07');
    await parse();
    await parse();
    const still = await check();
    expect(still).not.toContain('confirmed-changed');
    expect(still).toContain('correction-missing');

    correct('2031-05-06');
    expect(await check()).toContain('all is well');
    await parse();
    expect(kept()).toMatchObject([{ on: '2031-05-07', facts: { value: 1300 } }]);
    expect(await check()).toContain('all is well');
    expect(await statusOfFigure()).toBe('confirmed');
  });

  it('that is taken out still leaves the notice to be given', async () => {
    confirm(figure);
    await parse();
    countAgain();
    await parseAndFollow();
    folder.put(figure, folder.read(figure).replace(/^confirmed: .*\n/m, ''));
    await parse();
    expect(await check()).toContain('correction-missing');
    correct('2031-05-06');
    await parse();
    expect(kept()).toEqual([]);
    expect(await check()).toContain('all is well');
  });

  it('given where the article changes before the next parse is for what the editor saw', async () => {
    confirm(figure);
    countAgain();
    await parseAndFollow();
    expect(kept()).toMatchObject([{ facts: { value: 1200 } }]);
    expect(await check()).toContain('confirmed-changed');
  });

  it('stands when the facts are put back', async () => {
    confirm(figure);
    await parse();
    edit(figure, 'value: 1200', 'value: 1201');
    expect(await check()).toContain('confirmed-changed');
    edit(figure, 'value: 1201', 'value: 1200');
    expect(await check()).toContain('all is well');
  });

  it('stands when the speaker is the same under a new id', async () => {
    confirm(quote);
    await parse();
    const person = folder.read('people/ines-okafor.mdx');
    folder.put(
      'people/ines-okafor-of-sorn.mdx',
      person.replace(/\n---\n/, '\nformerly: [ines-okafor]\n---\n'),
    );
    edit(quote, 'people/ines-okafor', 'people/ines-okafor-of-sorn');
    folder.put('people/ines-okafor.mdx', '');
    const content = await readContent(folder.content);
    const problems = (await check()).split('\n').filter((line) => line.includes('confirm'));
    expect(content.quotes).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  it('is kept by an orphaned record', async () => {
    confirm(figure);
    edit('articles/mill.md', 'The town counted 1,200 visitors in 2029.\n', 'Nothing was counted.\n');
    await parse();
    expect(kept()).toMatchObject([{ by: 'Ada Zorn', facts: { value: 1200 } }]);
  });
});
