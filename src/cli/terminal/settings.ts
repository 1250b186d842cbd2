import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { holdsUserInfo } from '../../records/web-address.ts';
import type { Io } from './io.ts';

/** The project's own folder, where `astro.config.mjs` is. */
export const projectFolder = resolve(import.meta.dirname, '../../..');

/** Where a build reads from, writes to and will be served from. */
export interface Settings {
  /** Absolute path of the content folder. */
  readonly content: string;
  /** Absolute path of the folder with copies of publishers' texts; there need be none. */
  readonly sources: string;
  /** Absolute path of the folder that the site is built into. */
  readonly out: string;
  /** The site's address, without a path; null where none is known, and then none is invented. */
  readonly site: string | null;
  /** The path below the address, with a slash at both ends. */
  readonly base: string;
}

/** The flags that {@link readSettings} reads, as the command line gives them. */
export interface SettingsFlags {
  readonly content?: string | undefined;
  readonly sources?: string | undefined;
  readonly out?: string | undefined;
  readonly site?: string | undefined;
  readonly base?: string | undefined;
}

/** A flag whose value cannot be used. The message is for the person who typed it. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** A name as hosts have them, each part with a letter or digit in it, or an address in numbers. */
const isHost = (name: string): boolean =>
  name.startsWith('[') || name.split('.').every((part) => /^[\w-]+$/.test(part) && /[a-z\d]/.test(part));

function readSite(site: string): string {
  const url = /^https?:\/\//i.test(site) ? URL.parse(site) : null;
  if (url === null || !isHost(url.hostname))
    throw new SettingsError(
      `--site takes an address such as https://facts.example.org, and "${site}" is none. Give the address with its https://.`,
    );
  const { origin, pathname } = url;
  if (holdsUserInfo(site))
    throw new SettingsError(
      `--site takes an address that every page will state, and this one holds a user name or a password before its host. Give --site ${origin}.`,
    );
  if (pathname !== '/')
    throw new SettingsError(
      `--site takes an address without a path, and "${site}" has the path ${pathname}. Give --site ${origin} --base ${pathname}.`,
    );
  if (url.href !== `${origin}/`)
    throw new SettingsError(
      `--site takes an address and nothing else, and "${site}" has more than that. Give --site ${origin}.`,
    );
  return origin;
}

/** A path with a slash at both ends. A dot that stands for the place itself adds nothing to it. */
function readBase(base: string): string {
  const parts = base.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.includes('..'))
    throw new SettingsError(
      `--base takes a path from the address's root, such as /facts/, and the .. in "${base}" leads out of one. Give the path that you mean.`,
    );
  if (parts.some((part) => !/^[\w.~-]+$/.test(part)))
    throw new SettingsError(
      `--base takes a path such as /facts/, made of letters, digits and - . _ ~, and "${base}" is none.`,
    );
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/** Where copies of publishers' texts are looked for unless another folder is named: `sources/` beside the content folder. */
export const sourcesBeside = (content: string): string => join(dirname(content), 'sources');

/** The folder of copies: as named by flag or environment, and then it must be there; else {@link sourcesBeside}. */
function readSources(flag: string | undefined, content: string, { cwd, project = cwd, env }: Io): string {
  const named = flag ?? (env['ONRECORD_SOURCES'] === '' ? undefined : env['ONRECORD_SOURCES']);
  if (named === undefined) return sourcesBeside(content);
  const path = resolve(flag === undefined ? project : cwd, named);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new SettingsError(
      `${flag === undefined ? 'ONRECORD_SOURCES' : '--sources'} takes a folder with copies of publishers' texts, and "${named}" is none. Make it, or leave it out.`,
    );
  return path;
}

/**
 * Reads the flags of a build: paths that somebody typed are meant from where they were, what was not typed lies in the project.
 * @throws {SettingsError} where an address or a path cannot be used, or a folder of copies that is named is not there.
 */
export function readSettings(flags: SettingsFlags, io: Io): Settings {
  const { cwd, project = cwd } = io;
  const folder = (typed: string | undefined, usual: string): string =>
    typed === undefined ? resolve(project, usual) : resolve(cwd, typed);
  const content = folder(flags.content, 'content');
  return {
    site: flags.site === undefined ? null : readSite(flags.site),
    base: readBase(flags.base ?? '/'),
    content,
    sources: readSources(flags.sources, content, io),
    out: folder(flags.out, 'dist'),
  };
}

/** The environment in which Astro reads the same settings (see `astro.config.mjs`). */
export function settingsAsEnvironment(settings: Settings): Record<string, string> {
  return {
    ONRECORD_CONTENT: settings.content,
    ONRECORD_OUT: settings.out,
    ONRECORD_BASE: settings.base,
    // Empty where there is none, so that none that the shell happens to have stands in.
    ONRECORD_SITE: settings.site ?? '',
  };
}
