import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/**
 * Serves a folder below a path as a static host does: an index for a folder, `404.html` for what is not there.
 * @param headers that go with every file
 */
export async function serveFolder(
  folder: string,
  base: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    response.setHeaders(new Map(Object.entries(headers)));
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inside = path.startsWith(base) ? normalize(path.slice(base.length)) : null;
    const file =
      inside === null ? null : join(folder, path.endsWith('/') ? join(inside, 'index.html') : inside);
    void (
      file === null || inside?.startsWith('..') ? Promise.reject(new Error('outside')) : readFile(file)
    ).then(
      (body) => {
        response.setHeader('content-type', contentTypes[extname(file ?? '')] ?? 'application/octet-stream');
        // Built once, styles and fonts stay what they are; pages are asked for each time.
        if (/\.(?:css|js|woff2?)$/.test(file ?? '')) response.setHeader('cache-control', 'max-age=3600');
        response.end(body);
      },
      async () => {
        response.statusCode = 404;
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(await readFile(join(folder, '404.html')).catch(() => 'Not found'));
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { server, origin: `http://127.0.0.1:${String(address.port)}` };
}
