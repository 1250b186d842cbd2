import { createServer } from 'node:http';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { findBrowser } from '../src/print/browser/find-browser.ts';

// Usage: node lighthouse.ts DIST PATH ...
const [dist, ...paths] = process.argv.slice(2);
if (dist === undefined || paths.length === 0) {
  console.error(
    'Usage: node lighthouse.ts DIST PATH ...\nDIST is a built site at the root of its host; a PATH is one of its pages, such as people/.',
  );
  process.exit(2);
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** The headers of the site's `_headers` for every page, as its host is asked to send them. */
async function headersOf(folder: string): Promise<[string, string][]> {
  const lines = (await readFile(join(folder, '_headers'), 'utf8')).split('\n');
  const from = lines.indexOf('/*') + 1;
  const end = lines.findIndex((line, index) => index >= from && !line.startsWith(' '));
  return lines.slice(from, end === -1 ? undefined : end).map((line) => {
    const at = line.indexOf(':');
    return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
  });
}

/** A static host as they are: text goes out compressed, and what has a hash in its name is kept. */
async function serve(folder: string): Promise<{ origin: string; close: () => void }> {
  const headers = await headersOf(folder);
  const server = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
      let file = join(folder, path);
      if ((await stat(file)).isDirectory()) file = join(file, 'index.html');
      const body = await readFile(file);
      const type = types[extname(file)] ?? 'application/octet-stream';
      for (const [name, value] of headers) response.setHeader(name, value);
      response.setHeader('content-type', type);
      response.setHeader(
        'cache-control',
        path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
      if (/^text|javascript|json|svg/.test(type))
        response.setHeader('content-encoding', 'gzip').end(gzipSync(body));
      else response.end(body);
    };
    answer().catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${String(port)}/`, close: () => server.close() };
}

const { launch: choice, name } = await findBrowser();
const browser = await launch({
  ...(choice.executablePath === undefined ? {} : { chromePath: choice.executablePath }),
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', ...(choice.args ?? [])],
  envVars: Object.fromEntries(
    Object.entries(choice.env ?? process.env).filter(([, value]) => value !== undefined),
  ),
});
const { origin, close } = await serve(dist);
const folder = join(import.meta.dirname, 'lighthouse');
await mkdir(folder, { recursive: true });
let isFull = true;
try {
  for (const path of paths) {
    const run = await lighthouse(`${origin}${path}`, {
      port: browser.port,
      output: 'json',
      logLevel: 'error',
    });
    if (run === undefined) throw new Error(`Lighthouse gave no report of ${path}.`);
    const { categories, audits, lighthouseVersion, environment } = run.lhr;
    const scores = Object.fromEntries(
      Object.entries(categories).map(([category, { score }]) => [category, Math.round((score ?? 0) * 100)]),
    );
    const short = Object.values(audits)
      .filter(
        ({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode !== 'informative',
      )
      .map(({ id, score, displayValue }) => ({ id, score, displayValue }));
    const metrics = Object.fromEntries(
      [
        'first-contentful-paint',
        'largest-contentful-paint',
        'total-blocking-time',
        'cumulative-layout-shift',
        'speed-index',
        'total-byte-weight',
      ].map((id) => [id, audits[id]?.displayValue ?? null]),
    );
    const report = {
      page: `/${path}`,
      lighthouse: lighthouseVersion,
      browser: environment.hostUserAgent,
      scores,
      metrics,
      short,
    };
    await writeFile(
      join(folder, `${path.replace(/\/$/, '').replaceAll('/', '-') || 'front'}.json`),
      `${JSON.stringify(report, null, 2)}\n`,
    );
    if (Object.values(scores).some((score) => score < 100)) isFull = false;
    console.log(`${Object.values(scores).join(' · ')}  /${path}  ${short.map(({ id }) => id).join(', ')}`);
  }
} finally {
  close();
  browser.kill();
}
console.log(`${isFull ? 'All full' : 'Not all full'}, measured with ${name}.`);
