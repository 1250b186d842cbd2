import fc from 'fast-check';
import { hostileWords } from './hostile-words.ts';
import { anyCharacter } from './any-character.ts';

/** Parts of sentences that the rules look for, so that a text of them is read and not passed over. */
const articleWords: readonly string[] = [
  '“We will rebuild it,” said Mayor Nils Berg on March 3. ',
  'Clara Voss, an engineer, said she had warned the town in 2019. ',
  'It carried more than 4,000 cars a day, ',
  ' 12 percent of the stones ',
  'On May 5, 2031, the bridge fell. ',
  '“',
  '”',
  '‘',
  '’',
  ' said ',
  'He said: ',
  'the ',
  'Mr. ',
  '7',
  '1,000,000',
  ' million ',
  '$',
  'Arle ',
  '. ',
  ', ',
  '\n',
  '\n\n',
  ' ',
];

const pieces = (extra: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...articleWords) },
        { weight: 3, arbitrary: fc.constantFrom(...hostileWords, ...extra) },
        { weight: 1, arbitrary: fc.string({ unit: anyCharacter, maxLength: 6 }) },
      ),
      { maxLength: 24 },
    )
    .map((all) => all.join(''));

/** A text with LF line ends that is well-formed Unicode. */
export const hostileText = pieces([]);

/** A text as no program should write it: with unpaired surrogates, NULs and line ends of every kind. */
export const brokenText = pieces(['\ud800', '\udc00', '\0', '\r', '\r\n', '\x1b', '\x7f', '\t']);

/** A page of tags, opened and closed at random, around hostile words. */
export const hostilePage = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<article>',
        '</article>',
        '<p>',
        '</p>',
        '<div class="article-body">',
        '</div>',
        '<table><tr><td>',
        '<h1>',
        '<blockquote>',
        '<svg><style>',
        '<template>',
        '<noscript>',
        '<title>',
        '<textarea>',
        '<meta charset="utf-16">',
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2031-05-04"}</script>',
        '<script type="application/ld+json">{"@type":',
        '<p style="display:none">',
        '<a href="javascript:alert(1)">',
        '<',
        '<p',
      ),
      brokenText,
    ),
    { maxLength: 14 },
  )
  .map((all) => all.join(''));

/** Lines as front matter might have them, and as none should. */
export const hostileYaml = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'name: Ann Mill',
        'title: A title',
        'published: 2031-05-04',
        'aliases: [a, b]',
        'name: &a Ann',
        'note: *a',
        '<<: { a: 1 }',
        '__proto__: { x: 1 }',
        'constructor: { prototype: { x: 1 } }',
        '? [a]',
        ': b',
        'name: |',
        '  text',
        '\tname: x',
        'name: !!js/function "x"',
        'withheld: true',
        '- a',
        '{',
        '...',
      ),
      fc
        .tuple(fc.constantFrom('name', 'title', 'words', 'x', 'source'), brokenText)
        .map(([key, text]) => `${key}: ${text}`),
      brokenText,
    ),
    { maxLength: 8 },
  )
  .map((all) => all.join('\n'));
