import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { holdsUserInfo } from '../records/web-address.ts';
import type { Io } from './io.ts';

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

function readSite(site: string): string {
  if (!URL.canParse(site) || !/^https?:$/.test(new URL(site).protocol))
    throw new SettingsError(
      `--site takes an address such as https://facts.example.org, and "${site}" is none. Give the address with its https://.`,
    );
  const { origin, pathname } = new URL(site);
  if (holdsUserInfo(site))
    throw new SettingsError(
      `--site takes an address that every page will state, and this one holds a user name or a password before its host. Give --site ${origin}.`,
    );
  if (pathname !== '/')
    throw new SettingsError(
      `--site takes an address without a path, and "${site}" has the path ${pathname}. Give --site ${origin} --base ${pathname}.`,
    );
  return origin;
}

/** Where copies of publishers' texts are looked for unless another folder is named: `sources/` beside the content folder. */
export const sourcesBeside = (content: string): string => join(dirname(content), 'sources');

/** The folder of copies: as named by flag or environment, and then it must be there; else {@link sourcesBeside}. */
function readSources(flag: string | undefined, content: string, { cwd, env }: Io): string {
  const named = flag ?? (env['ONRECORD_SOURCES'] === '' ? undefined : env['ONRECORD_SOURCES']);
  if (named === undefined) return sourcesBeside(content);
  const path = resolve(cwd, named);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new SettingsError(
      `${flag === undefined ? 'ONRECORD_SOURCES' : '--sources'} takes a folder with copies of publishers' texts, and "${named}" is none. Make it, or leave it out.`,
    );
  return path;
}

/**
 * Reads the flags of a build, resolved against the working folder.
 * @throws {SettingsError} where an address or a path cannot be used, or a folder of copies that is named is not there.
 */
export function readSettings(flags: SettingsFlags, io: Io): Settings {
  const parts = (flags.base ?? '/').split('/').filter((part) => part !== '');
  if (parts.some((part) => !/^[\w.~-]+$/.test(part)))
    throw new SettingsError(
      `--base takes a path such as /facts/, made of letters, digits and - . _ ~, and "${flags.base ?? ''}" is none.`,
    );
  const content = resolve(io.cwd, flags.content ?? 'content');
  return {
    content,
    sources: readSources(flags.sources, content, io),
    out: resolve(io.cwd, flags.out ?? 'dist'),
    site: flags.site === undefined ? null : readSite(flags.site),
    base: parts.length === 0 ? '/' : `/${parts.join('/')}/`,
  };
}

/** The environment in which Astro reads the same settings (see `astro.config.mjs`). */
export function settingsAsEnvironment(settings: Settings): Record<string, string> {
  return {
    ONRECORD_CONTENT: settings.content,
    ONRECORD_OUT: settings.out,
    ONRECORD_BASE: settings.base,
    ...(settings.site === null ? {} : { ONRECORD_SITE: settings.site }),
  };
}
