import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createTlsServer } from 'node:https';
import type { RequestListener, ServerResponse } from 'node:http';
import { createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runAdd, type AddFlags } from '../../../src/cli/add/add.ts';
import type { FetchLimits, Network } from '../../../src/cli/add/network.ts';
import { describeFailure } from '../../../src/cli/terminal/describe-failure.ts';
import { servePages, type Served } from './serve-pages.ts';
import { runCommand, type Ran } from './run-command.ts';

let root = '';
const open: (() => Promise<void>)[] = [];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'onrecord-fetch-'));
});
afterEach(async () => {
  for (const close of open.splice(0)) await close();
  rmSync(root, { recursive: true, force: true });
});

async function serve(answer: RequestListener): Promise<Served> {
  const served = await servePages(answer);
  open.push(served.close);
  return served;
}

const paragraphs = [
  'The ferry of Orm has not run since May 2, 2021, and 1,200 people cross by the old bridge.',
  '“We will run it again before the summer,” said Mayor Renée Lind on March 3.',
  'The town has asked the ministry for 3 million crowns, and it has had no answer.',
];
const page = (head = ''): string =>
  `<!doctype html><html lang="en"><head>${head}<title>The ferry of Orm is to run again</title></head><body><article>` +
  `<h1>The ferry of Orm is to run again</h1>${paragraphs.map((one) => `<p>${one}</p>`).join('')}</article></body></html>`;
const said = { publisher: 'The Orm Herald', published: '2022-03-04' };
const name = 'the-ferry-of-orm-is-to-run-again.txt';

const html = (
  response: ServerResponse,
  body: string | Buffer,
  headers: Record<string, string> = {},
): void => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
  response.end(body);
};

/** This machine's first address stands for the public internet; all its other ones stay closed. */
const network = (
  limits: Partial<FetchLimits> = {},
  resolve: Network['resolve'] = () => Promise.resolve(['127.0.0.1']),
): Network => ({
  resolve,
  mayReach: (address) => address === '127.0.0.1',
  limits: { milliseconds: 20_000, bytes: 1_000_000, redirects: 5, ...limits },
});

/** Ends as the command line does where the page cannot be had: with the error put into words. */
const add = (from: string, world: Network = network(), flags: Partial<AddFlags> = said): Promise<Ran> =>
  runCommand(
    async (io) => {
      try {
        return await runAdd(from, { content: join(root, 'content'), ...flags }, io, world);
      } catch (error) {
        const { message, exitCode } = describeFailure(error);
        io.stderr.write(message);
        return exitCode;
      }
    },
    { cwd: root },
  );

const written = (file = name): string => readFileSync(join(root, 'content/articles', file), 'utf8');
const isWritten = (): boolean => existsSync(join(root, 'content'));

describe('a page at an address', () => {
  test('is put in as the same page saved would be, with its address', async () => {
    const { origin, asked, headers } = await serve((_, response) => {
      html(response, page());
    });
    const { code, out } = await add(`${origin}/ferry?from=feed#comments`);
    expect(code).toBe(0);
    expect(out).toContain(`address    ${origin}/ferry?from=feed\n`);
    expect(written()).toBe(
      `---\ntitle: The ferry of Orm is to run again\npublisher: The Orm Herald\npublished: "2022-03-04"\nurl: ${origin}/ferry?from=feed\n---\n\n` +
        `The ferry of Orm is to run again\n\n${paragraphs.join('\n\n')}\n`,
    );
    expect(asked).toEqual(['/ferry?from=feed']);
    expect(headers[0]).toMatchObject({ 'user-agent': expect.stringContaining('OnRecord') as unknown });
    expect(headers[0]).not.toHaveProperty('cookie');
    expect(headers[0]).not.toHaveProperty('referer');
  });

  test('is shown and not written in a dry run', async () => {
    const { origin } = await serve((_, response) => {
      html(response, page());
    });
    const { code, out } = await add(`${origin}/ferry`, network(), { ...said, dryRun: true });
    expect(code).toBe(0);
    expect(out).toContain('text       3 paragraphs, ');
    expect(isWritten()).toBe(false);
  });

  test.each([
    ['its own, where it names one', 'ORIGIN/the-ferry', undefined, 'ORIGIN/the-ferry'],
    ['not one of another origin', 'https://elsewhere.example/ferry', undefined, 'ORIGIN/ferry'],
    ['not one with a password', 'http://a:b@HOST/the-ferry', undefined, 'ORIGIN/ferry'],
    ["not the site's front page", 'ORIGIN/', undefined, 'ORIGIN/ferry'],
    ['what the person says', 'ORIGIN/the-ferry', 'https://herald.example/a', 'https://herald.example/a'],
  ])('bears an address: %s', async (_, canonical, url, expected) => {
    const served = await serve((request, response) => {
      const own = canonical.replace('ORIGIN', `http://${String(request.headers.host)}`);
      html(
        response,
        page(`<link rel="canonical" href="${own.replace('HOST', String(request.headers.host))}">`),
      );
    });
    expect((await add(`${served.origin}/ferry`, network(), { ...said, url })).code).toBe(0);
    expect(written()).toContain(`url: ${expected.replace('ORIGIN', served.origin)}\n`);
  });

  test.each([301, 302, 303, 307, 308])(
    'is found behind redirects (%i), and bears the last address',
    async (status) => {
      const { origin, asked } = await serve(({ url }, response) => {
        const [, step = ''] = /^\/(\d)$/.exec(url ?? '') ?? [];
        if (step === '') html(response, page());
        else
          response
            .writeHead(status, { location: step === '5' ? 'ferry' : `/${String(Number(step) + 1)}` })
            .end();
      });
      expect((await add(`${origin}/1`)).code).toBe(0);
      expect(asked).toEqual(['/1', '/2', '/3', '/4', '/5', '/ferry']);
      expect(written()).toContain(`url: ${origin}/ferry\n`);
    },
  );

  test.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ] as const)('is unpacked (%s)', async (coding, pack) => {
    const { origin } = await serve((_, response) => {
      html(response, pack(page()), { 'content-encoding': coding });
    });
    expect((await add(`${origin}/ferry`)).code).toBe(0);
    expect(written()).toContain(paragraphs[1]);
  });

  test.each([
    ['the header', 'text/html; charset="windows-1252"', ''],
    ['the page', 'text/html', '<meta charset="iso-8859-1">'],
    ['the header before the page', 'text/html;charset=latin1', '<meta charset="shift_jis">'],
    [
      'the page, where the header names nothing known',
      'text/html; charset=x',
      '<meta charset="windows-1252">',
    ],
  ])('is read in the encoding that is named by %s', async (_, type, head) => {
    const latin = page(head).replaceAll('“', '\x93').replaceAll('”', '\x94');
    const { origin } = await serve((__, response) => {
      html(response, Buffer.from(latin, 'latin1'), { 'content-type': type });
    });
    expect((await add(`${origin}/ferry`)).code).toBe(0);
    expect(written()).toContain(paragraphs[1]);
  });

  test.each([
    ['text/plain', '.txt'],
    ['text/markdown; charset=utf-8', '.md'],
  ])('may be a text: %s', async (type, ending) => {
    const { origin } = await serve((_, response) => {
      html(response, `The ferry\n\n${paragraphs.join('\n\n')}\n`, { 'content-type': type });
    });
    const { code } = await add(`${origin}/ferry`, network(), { ...said, title: 'The ferry' });
    expect(code).toBe(0);
    expect(written(`the-ferry${ending}`)).toContain(`url: ${origin}/ferry\n---\n`);
  });

  test('that is an account keeps the address of its source', async () => {
    const source =
      'source:\n  title: A\n  publisher: B\n  published: 2022-03-04\n  url: https://b.example/a\n';
    const { origin } = await serve((_, response) => {
      html(response, `---\ntitle: The ferry\n${source}---\n\n${paragraphs.join('\n\n')}\n`, {
        'content-type': 'text/markdown',
      });
    });
    expect((await add(`${origin}/ferry.md`, network(), {})).code).toBe(0);
    expect(written('the-ferry.md')).toContain('url: https://b.example/a\n');
    expect(written('the-ferry.md')).not.toContain(origin);
  });
});

describe('only the public internet is reached', () => {
  test.each(['127.0.0.2', '0x7f.2', '2130706434', '[::1]', '[::ffff:7f00:1]', '0.0.0.0'])(
    'not %s as it is typed',
    async (host) => {
      const { port, asked } = await serve((_, response) => {
        html(response, page());
      });
      const { code, err } = await add(`http://${host}:${String(port)}/`);
      expect(code).toBe(2);
      expect(err).toContain('is no address of the public internet. Save the page in your browser');
      expect(asked).toEqual([]);
      expect(isWritten()).toBe(false);
    },
  );

  test.each([
    'http://127.0.0.2:PORT/',
    'http://[::1]:PORT/',
    '//0x7f000002:PORT/',
    'http://inner.example:PORT/',
  ])('not %s by a redirect', async (location) => {
    const { origin, port, asked } = await serve((_, response) => {
      response.writeHead(302, { location: location.replace('PORT', String(port)) }).end();
    });
    const { code, err } = await add(
      `${origin}/ferry`,
      network({}, () => Promise.resolve(['10.0.0.1'])),
    );
    expect(code).toBe(1);
    expect(err).toContain('is no address of the public internet.');
    expect(asked).toEqual(['/ferry']);
    expect(isWritten()).toBe(false);
  });

  test.each([
    'file:///etc/passwd',
    'ftp://127.0.0.1/a',
    'data:text/html,a',
    'http://a:b@127.0.0.1:PORT/',
    'http://',
  ])('not %s by a redirect', async (location) => {
    const { origin, port, asked } = await serve((_, response) => {
      response.writeHead(302, { location: location.replace('PORT', String(port)) }).end();
    });
    const { code, err } = await add(`${origin}/ferry`);
    expect(code).toBe(1);
    expect(err).toContain(`${origin}/ferry: The page sends its readers on`);
    expect(err).not.toContain('a:b');
    expect(asked).toEqual(['/ferry']);
  });

  test.each([[['10.0.0.1']], [['127.0.0.1', '10.0.0.1']], [['fd00::1', '127.0.0.1']], [['127.0.0.2']]])(
    'not by a name that leads to %j',
    async (addresses) => {
      const { port, asked } = await serve((_, response) => {
        html(response, page());
      });
      const { code, err } = await add(
        `http://gazette.example:${String(port)}/ferry`,
        network({}, () => Promise.resolve(addresses)),
      );
      expect(code).toBe(1);
      expect(err).toMatch(/gazette\.example leads to \S+, which is no address of the public internet\. Save/);
      expect(asked).toEqual([]);
      expect(isWritten()).toBe(false);
    },
  );

  test('a name is looked up once for each request, and the connection goes to what was checked', async () => {
    const lookups: string[] = [];
    const { port, asked, headers } = await serve(({ url }, response) => {
      if (url === '/ferry') html(response, page());
      else response.writeHead(302, { location: '/ferry' }).end();
    });
    // A host whose name leads elsewhere from the second look-up on.
    const rebinding = network({}, (host) => {
      lookups.push(host);
      return Promise.resolve(lookups.length === 1 ? ['127.0.0.1'] : ['127.0.0.2']);
    });
    const host = `gazette.example:${String(port)}`;
    expect((await add(`http://${host}/ferry`, rebinding)).code).toBe(0);
    expect(lookups).toEqual(['gazette.example']);
    expect(headers).toMatchObject([{ host }]);

    const { code, err } = await add(`http://${host}/old`, {
      ...rebinding,
      resolve: (one) => (asked.includes('/old') ? rebinding.resolve(one) : Promise.resolve(['127.0.0.1'])),
    });
    expect(code).toBe(1);
    expect(err).toContain('gazette.example leads to 127.0.0.2,');
    expect(asked).toEqual(['/ferry', '/old']);
  });

  test('the command of a stranger refuses this machine', async () => {
    const { internet } = await import('../../../src/cli/add/network.ts');
    const { port, origin, asked } = await serve((_, response) => {
      html(response, page());
    });
    for (const address of [origin, `http://localhost:${String(port)}/`]) {
      const { code, err } = await add(address, internet);
      expect(code).toBeGreaterThan(0);
      expect(err).toContain('is no address of the public internet. Save the page in your browser');
    }
    expect(asked).toEqual([]);
  });

  test.each([
    ['http://ada:secret@127.0.0.1/', 'holds a user name or a password is not fetched'],
    ['http://ada@127.0.0.1/', 'holds a user name or a password is not fetched'],
    ['ftp://127.0.0.1/a', 'start with http:// or https:// are fetched'],
    ['file:///etc/passwd', 'start with http:// or https:// are fetched'],
    ['http://[1', 'The address cannot be read.'],
  ])('%s is refused as it is typed', async (address, message) => {
    const { code, err } = await add(address);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).not.toContain('secret');
    expect(isWritten()).toBe(false);
  });
});

/** Writes the same bytes for as long as somebody reads them. */
function endlessly(response: ServerResponse | Socket, bytes: Buffer): void {
  const more = (): void => {
    while (!response.destroyed && response.write(bytes));
  };
  response.on('drain', more);
  more();
}

const bomb = Buffer.alloc(50_000_000, 'a');
const brotliBomb = brotliCompressSync(bomb, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });

describe('a server that misbehaves is left, with the reason, and nothing is written', () => {
  test.each<[string, string, RequestListener, Partial<FetchLimits>?]>([
    ['that never answers', 'It took longer than 0.2 seconds.', () => undefined, { milliseconds: 200 }],
    [
      'whose headers drip for ever',
      'It took longer than 0.2 seconds.',
      ({ socket }) => {
        socket.write('HTTP/1.1 200 OK\r\n');
        const drip = setInterval(() => socket.write('a: b\r\n'), 20);
        socket.on('close', () => {
          clearInterval(drip);
        });
      },
      { milliseconds: 200 },
    ],
    [
      'whose body drips for ever',
      'It took longer than 0.2 seconds.',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const drip = setInterval(() => response.write('<p>'), 20);
        response.on('close', () => {
          clearInterval(drip);
        });
      },
      { milliseconds: 200 },
    ],
    [
      'whose redirects are slow, each within the limit',
      'It took longer than 0.2 seconds.',
      (_, response) => {
        setTimeout(() => response.writeHead(302, { location: '/ferry' }).end(), 90);
      },
      { milliseconds: 200 },
    ],
    [
      'that gives word for ever and no answer',
      'It took longer than 0.2 seconds.',
      ({ socket }) => {
        const drip = setInterval(() => socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'), 5);
        socket.on('close', () => {
          clearInterval(drip);
        });
      },
      { milliseconds: 200 },
    ],
    [
      'whose body is endless',
      'The page is larger than 1 MB. Copy the article’s text into a .txt file',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        endlessly(response, Buffer.alloc(10_000, '<p>a'));
      },
    ],
    [
      'whose page unpacks to fifty times the limit (gzip)',
      'The page is larger than 1 MB. Copy the article’s text into a .txt file',
      (_, response) => {
        html(response, gzipSync(bomb), { 'content-encoding': 'gzip' });
      },
    ],
    [
      'whose page unpacks to fifty times the limit (brotli)',
      'The page is larger than 1 MB. Copy the article’s text into a .txt file',
      (_, response) => {
        html(response, brotliBomb, { 'content-encoding': 'br' });
      },
    ],
    [
      'whose packed page is endless and unpacks to nothing',
      'The page is larger than 1 MB. Copy the article’s text into a .txt file',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
        // A name of the packed file that never ends. Source: RFC 1952, 2.3, FNAME.
        response.write(Buffer.from([0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3]));
        endlessly(response, Buffer.alloc(10_000, 'a'));
      },
    ],
    [
      'whose packed page is cut off',
      'cannot be unpacked: it is broken or cut off.',
      (_, response) => {
        html(response, gzipSync(page()).subarray(0, 200), { 'content-encoding': 'gzip' });
      },
    ],
    [
      'whose packed page is not packed (gzip)',
      'cannot be unpacked: it is broken or cut off.',
      (_, response) => {
        html(response, page(), { 'content-encoding': 'gzip' });
      },
    ],
    [
      'whose packed page is not packed (brotli)',
      'cannot be unpacked: it is broken or cut off.',
      (_, response) => {
        html(response, page(), { 'content-encoding': 'br' });
      },
    ],
    [
      'that packs twice',
      'packed in a way that was not asked for.',
      (_, response) => {
        html(response, gzipSync(gzipSync(page())), { 'content-encoding': 'gzip, gzip' });
      },
    ],
    [
      'that sends a picture',
      'found image/png.',
      (_, response) => {
        html(response, page(), { 'content-type': 'image/png' });
      },
    ],
    [
      'that sends a PDF as a page',
      'Expected text, found a PDF.',
      (_, response) => {
        html(response, '%PDF-1.7\n');
      },
    ],
    [
      'that does not say what it sends',
      'found no type.',
      (_, response) => {
        response.end(page());
      },
    ],
    [
      'whose bytes are not in the encoding that they are said to be in',
      'Expected UTF-8, found the byte 0x93',
      (_, response) => {
        html(response, Buffer.from(page('<meta charset="windows-1252">').replaceAll('“', '\x93'), 'latin1'));
      },
    ],
    [
      'that redirects in a circle',
      'more than 5 times, maybe in a circle.',
      ({ url }, response) => {
        response.writeHead(302, { location: url === '/ferry' ? '/a' : '/ferry' }).end();
      },
    ],
    [
      'that resets the connection at once',
      'broke the connection off',
      ({ socket }) => {
        socket.resetAndDestroy();
      },
    ],
    [
      'that resets the connection in the middle of the page',
      'broke the connection off',
      ({ socket }, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        response.write(page(), () => {
          socket.resetAndDestroy();
        });
      },
    ],
    [
      'that ends before the page is as long as it said',
      'broke the connection off',
      ({ socket }) => {
        socket.end(`HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 9000\r\n\r\n${page()}`);
      },
    ],
    [
      'that speaks no HTTP',
      'does not answer as a web server does.',
      ({ socket }) => {
        socket.end('220 mail.example ESMTP\r\n');
      },
    ],
    [
      'whose headers are endless',
      'does not answer as a web server does.',
      ({ socket }) => {
        socket.write('HTTP/1.1 200 OK\r\n');
        endlessly(socket, Buffer.from(`${'a'.repeat(200)}: b\r\n`));
      },
    ],
    [
      'that speaks another protocol all of a sudden',
      'broke the connection off',
      ({ socket }) => {
        socket.write('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: chat\r\n\r\n');
      },
    ],
    ...[
      [401, 'does not let this program read the page (401).'],
      [403, 'does not let this program read the page (403).'],
      [404, 'no page at this address (404). Check the address'],
      [410, 'no page at this address (410).'],
      [429, 'asks for fewer requests (429). Wait a while'],
      [500, 'a fault of its own (500). Try again later'],
      [503, 'a fault of its own (503). Try again later'],
      [206, 'did not answer with the page (206).'],
      [302, 'did not answer with the page (302).'],
    ].map(([status, message]): [string, string, RequestListener] => [
      `that answers with ${String(status)}`,
      String(message),
      (_, response) => {
        response.writeHead(Number(status), { 'content-type': 'text/html', 'retry-after': '0' }).end(page());
      },
    ]),
  ])('%s', async (_, message, answer, limits = {}) => {
    const { origin, asked } = await serve(answer);
    const { code, err } = await add(`${origin}/ferry`, network(limits));
    expect(err).toContain(message);
    expect(err).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\w+: [^\n]+\.$/);
    expect(code).toBe(1);
    expect(isWritten()).toBe(false);
    // Nothing is tried twice.
    expect(asked.length).toBeLessThanOrEqual(6);
    if (!message.includes('circle') && limits.milliseconds === undefined) expect(asked).toEqual(['/ferry']);
  });

  test('that is not there', async () => {
    const { origin, close } = await servePages(() => undefined);
    await close();
    const { code, err } = await add(`${origin}/ferry`);
    expect(code).toBe(1);
    expect(err).toContain('refused the connection. Save the page in your browser');
  });

  test('whose name is not known, or is never looked up', async () => {
    const unknown = network({}, () =>
      Promise.reject(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' })),
    );
    const { code, err } = await add('http://gazette.example:8080/ferry', unknown);
    expect(code).toBe(1);
    expect(err).toContain('There is no host of the name gazette.example. Check the address');
    const silent = network({ milliseconds: 50 }, () => new Promise(() => undefined));
    expect((await add('http://gazette.example/ferry', silent)).err).toContain(
      'It took longer than 0.05 seconds.',
    );
  });

  test('whose connection is taken and never answered, secure or not', async () => {
    const sockets: Socket[] = [];
    const server = createTcpServer((socket) => sockets.push(socket));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    for (const scheme of ['http', 'https'])
      expect(
        (await add(`${scheme}://127.0.0.1:${String(port)}/`, network({ milliseconds: 100 }))).err,
      ).toContain('It took longer than 0.1 seconds.');
    for (const socket of sockets) socket.destroy();
    server.close();
  });

  test('whose certificate nobody vouches for, or that has none', async () => {
    const pem = (file: string): Buffer => readFileSync(join(import.meta.dirname, '../../fixtures/tls', file));
    const server = createTlsServer({ key: pem('key.pem'), cert: pem('certificate.pem') }, (_, response) => {
      html(response, page());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    open.push(
      () =>
        new Promise((resolve) => {
          server.close(() => {
            resolve();
          });
        }),
    );
    const { port } = server.address() as AddressInfo;
    const secure = await add(`https://gazette.example:${String(port)}/ferry`);
    expect(secure.code).toBe(1);
    expect(secure.err).toContain(`The certificate of gazette.example:${String(port)} cannot be trusted`);
    const plain = await serve((_, response) => {
      html(response, page());
    });
    expect((await add(`https://127.0.0.1:${String(plain.port)}/`)).err).toContain('no secure connection');
    expect(isWritten()).toBe(false);
  });

  test('a page without an article is refused as a saved one is', async () => {
    const { origin } = await serve((_, response) => {
      html(response, '<!doctype html><title>Just a moment</title><div id="app"></div>');
    });
    const { code, err } = await add(`${origin}/ferry`);
    expect(code).toBe(1);
    expect(err).toContain(`${origin}/ferry: There is no article on this page.`);
    expect(isWritten()).toBe(false);
  });
});

test('a page never writes over an article that is there', async () => {
  const { origin } = await serve((_, response) => {
    html(response, page());
  });
  expect((await add(`${origin}/ferry`)).code).toBe(0);
  const first = written();
  const { code, err } = await add(`${origin}/other`);
  expect(code).toBe(1);
  expect(err).toContain('was left as it is');
  expect(written()).toBe(first);
  expect(readdirSync(join(root, 'content/articles'))).toEqual([name]);
});
