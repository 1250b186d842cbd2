import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultSettings, siteSettingsSchema } from '../../../../src/records/newsroom/site-settings.ts';
import { readSettings } from '../../../../src/files/read/read-settings.ts';

const read = (text: string) => readSettings(new TextEncoder().encode(text));

test('reads settings, with defaults for what they leave out', () => {
  expect(read('# ours\nrepository: https://codeberg.org/owner/name\n')).toEqual({
    settings: {
      name: 'On Record',
      repository: 'https://codeberg.org/owner/name',
      branch: 'main',
      language: 'en',
      quotationShare: 0.25,
    },
  });
  expect(read('')).toEqual({
    settings: { name: 'On Record', branch: 'main', language: 'en', quotationShare: 0.25 },
  });
});

test('names the line of what is wrong', () => {
  const result = read('branch: main\nrepository: ours\n');
  expect('flaws' in result && result.flaws[0]).toMatchObject({ line: 2 });
});

test.each([
  ['nam: Ours\n', 1, 'Did you mean "name"?'],
  ['footer:\n  - txt: Privacy\n    link: https://gazette.example\n', 2, 'Did you mean "text"?'],
  ['accent:\n  light: "#8a2b1c"\n  drk: "#e39a86"\n', 3, 'Did you mean "dark"?'],
])('asks what was meant by an unknown field: %j', (text, line, hint) => {
  const result = read(text);
  expect('flaws' in result && result.flaws).toContainEqual({
    line,
    message: expect.stringMatching(/^There is no field "/) as unknown,
    hint: expect.stringContaining(hint) as unknown,
  });
});

test.each([
  ['name: ""\n', 1, '"name": Expected words, on one line; found "".'],
  ['name: "two\\nlines"\n', 1, 'without control characters'],
  ['footer:\n  - text: Write\n    link: javascript:go()\n', 3, 'found "javascript:go()"'],
  ['accent:\n  light: red\n  dark: "#e39a86"\n', 2, 'Expected a colour in six digits'],
  [
    'accent:\n  light: "#cc7722"\n  dark: "#e39a86"\n',
    2,
    'is 3.22:1, and at least 4.5:1 is needed; found "#cc7722"',
  ],
])('refuses %j, with its line, what was expected and what was found', (text, line, message) => {
  const result = read(text);
  expect('flaws' in result && result.flaws).toEqual([
    expect.objectContaining({ line, message: expect.stringContaining(message) as unknown }),
  ]);
});

const own = readFileSync(join(import.meta.dirname, '../../../../content/settings.yaml'), 'utf8');

test('the file of a fresh clone says nothing, explains each field, and its examples can be read', () => {
  expect(read(own)).toEqual({ settings: defaultSettings });
  const examples = own
    .replace(/^# ?(?=(?: {2,}(?:- )?)?[a-z]+: )/gim, '')
    .replace(/^# (?=footer:|accent:)/gm, '');
  const result = read(examples.replace(/^#? +(?:---|title: Imprint)$/gm, ''));
  expect('settings' in result && Object.keys(result.settings).sort()).toEqual(
    Object.keys(siteSettingsSchema.shape).sort(),
  );
});
