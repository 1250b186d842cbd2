import { describe, expect, test } from 'vitest';
import { readNote } from '../../../../src/article/text/read-note.ts';

const kindsOf = (note: string): string[] =>
  readNote(note).flaws.map(({ kind, line }) => `${kind} ${String(line)}`);

describe('a note that would run code is refused, with its line', () => {
  test.each<[string, string, string]>([
    ['an import', "import fs from 'node:fs'", 'code 1'],
    ['an import for its effects', "Words.\n\nimport './x.js'", 'code 3'],
    ['an export', 'export const components = { p: "script" }', 'code 1'],
    ['a default export, which would be the layout', 'export default ({ children }) => children', 'code 1'],
    ['an expression', 'Words.\n\n{process.exit()}', 'code 3'],
    ['an expression in a line', 'Two {process.env.HOME} three', 'code 1'],
    ['an expression of a comment alone', 'Two {/* three */}', 'code 1'],
    ['an expression in a template', 'Two {`${process.env.HOME}`}', 'code 1'],
    ['an expression in emphasis', 'Two **{process.exit()}**', 'code 1'],
    ['an expression in a heading', '## {frontmatter.title}', 'code 1'],
    ['an expression in a heading drawn below it', 'Two {1}\n=====', 'code 1'],
    ['an expression in a list', '- one\n- {process.exit()}', 'code 2'],
    ['an expression in a quotation', '> one\n> {process.exit()}', 'code 2'],
    ['an expression in a table', '| a | b |\n| - | - |\n| {1} | 2 |', 'code 3'],
    ['an expression in the words of a link', '[two {1}](https://example.org)', 'code 1'],
    ['an expression in a footnote', 'One.[^1]\n\n[^1]: {process.exit()}', 'code 3'],
    ['an expression on indented lines, which are no code block in MDX', '    {process.exit()}', 'code 1'],
    ['an expression below a component', '<Person id="a">\n  {process.exit()}\n</Person>', 'code 2'],
    ['an expression as an attribute', '<Figure id={process.exit()} />', 'code 1'],
    ['a template as an attribute', '<Figure id={`x`} />', 'code 1'],
    ['attributes that are spread', '<Figure {...process.env} />', 'code 1'],
    ['an attribute without a value', '<Figure id />', 'code 1'],
    ['no attribute', '<Figure />', 'code 1'],
    ['the same attribute twice', '<Figure id="a" id="b" />', 'code 1'],
    ['an event handler', '<Figure id="a" onclick="alert(1)" />', 'code 1'],
    ['markup set from text', '<Figure id="a" set:html="<script>" />', 'code 1'],
    ['a directive for the browser', '<Figure id="a" client:only="x" />', 'code 1'],
    ['an element in a component', '<Person id="a"><b>two</b></Person>', 'code 1'],
    ['an unknown component', '<Danger id="a" />', 'code 1'],
    ['a part of a component', '<Figure.constructor id="a" />', 'code 1'],
    ['a component in a namespace', '<Figure:x id="a" />', 'code 1'],
    ['a prototype key', '<__proto__ id="a" />', 'code 1'],
    ['a fragment', '<>two</>', 'code 1'],
    ['a script', '<script>alert(1)</script>', 'code 1'],
    ['a link in HTML', 'Two <a onclick="alert(1)" href="#">three</a>', 'code 1'],
    ['a frame', '<iframe srcdoc="x" />', 'code 1'],
    ['a style', '<style>{`* { display: none }`}</style>', 'code 1'],
  ])('%s', (_, note, first) => {
    expect(kindsOf(note)[0]).toBe(first);
  });
});

describe('a note that a browser would load from, or that leads to code, is refused', () => {
  test.each<[string, string, string[]]>([
    ['a picture of the web', '![x](https://tracker.example/pixel.png)', ['picture 1']],
    ['a picture that is a file of code', 'Words.\n\n![x](./evil.js)', ['picture 3']],
    ['a picture in an address', '![x](data:image/svg+xml,<svg/>)', ['picture 1']],
    ['a picture by reference', '![x][p]\n\n[p]: https://tracker.example/p.png', ['picture 1']],
    ['a picture in a link', '[![x](a.png)](https://example.org)', ['picture 1']],
    ['a script in a link', '[x](javascript:alert(1))', ['link 1']],
    ['in capitals', '[x](JaVaScRiPt:alert(1))', ['link 1']],
    ['with a tab in it', '[x](java&Tab;script:alert(1))', ['link 1']],
    ['with a line end in it', '[x](java&#10;script:alert(1))', ['link 1']],
    ['as references', '[x](&#106;avascript&colon;alert(1))', ['link 1']],
    ['in angle brackets', '[x](<javascript:alert(1)>)', ['link 1']],
    ['by reference', '[x][p]\n\n[p]: javascript:alert(1)', ['link 3']],
    ['a reference that nothing uses', '[p]: vbscript:x', ['link 1']],
    ['a data address', '[x](data:text/html,<script>alert(1)</script>)', ['link 1']],
    ['a file', '[x](file:///etc/passwd)', ['link 1']],
    ['a blob', '[x](blob:https://example.org/1)', ['link 1']],
  ])('%s', (_, note, found) => {
    expect(kindsOf(note)).toEqual(found);
  });
});

test('what is no MDX, and what is nested beyond measure, is a flaw and no crash', () => {
  expect(kindsOf('One.\n\nTwo <b')).toEqual(['invalid 3']);
  expect(kindsOf('<https://example.org>')).toEqual(['invalid 1']);
  expect(kindsOf(`${'> '.repeat(10_000)}x`)[0]).toBe('invalid 1');
  expect(kindsOf('a'.repeat(30_001))).toEqual(['invalid 1']);
  // The parser takes the number of these squared.
  expect(kindsOf('a\n==\n'.repeat(5000))).toEqual(['invalid 1002']);
  expect(kindsOf('> a\n\n'.repeat(5000))).toEqual(['invalid 1001']);
});

test('Markdown, links and the components pass', () => {
  const note = `# Seen

Asked **again**, _she_ ~~said~~ \`{code}\` and \\{ and \\<.[^1] See www.example.org, <Figure id="1200-boats" />
and [the page](/method/), [a place](#top), [mail](mailto:desk@example.org), [the web][web].

| a | b |
| - | - |
| 1 | 2 |

- [x] done
- > quoted

\`\`\`js
import x from '{y}';
\`\`\`

<Person id="ida-holm" />

[^1]: A note.

[web]: https://example.org/a?b=c
`;
  const { flaws, references } = readNote(note);
  expect(flaws).toEqual([]);
  expect(references.map(({ name, id, line }) => [name, id, line])).toEqual([
    ['Figure', '1200-boats', 3],
    ['Person', 'ida-holm', 17],
  ]);
});
