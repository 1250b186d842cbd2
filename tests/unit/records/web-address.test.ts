import { describe, expect, test } from 'vitest';
import { plainFrontMatterSchema, sourceSchema } from '../../../src/records/article-front-matter.ts';
import { entitySchema } from '../../../src/records/entity.ts';
import { siteSettingsSchema } from '../../../src/records/newsroom/site-settings.ts';
import { readSettings } from '../../../src/cli/terminal/settings.ts';
import { readHtml } from '../../../src/article/page/read-html.ts';

const withPassword = 'https://ida:secret@press.example/bridge';

describe('an address with a user name or a password is refused, in words that say so', () => {
  test.each([
    ['url', plainFrontMatterSchema.safeParse({ title: 'A', url: withPassword })],
    ['source.url', sourceSchema.safeParse({ title: 'A', publisher: 'B', url: withPassword })],
    ['link', entitySchema.safeParse({ name: 'A', link: 'https://ida@press.example/' })],
    ['repository', siteSettingsSchema.safeParse({ repository: withPassword })],
  ])('%s', (_, { error }) => {
    expect(error?.issues[0]?.message).toContain('without a user name or a password before its host');
  });

  test('--site, whose password is not said again', () => {
    const io = { cwd: '/', env: {} } as Parameters<typeof readSettings>[1];
    const read = (): unknown => readSettings({ site: 'https://ida:secret@facts.example' }, io);
    expect(read).toThrow('Give --site https://facts.example.');
    expect(read).not.toThrow('secret');
  });
});

test('an address with an @ in its path is one', () => {
  expect(entitySchema.safeParse({ name: 'A', link: 'https://social.example/@ida' }).success).toBe(true);
});

test('a saved page’s own address is not taken where it holds a password', () => {
  const text =
    'The bridge of Arle fell on the first of March, and the town has talked of little else since then. '.repeat(
      4,
    );
  const page = `<html lang="en"><head><link rel="canonical" href="${withPassword}"></head><body><article><h1>The bridge</h1><p>${text}</p></article></body></html>`;
  expect(readHtml(page, 'bridge.html').metadata.url).toBeNull();
});
