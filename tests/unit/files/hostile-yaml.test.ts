import { expect, test } from 'vitest';
import { entitySchema } from '../../../src/records/entity.ts';
import { readRecord } from '../../../src/files/read/read-record.ts';
import { writeRecord } from '../../../src/files/write/write-record.ts';

const flawsOf = (yaml: string): string[] => {
  const read = readRecord(new TextEncoder().encode(`---\n${yaml}\n---\nA note.\n`), entitySchema);
  return 'flaws' in read ? read.flaws.map(({ line, message }) => `${String(line)} ${message}`) : [];
};

const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghi'
  .split('')
  .map((key, index) => {
    const before = 'abcdefgh'[index] ?? '';
    return `${key}: &${key} [*${before}, *${before}, *${before}, *${before}, *${before}, *${before}, *${before}]`;
  })
  .join('\n')}\nname: Ann Mill`;

test.each<[string, string, number, string]>([
  ['an alias bomb', bomb, 2, 'an anchor (&)'],
  ['an alias', 'name: Ann Mill\nnote: *x', 3, 'an alias (*)'],
  ['a merge key', 'name: Ann Mill\n<<: { note: x }', 3, 'no field "<<"'],
  ['__proto__', 'name: Ann Mill\n__proto__: { withheld: false }', 3, 'no field "__proto__"'],
  ['constructor', 'name: Ann Mill\nconstructor: { prototype: { x: 1 } }', 3, 'no field "constructor"'],
  ['toString', 'name: Ann Mill\ntoString: x', 3, 'no field "toString"'],
  ['__proto__ alone', '__proto__: { name: Ann Mill }', 2, 'no field "__proto__"'],
  ['a tag that makes code', 'name: !!js/function "() => 1"', 2, 'Unresolved tag'],
  ['a tag that makes bytes', 'name: !!binary aGk=', 2, 'Expected string'],
  ['a layout', 'name: Ann Mill\nlayout: ./x.js', 3, 'no field "layout"'],
  ['a layout behind a lone CR', 'name: Ann Mill\n# x\rlayout: ./x.js', 3, 'control character U+000D'],
  ['a NUL', 'name: "Ann\0Mill"', 2, 'control character U+0000'],
  ['a NUL by an escape', 'name: "Ann\\0Mill"', 2, 'character U+0000'],
  ['half of a surrogate pair', 'name: Ann\naliases: [Mill, "\\uD800"]', 3, 'half of a surrogate pair'],
  [
    'a second document, which would not be read',
    'name: Ann Mill\n...\nwithheld: true',
    4,
    'more stands below',
  ],
  ['a key that is a list', '? [a, b]\n: c\nname: Ann Mill', 2, 'no valid YAML'],
  ['a thousand brackets', `name: ${'['.repeat(20_000)}`, 2, 'no valid YAML'],
  ['a thousand lists', `${'- '.repeat(20_000)}x`, 2, 'nested so deeply'],
])('%s is refused with its line', (_, yaml, line, message) => {
  const found = flawsOf(yaml).filter((flaw) => flaw.includes(message));
  expect(found.map((flaw) => flaw.split(' ')[0])).toContain(String(line));
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('what looks like any of these and is text is read as text', () => {
  for (const name of [
    '*x*',
    '&amp;',
    '__proto__',
    '<<',
    '{a: [b]}',
    '!!js',
    'a\tb',
    '\u202eevil',
    'x\u200by',
    '🙂',
  ])
    expect(flawsOf(`name: ${JSON.stringify(name)}`)).toEqual([]);
  expect(flawsOf('name: Ann Mill\r\nnote: x\r')).toEqual([]);
});

test.each([
  ' \n',
  '\n',
  'a \n\n b \n',
  '\ta\n\tb',
  'We will rebuild the bridge of Arle before winter. \n\n\\ \n',
  '\u2028---\n',
  '\u0085a\u0085',
])('text with white space at its line ends comes back from a file as it was: %j', (text) => {
  const read = readRecord(
    new TextEncoder().encode(writeRecord('people', { name: 'Ann', aliases: [text] })),
    entitySchema,
  );
  expect('data' in read && read.data.aliases).toEqual([text]);
});
