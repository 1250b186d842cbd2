import { expect, test } from 'vitest';
import { readSettings } from '../../../../src/files/read/read-settings.ts';

const read = (text: string) => readSettings(new TextEncoder().encode(text));

test('reads settings, with defaults for what they leave out', () => {
  expect(read('# ours\nrepository: https://codeberg.org/owner/name\n')).toEqual({
    settings: {
      repository: 'https://codeberg.org/owner/name',
      branch: 'main',
      language: 'en',
      quotationShare: 0.25,
    },
  });
  expect(read('')).toEqual({ settings: { branch: 'main', language: 'en', quotationShare: 0.25 } });
});

test('names the line of what is wrong', () => {
  const result = read('branch: main\nrepository: ours\n');
  expect('flaws' in result && result.flaws[0]).toMatchObject({ line: 2 });
});
