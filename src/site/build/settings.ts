import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { holdsUserInfo } from '../../records/web-address.ts';

/** What the environment says about a build of the site. */
export interface Settings {
  /** Absolute path of the content folder. */
  readonly content: string;
  /** Absolute path of the folder that the site is written to. */
  readonly out: string;
  /** The address the site will have, where it is known; nothing is made up without it. */
  readonly site: string | undefined;
  /** The path the site lies under, with a slash at both ends. */
  readonly base: string;
  /** Absolute path of the build's cache; one for each content folder and target, so that two builds never share one. */
  readonly cache: string;
}

const filled = (value: string | undefined): string | undefined => (value?.trim() ? value.trim() : undefined);

/**
 * Reads the site's settings: `ONRECORD_CONTENT` (default `content`), `ONRECORD_OUT` (default `dist`),
 * `ONRECORD_SITE` (no default) and `ONRECORD_BASE` (default `/`). Paths are taken from `root`.
 * Throws an `Error` where the site's address is none.
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  root: string,
): Settings {
  const content = resolve(root, filled(environment['ONRECORD_CONTENT']) ?? 'content');
  const out = resolve(root, filled(environment['ONRECORD_OUT']) ?? 'dist');
  const site = filled(environment['ONRECORD_SITE']);
  if (site !== undefined && !/^https?:\/\/[^/]/.test(site)) {
    throw new Error(
      `ONRECORD_SITE is "${site}"; expected an address such as https://example.org. Leave it out where there is none yet.`,
    );
  }
  if (site !== undefined && holdsUserInfo(site))
    throw new Error(
      'ONRECORD_SITE holds a user name or a password before its host, and every page would state it. Take out what stands before the @.',
    );
  const path = (filled(environment['ONRECORD_BASE']) ?? '/').replace(/^\/+/, '').replace(/(?<!\/)\/+$/, '');
  const base = path === '' ? '/' : `/${path}/`;
  const key = createHash('sha256').update([content, out, base].join('\n')).digest('hex').slice(0, 12);
  return { content, out, site, base, cache: resolve(root, '.cache', 'site', key) };
}
