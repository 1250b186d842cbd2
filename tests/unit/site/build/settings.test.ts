import { expect, test } from 'vitest';
import { readSettings } from '../../../../src/site/build/settings.ts';

test('makes up nothing where nothing is set', () => {
  const settings = readSettings({}, '/project');
  expect(settings).toMatchObject({
    content: '/project/content',
    out: '/project/dist',
    site: undefined,
    base: '/',
  });
});

test.each([
  ['record', '/record/'],
  ['/record/', '/record/'],
  ['/a/b', '/a/b/'],
  ['/', '/'],
  ['', '/'],
])('a base of %s is %s', (base, expected) => {
  expect(readSettings({ ONRECORD_BASE: base }, '/project').base).toBe(expected);
});

test('says what an address looks like', () => {
  expect(() => readSettings({ ONRECORD_SITE: 'example.org' }, '/project')).toThrow(
    /such as https:\/\/example.org/,
  );
});

test('takes no address with a password, and does not say it again', () => {
  const read = (): unknown => readSettings({ ONRECORD_SITE: 'https://ida:secret@example.org' }, '/project');
  expect(read).toThrow(/user name or a password/);
  expect(read).not.toThrow(/secret/);
});

test('two content folders never share a cache', () => {
  const cache = (content: string) => readSettings({ ONRECORD_CONTENT: content }, '/project').cache;
  expect(cache('a')).not.toBe(cache('b'));
});
