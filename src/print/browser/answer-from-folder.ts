import { readFile } from 'node:fs/promises';
import { extname, join, relative, resolve, sep } from 'node:path';
import type { Route } from 'playwright-core';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** An address of no host in the world: what a page asks for is answered from a folder, or not at all. */
export const folderOrigin = 'http://sheets.invalid';

/**
 * Answers a page's request from a built site's folder, so that printing needs neither a network nor a port.
 * @param dist The folder of the built site.
 * @param base The path the site lies under, with a slash at both ends.
 * @param onMissing Is told the address of what the folder does not hold.
 * @param onServed Is told the file's path within the folder, with slashes, and its bytes.
 */
export async function answerFromFolder(
  route: Route,
  dist: string,
  base: string,
  onMissing: (address: string) => void,
  onServed: (file: string, body: Uint8Array) => void,
): Promise<void> {
  const address = route.request().url();
  const { origin, pathname } = new URL(address);
  const path = decodeURIComponent(pathname);
  const file = resolve(dist, join('.', path.slice(base.length), path.endsWith('/') ? 'index.html' : ''));
  const isInside = file.startsWith(resolve(dist) + sep);
  if (origin === folderOrigin && path.startsWith(base) && isInside) {
    const body = await readFile(file).catch(() => null);
    if (body !== null) {
      onServed(relative(resolve(dist), file).replaceAll(sep, '/'), body);
      await route.fulfill({ body, contentType: contentTypes[extname(file)] ?? 'application/octet-stream' });
      return;
    }
  }
  onMissing(address);
  await route.abort();
}
