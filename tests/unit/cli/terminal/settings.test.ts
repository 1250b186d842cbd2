import { expect, test } from 'vitest';
import {
  readSettings,
  settingsAsEnvironment,
  type SettingsFlags,
} from '../../../../src/cli/terminal/settings.ts';
import { runCommand } from '../run-command.ts';

async function settingsOf(
  flags: SettingsFlags,
  world: { cwd: string; project?: string } = { cwd: '/press' },
): Promise<ReturnType<typeof readSettings>> {
  let settings: ReturnType<typeof readSettings> | undefined;
  await runCommand((io) => {
    settings = readSettings(flags, io);
    return Promise.resolve(0);
  }, world);
  if (!settings) throw new Error('nothing was read');
  return settings;
}

test.each([
  ['/', '/'],
  ['', '/'],
  ['.', '/'],
  ['./', '/'],
  ['/.', '/'],
  ['facts', '/facts/'],
  ['/facts/.', '/facts/'],
  ['/./facts//pr/7', '/facts/pr/7/'],
  ['/facts/v1.2/', '/facts/v1.2/'],
  ['/..facts/', '/..facts/'],
])('--base %s is %s', async (base, expected) => {
  expect((await settingsOf({ base })).base).toBe(expected);
});

test.each(['..', '/facts/..', '/facts/../other/', 'https://facts.example.org/', '/a b/'])(
  '--base %s is refused',
  async (base) => {
    await expect(settingsOf({ base })).rejects.toThrow(`"${base}"`);
  },
);

test.each([
  ['https://facts.example.org', 'https://facts.example.org'],
  ['https://Facts.example.org/', 'https://facts.example.org'],
  ['https://facts.example.org/.', 'https://facts.example.org'],
  ['http://localhost:4321', 'http://localhost:4321'],
  ['http://[::1]:4321/', 'http://[::1]:4321'],
  ['https://my_facts.example', 'https://my_facts.example'],
])('--site %s is %s', async (site, expected) => {
  expect((await settingsOf({ site })).site).toBe(expected);
});

test.each([
  ['facts.example.org', 'https://'],
  ['https:facts.example.org', 'https://'],
  ['https://.', 'such as https://facts.example.org'],
  ['https://-', 'such as https://facts.example.org'],
  ['ftp://facts.example.org', 'https://'],
  ['https://example.org/facts/../other', 'Give --site https://example.org --base /other.'],
  ['https://example.org/?a', 'Give --site https://example.org.'],
  ['https://user:word@example.org', 'Give --site https://example.org.'],
])('--site %s is refused', async (site, advice) => {
  await expect(settingsOf({ site })).rejects.toThrow(advice);
});

test('what was typed is meant from where the person is; what was not lies in the project', async () => {
  const world = { cwd: '/press/content/quotes', project: '/press' };
  expect(await settingsOf({}, world)).toMatchObject({
    content: '/press/content',
    sources: '/press/sources',
    out: '/press/dist',
  });
  expect(await settingsOf({ content: '..', out: 'site' }, world)).toMatchObject({
    content: '/press/content',
    out: '/press/content/quotes/site',
  });
});

test('an address in the environment does not stand in for one that was not given', async () => {
  expect(settingsAsEnvironment(await settingsOf({}))['ONRECORD_SITE']).toBe('');
});
