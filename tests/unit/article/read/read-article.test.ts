import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArticleError } from '../../../../src/article/article-error.ts';
import type { Article } from '../../../../src/article/article.ts';
import { readArticle } from '../../../../src/article/read/read-article.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const pages = join(import.meta.dirname, '../../../fixtures/article/pages');
const readPage = (name: string): Article => readArticle(readFileSync(join(pages, name)), name);

const blocksOf = ({ text, blocks }: Article): string[] =>
  blocks.map(({ kind, line, start, end }) => `${String(line)} ${kind}: ${text.slice(start, end)}`);

function errorOf(content: string | Uint8Array, file: string): string {
  try {
    readArticle(typeof content === 'string' ? bytes(content) : content, file);
  } catch (error) {
    if (error instanceof ArticleError) return error.message;
    throw error;
  }
  return 'no error';
}

const body = 'The bridge closes in April, the council said.\n';

describe('refuses, with the file and the reason', () => {
  test.each<[string, string | Uint8Array, string, string]>([
    ['an empty file', '', 'a.txt', 'a.txt: The file is empty.'],
    ['a file of spaces', '\n \n', 'a.txt', 'a.txt: There is no article in this file.'],
    ['a binary', 'a\0b', 'a.md', 'a.md: Expected text, found a binary file.'],
    ['a PDF', '%PDF-1.7\n', 'a.html', 'a.html: Expected text, found a PDF.'],
    [
      'broken UTF-8',
      new Uint8Array([97, 10, 98, 0xff, 99]),
      'a.txt',
      'a.txt:2: Expected UTF-8, found the byte 0xff at offset 3.',
    ],
    [
      '20 MB of text',
      new Uint8Array(20_000_000).fill(97),
      'a.txt',
      'a.txt: The file has 20.0 MB; an article has at most 10 MB.',
    ],
    ['another ending', body, 'a.pdf', 'a.pdf: Expected a file that ends in .md'],
    [
      'front matter that is no YAML',
      `---\ntitle: A: b\n---\n${body}`,
      'a.md',
      'a.md:2: This is no valid YAML: Nested mappings are not allowed',
    ],
    [
      'front matter that does not end',
      `---\ntitle: A\n${body}`,
      'a.txt',
      'a.txt:1: The front matter that starts here does not end.',
    ],
    [
      'an alias',
      `---\ntitle: &a A\nlead: *a\n---\n${body}`,
      'a.md',
      'a.md:2: Expected a plain value and found an anchor (&). Write the value out',
    ],
    [
      'an unknown field',
      `---\ntitle: A\nsize: 2\n---\n${body}`,
      'a.md',
      'a.md:3: There is no field "size" in such a file. The fields are title, ',
    ],
    [
      'a missing field',
      `---\ntitle: A\nsource:\n  title: B\n---\n${body}`,
      'a.md',
      'a.md:3: The field "source.publisher" is missing.',
    ],
    [
      'a date in words',
      `---\npublished: 12 May\n---\n${body}`,
      'a.md',
      'a.md:2: "published": A date is written in EDTF',
    ],
    [
      'another language',
      'Der Rat hat am Montag gesagt, dass die Brücke nicht vor dem Winter fertig wird und das Geld fehlt.',
      'a.txt',
      'a.txt: Expected an article in English, found a text in German.',
    ],
    [
      'another script',
      'Совет объявил о новых правилах для всех жителей города в понедельник.',
      'a.txt',
      'a.txt: Expected an article in English, found a text in another script.',
    ],
    [
      'a language that the front matter names',
      `---\nlanguage: fr\n---\n${body}`,
      'a.md',
      'a.md: Expected an article in English, found the language “fr”.',
    ],
    [
      'one paragraph of 1 MB of brackets',
      '['.repeat(1_000_000),
      'a.md',
      'a.md:1: The paragraph that starts here has more than',
    ],
    [
      'a page nested without end',
      '<div>'.repeat(200_000),
      'a.html',
      'a.html: The elements of this page are nested too deeply',
    ],
    [
      'quotations nested without end',
      '> '.repeat(500_000) + 'a',
      'a.md',
      'a.md:1: Lists or quotations are nested',
    ],
    ...[
      '> a\n\n',
      '- > a\n\n',
      '1. - a\n\n',
      'a\n==\n',
      'a\n- \n',
      '- a\n  - b\n',
      '[^a]: b\n\n[^a]\n\n',
    ].map((piece): [string, string, string, string] => [
      `ten thousand times ${JSON.stringify(piece)}`,
      piece.repeat(10_000),
      'a.md',
      'More than 3000 lines begin quotations, inner lists, notes or underlined headings.',
    ]),
  ])('%s', (_, content, file, message) => {
    expect(errorOf(content, file)).toContain(message);
  });

  test.each(['teasers.html', 'gate.html'])('a page without an article: %s', (name) => {
    expect(errorOf(readFileSync(join(pages, name)), name)).toContain(
      `${name}: There is no article on this page.`,
    );
  });
});

test.each([
  'Bridge shut.',
  '“Wir haben keine Wahl und das ist nicht schön”, said Ada Okoro of the council, which met on Tuesday.',
  'Selwick 3, Oakham 1\n\nDunmore 2, Tarn Falls 2',
])('takes %j for English', (text) => {
  expect(errorOf(text, 'a.txt')).toBe('no error');
});

test('reads a byte order mark and CRLF, and counts the lines of the file below front matter', () => {
  const article = readArticle(
    bytes(`\ufeff---\r\ntitle: Bridge\r\npublished: 2031-03\r\n---\r\n\r\n${body}`),
    'a.txt',
  );
  expect(article.text).toBe(`\n${body}`);
  expect(article.metadata).toMatchObject({ title: 'Bridge', published: '2031-03', source: null });
  expect(article.blocks.map(({ line }) => line)).toEqual([6]);
});

test('an account takes its day and its publisher from its source', () => {
  const front =
    '---\ntitle: An account\nsource:\n  title: Bridge shut\n  publisher: The Courier\n  published: 2031-03-04\n---\n';
  expect(readArticle(bytes(front + body), 'a.md').metadata).toMatchObject({
    title: 'An account',
    publisher: 'The Courier',
    published: '2031-03-04',
    source: { title: 'Bridge shut', sha256: null },
  });
});

test('reads Markdown into plain text with the lines of the file', () => {
  const text = [
    '---',
    'title: Bridge',
    '---',
    '# Bridge',
    '',
    'The *harbour* [bridge](https://x.example) closes &amp; stays "shut",',
    'said <b>Okoro</b>.[^1]  ',
    'It is `old` \\*and\\* ~5 m wide.<!-- no -->',
    '',
    '> “Nobody asked us.”',
    '',
    '- one',
    '- two',
    '',
    '| Year | Cars |',
    '|---|---|',
    '| 2030 | 21 |',
    '',
    '![a picture](b.jpg)',
    '',
    '[^1]: A note.',
    '',
    'The end came soon.',
  ].join('\n');
  expect(blocksOf(readArticle(bytes(text), 'a.md'))).toEqual([
    '4 title: Bridge',
    '6 paragraph: The harbour bridge closes & stays "shut", said Okoro.\nIt is old *and* ~5 m wide.',
    '10 paragraph: “Nobody asked us.”',
    '12 item: one',
    '13 item: two',
    '15 item: Year | Cars',
    '17 item: 2030 | 21',
    '23 paragraph: The end came soon.',
    '21 paragraph: A note.',
  ]);
});

test('reads the article of a newspaper’s page and what stands around none of it', () => {
  const article = readPage('newspaper.html');
  expect(blocksOf(article)).toEqual([
    '25 title: Harbour bridge closes for two years',
    '27 dateline: 4 March 2031',
    '30 credit: The bridge at dusk. Photo: Petra Quill',
    '31 paragraph: The harbour bridge in Selwick will close on 1\u00a0April for two years, the council said on Tuesday.',
    '32 paragraph: “We have no choice,” said Ada Okoro, the council’s chief engineer. “The bearings are worn out.”',
    '37 heading: What it costs',
    '38 paragraph: Repairs are put at £14.5m — twice the figure of 2029.\nThe work is paid for by:',
    '40 item: the county, with £9m',
    '41 item: the port & its tenants, with £5.5m',
    '43 item: Year | Vehicles a day',
    '43 item: 2029 | 21,400',
    '43 item: 2030 | 23,900',
    '45 paragraph: Nobody asked the traders.',
    '48 paragraph: Ferries run every 20 minutes from 6 a.m.',
  ]);
  expect(article.metadata).toEqual({
    title: 'Harbour bridge closes for two years',
    lead: null,
    publisher: 'The Selwick Courier Ltd',
    author: 'Ines Varga, Tom Adair',
    published: '2031-03-04',
    url: 'https://courier.example/news/2031/03/harbour-bridge',
    licence: 'https://courier.example/licence',
    language: 'en-GB',
    source: null,
  });
});

test('reads a page of line breaks in a table', () => {
  const article = readPage('bare.html');
  expect(article.metadata).toMatchObject({
    title: 'Mill fire: one person hurt',
    author: 'Lena Orr',
    published: '2004-11-02',
  });
  expect(article.blocks.map(({ line, kind }) => [line, kind])).toEqual([
    [7, 'title'],
    [8, 'paragraph'],
    [9, 'paragraph'],
    [11, 'paragraph'],
  ]);
});

test('finds the article of a page that marks none, by where its text is', () => {
  const article = readPage('framework.html');
  expect(article.metadata).toMatchObject({
    title: 'Wells run dry in Tarn Valley',
    publisher: 'Northern Wire',
    author: 'Sol Marchetti',
    published: '2030-08-19',
    url: 'https://wire.example/a/wells',
    language: 'en-us',
  });
  expect(article.blocks.map(({ kind }) => kind)).toEqual([
    'title',
    'dateline',
    'paragraph',
    'paragraph',
    'paragraph',
  ]);
  expect(article.text).not.toMatch(/pictures|mayor|World/);
});

test('reads microdata, and not the teasers beside it', () => {
  const article = readPage('microdata.html');
  expect(article.metadata).toMatchObject({ author: 'Mo Birk', published: '2029-05' });
  expect(article.text).toMatch(/^Library to lend tools\n\nDrills, saws and ladders/);
  expect(article.text).not.toMatch(/choir|pool|other towns/);
});

test('throws nothing but an ArticleError, whatever the bytes', () => {
  const files = fc.constantFrom('a.txt', 'a.md', 'a.html');
  const parts = fc.constantFrom(
    '---\n',
    'title: ',
    'A',
    ' b. ',
    '\n',
    '\n\n',
    '<p>',
    '</p>',
    '<article>',
    '<h1>',
    '> ',
    '- ',
    '[a](',
    '*',
    '&amp;',
    '{"@type":"Article"}',
    '<script type="application/ld+json">',
    '</script>',
    '<br>',
    '“',
    '|',
  );
  const contents = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.array(parts, { maxLength: 60 }).map((list) => bytes(list.join(''))),
  );
  fc.assert(
    fc.property(contents, files, (content, file) => {
      try {
        readArticle(content, file);
      } catch (error) {
        expect(error).toBeInstanceOf(ArticleError);
      }
    }),
    { numRuns: Number(process.env['ONRECORD_RUNS'] ?? 400) },
  );
});
