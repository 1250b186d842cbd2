import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runNew, type NewFlags } from '../../../../src/cli/new/new.ts';
import type { NewKind } from '../../../../src/cli/new/wanted-fields.ts';
import type { Io } from '../../../../src/cli/terminal/io.ts';
import { runParse } from '../../../../src/cli/parse/parse.ts';
import { readContent } from '../../../../src/files/read/read-content.ts';
import { buildSite } from '../../../../src/site/model/build-site.ts';
import { makeContentFolder, type ContentFolder } from '../content-folder.ts';

const article = `---
title: The mill of Sorn is to reopen
publisher: The Sorn Courier
published: 2031-05-04
---

“The old wheel will turn again in June,” said Mayor Ines Okafor.

Over the door the faded words “Bread for the whole valley” can still be read. The town’s council has met since May 2, 2029.

The mill was sold for more than 1,200 crowns. Nobody has lived there for 12 years, or for 12 years and a day.

It was shut twice between 2003 and 2009, and burned down in 1911 and in 1912.
`;

let folder: ContentFolder;
beforeEach(() => {
  folder = makeContentFolder();
  folder.put('articles/mill.md', article);
});
afterEach(() => {
  folder.remove();
});

const make = (
  kind: NewKind,
  flags: Partial<NewFlags>,
  world: Partial<Io> = {},
): ReturnType<ContentFolder['run']> =>
  folder.run((io) => runNew(kind, { content: folder.content, ...flags }, io), world);
const parse = (): ReturnType<ContentFolder['run']> =>
  folder.run((io) => runParse({ content: folder.content, files: [] }, io));
const files = (kind: string): string[] =>
  Object.keys(folder.bytes()).filter((file) => file.startsWith(`${kind}/`));

describe('a new quote', () => {
  it('has the article’s words, nobody as its speaker, and passes the check', async () => {
    const { code, out } = await make('quote', { article: 'mill', words: ['"Bread for the whole valley"'] });
    expect(out).toBe(
      '# content/quotes/mill/bread-for-the-whole-valley.mdx\n' +
        '---\nspeaker: null\nkind: mixed\nwords:\n  - - Bread for the whole valley\n---\n\n' +
        'written  content/quotes/mill/bread-for-the-whole-valley.mdx\nchecked  all is well\n',
    );
    expect(code).toBe(0);
    expect(folder.read('quotes/mill/bread-for-the-whole-valley.mdx')).toBe(
      '---\nspeaker: null\nkind: mixed\nwords:\n  - - Bread for the whole valley\n---\n',
    );
  });

  it('says that it is a part, takes a straight mark for a curly one, and knows the article’s own voice', async () => {
    await make('quote', { article: 'mill', words: ['for the whole'], id: 'part' });
    expect(folder.read('quotes/mill/part.mdx')).toContain('  - - "[…] for the whole […]"\n');
    const said = await make('quote', {
      article: 'mill',
      words: ["The town's council has met"],
      speaker: 'The town’s council',
      id: 'met',
    });
    // Nobody says so in the article: it is its own voice.
    expect(said.out).toContain('(nobody-says-so)');
    expect(folder.read('quotes/mill/met.mdx')).toBe(
      '---\nspeaker:\n  unnamed: The town’s council\nkind: reported\nwords:\n  - - The town’s council has met\n---\n',
    );
  });

  it('names nobody whom the editor has not named, also where the extractor reads a speaker', async () => {
    await parse();
    rmSync(join(folder.content, 'quotes'), { recursive: true });
    await make('quote', { article: 'mill', words: ['The old wheel will turn again in June'], id: 'wheel' });
    expect(folder.read('quotes/mill/wheel.mdx')).toBe(
      '---\nspeaker: null\nkind: direct\nwords:\n  - - The old wheel will turn again in June,\n---\n',
    );
  });

  const twoZorns = (): void => {
    folder.put('people/ada-zorn.mdx', '---\nname: Ada Zorn\naliases: [Zorn]\n---\n');
    folder.put('people/ada-zorn-2.mdx', '---\nname: Ada Zorn\ndistinctFrom: [ada-zorn]\n---\n');
    folder.put('organisations/zorn-mills.mdx', '---\nname: Zorn Mills\naliases: [Mills, Zorn]\n---\n');
  };

  it.each([
    ['a name', 'zorn  mills', 'speaker: organisations/zorn-mills\n'],
    ['an alias', 'Mills', 'speaker: organisations/zorn-mills\n'],
    ['an id', 'ada-zorn-2', 'speaker: people/ada-zorn-2\n'],
    ['words that name nobody', 'a painter of signs', 'speaker:\n  unnamed: a painter of signs\n'],
  ])('takes %s for whom it names', async (_, speaker, line) => {
    twoZorns();
    await make('quote', { article: 'mill', words: ['Bread for the whole valley'], speaker, id: 'sign' });
    expect(folder.read('quotes/mill/sign.mdx')).toContain(line);
  });

  it.each([
    ['Ada Zorn', 'can be people/ada-zorn or people/ada-zorn-2. Say which with --speaker'],
    ['Zorn', 'can be organisations/zorn-mills or people/ada-zorn. Say which'],
    ['Dr. Zorn Mills, the owner', 'has the name of organisations/zorn-mills in it'],
    [' ', 'Nobody is named'],
  ])('refuses “%s”, says whom it may mean, and writes nothing', async (speaker, message) => {
    twoZorns();
    const { code, err } = await make('quote', {
      article: 'mill',
      words: ['Bread for the whole valley'],
      speaker,
    });
    expect(code).toBe(1);
    expect(err).toContain(message);
    expect(files('quotes')).toEqual([]);
  });

  it('says what is missing: the check’s own words, and a code that fails', async () => {
    const { code, out } = await make('quote', {
      article: 'mill',
      words: ['Bread for the whole valley'],
      speaker: 'people/nobody',
    });
    expect(code).toBe(1);
    expect(out).toMatch(/content\/quotes\/mill\/[a-z-]+\.mdx:2 {2}error .*people\/nobody/);
    expect(files('quotes')).toHaveLength(1);
  });

  it.each([
    [
      'words that the article does not have',
      { words: ['We hope to be back'] },
      1,
      'The article does not have the words',
    ],
    ['an article that is not there', { article: 'hill', words: ['soon'] }, 1, 'There are: mill.'],
    ['nothing', { article: undefined }, 2, 'Give --article ID and --words'],
    ['a date that is none', { words: ['Bread for the whole valley'], date: 'today' }, 2, '"date": '],
    [
      'an id that is none',
      { words: ['Bread for the whole valley'], id: 'Back Soon' },
      1,
      'Nothing was written.',
    ],
  ])('is refused with %s, and nothing is written', async (_, flags, expected, message) => {
    const before = folder.bytes();
    const { code, err } = await make('quote', { article: 'mill', ...flags });
    expect(err).toContain(message);
    expect(code).toBe(expected);
    expect(folder.bytes()).toEqual(before);
  });

  it('never takes an id that was given, nor makes a second record of the same words', async () => {
    await make('quote', { article: 'mill', words: ['Bread for the whole valley'], id: 'back' });
    const before = folder.bytes();
    const other = await make('quote', { article: 'mill', words: ['Bread for'], id: 'back' });
    expect(other.code).toBe(1);
    expect(other.err).toContain('The id back has been given already. Free is back-2. Nothing was written.');
    const same = await make('quote', { article: 'mill', words: ['Bread for the whole valley'] });
    expect(same.err).toBe('There is a record of these words already: content/quotes/mill/back.mdx.\n');
    expect(folder.bytes()).toEqual(before);
  });

  it('shows everything and writes nothing with --dry-run', async () => {
    const before = folder.bytes();
    const { code, out } = await make('quote', {
      article: 'mill',
      words: ['Bread for the whole valley'],
      dryRun: true,
    });
    expect(code).toBe(0);
    expect(out).toContain('# content/quotes/mill/bread-for-the-whole-valley.mdx\n---\nspeaker: null\n');
    expect(out).toContain('Nothing was written.\nchecked  all is well\n');
    expect(folder.bytes()).toEqual(before);
  });

  it('is asked for at a terminal, its id confirmed', async () => {
    const { code, out } = await make(
      'quote',
      {},
      {
        isTerminal: true,
        stdin: Readable.from(['mill\n', 'Bread for the whole valley\n', 'Not An Id\n', 'sign\n']),
      },
    );
    expect(out).toContain('Article (its id): ');
    expect(out).toContain('Id, for good [bread-for-the-whole-valley]: An id is made of');
    expect(code).toBe(0);
    expect(files('quotes')).toEqual(['quotes/mill/sign.mdx']);
  });
});

describe('a new event and a new statistic', () => {
  it('have the date and the number that their words state, with the bound before them', async () => {
    const event = await make('event', {
      article: 'mill',
      what: "The town's council has met since May 2, 2029",
    });
    expect(event.out).toContain('checked  all is well');
    expect(folder.read(files('timeline')[0] ?? '')).toBe(
      '---\ndate: "2029-05-02"\nrelation: since\nwords: May 2, 2029\nwhat: The town’s council has met since May 2, 2029\n---\n',
    );
    const figure = await make('statistic', { article: 'mill', words: ['1,200 crowns'] });
    expect(figure.out).toContain('checked  all is well');
    expect(folder.read(files('statistics')[0] ?? '')).toMatch(
      /^---\nwords: more than 1,200 crowns\nclause: The mill was sold for more than 1,200 crowns\.?\nvalue: 1200\nbound: over\n/,
    );
  });

  it('have the span that a clause states, and of several dates the one that is named', async () => {
    const what = 'It was shut twice between 2003 and 2009';
    expect((await make('event', { article: 'mill', what, date: '2003/2009', id: 'shut' })).code).toBe(0);
    expect(folder.read('timeline/mill/shut.mdx')).toBe(
      `---\ndate: 2003/2009\nrelation: "on"\nwords: 2003 and 2009\nwhat: ${what}\n---\n`,
    );
    const fires = { article: 'mill', what: 'burned down in 1911 and in 1912' };
    expect((await make('event', { ...fires, date: '1912', id: 'fire' })).code).toBe(0);
    expect(folder.read('timeline/mill/fire.mdx')).toContain('date: "1912"\nrelation: "on"\nwords: "1912"\n');
    await make('event', { ...fires, id: 'fires' });
    expect(folder.read('timeline/mill/fires.mdx')).toContain('date: null\n');
  });

  it('have no source, period or role that the editor did not state', async () => {
    folder.put(
      'articles/survey.md',
      article.replace(
        /\n\n“[^]*/,
        '\n\nThe survey found that 70 mills stood idle in 2030, as Mayor Ines Okafor said on May 2.\n',
      ),
    );
    await make('statistic', { article: 'survey', words: ['70 mills'], id: 'idle' });
    expect(folder.read('statistics/survey/idle.mdx')).not.toMatch(/assertedBy|period|inferred/);
    const what = 'The survey found that 70 mills stood idle in 2030';
    await make('event', { article: 'survey', what, id: 'stood' });
    expect(folder.read('timeline/survey/stood.mdx')).not.toContain('assertedBy');
    await make('statistic', {
      article: 'survey',
      words: ['70 mills'],
      clause: 'that 70 mills stood idle',
      speaker: 'The survey',
      date: '2030',
      id: 'told',
    });
    expect(folder.read('statistics/survey/told.mdx')).toContain(
      'period: "2030"\nassertedBy:\n  unnamed: The survey\n',
    );
  });

  it('ask for the words around a figure that stands in the article twice', async () => {
    const twice = await make('statistic', { article: 'mill', words: ['12 years'] });
    expect(twice.code).toBe(1);
    expect(twice.err).toContain('more than once. Say which is meant with --clause');
    const clause = 'Nobody has lived there for 12 years';
    expect((await make('statistic', { article: 'mill', words: ['12 years'], clause })).code).toBe(0);
    expect(folder.read(files('statistics')[0] ?? '')).toContain(`clause: ${clause}\nvalue: 12\n`);
  });
});

describe('a new person', () => {
  it('gets a file that the next quote can name', async () => {
    const { code, out } = await make('person', { name: 'Ada Zorn', alias: ['Zorn'] });
    expect(code).toBe(0);
    expect(out).toContain('written  content/people/ada-zorn.mdx\n');
    expect(folder.read('people/ada-zorn.mdx')).toBe('---\nname: Ada Zorn\naliases:\n  - Zorn\n---\n');
    const quote = await make('quote', {
      article: 'mill',
      words: ['Bread for the whole valley'],
      speaker: 'people/ada-zorn',
    });
    expect(quote.code).toBe(0);
    expect(files('quotes')).toEqual(['quotes/mill/zorn-bread-for-the-whole-valley.mdx']);
  });
});

describe('a parse after it', () => {
  const words = ['The old wheel will turn again in June'];

  it('leaves a record that it does not find as it is, and the site shows where it stands', async () => {
    await parse();
    await make('quote', { article: 'mill', words: ['Bread for'], id: 'sign' });
    const before = folder.bytes();
    const { out } = await parse();
    expect(out).toContain('0 new, 0 changed');
    expect(folder.bytes()).toEqual(before);
    const site = buildSite(await readContent(folder.content));
    const quote = site.quotes.find(({ id }) => id === 'sign');
    const text = site.articles[0]?.article?.text ?? '';
    expect(quote?.places.get('words')?.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Bread for',
    ]);
  });

  it.each([
    ['with the same words', words],
    ['with a part of them', ['The old wheel will turn']],
  ])('knows the editor’s record %s again, and makes no second one', async (_, some) => {
    await make('quote', { article: 'mill', words: some, id: 'wheel', speaker: 'Mayor Ines Okafor' });
    const mine = folder.read('quotes/mill/wheel.mdx');
    await parse();
    expect(files('quotes').filter((file) => folder.read(file).includes('old wheel'))).toEqual([
      'quotes/mill/wheel.mdx',
    ]);
    const now = folder.read('quotes/mill/wheel.mdx');
    for (const line of mine.split('\n')) expect(now.split('\n')).toContain(line);
    const before = folder.bytes();
    expect((await parse()).out).toContain('0 new, 0 changed');
    expect(folder.bytes()).toEqual(before);
  });

  it('knows the words of a record again that an editor had deleted', async () => {
    await parse();
    const deleted = files('quotes').find((file) => folder.read(file).includes('old wheel')) ?? '';
    const id = deleted.replace(/^.*\/|\.mdx$/g, '');
    rmSync(join(folder.content, deleted));
    const others = files('quotes');
    expect((await make('quote', { article: 'mill', words, id })).err).toContain('has been given already');
    expect((await make('quote', { article: 'mill', words, id: 'wheel' })).code).toBe(0);
    await parse();
    expect(files('quotes')).toEqual([...others, 'quotes/mill/wheel.mdx'].sort());
  });
});
