import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this machine that answers as a test has it, until the test is over. */
export interface Served {
  readonly port: number;
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** The paths that were asked for, in order. */
  readonly asked: readonly string[];
  /** The headers of each request, in order. */
  readonly headers: readonly Readonly<Record<string, unknown>>[];
  readonly close: () => Promise<void>;
}

/** Serves pages on every IPv4 address of this machine, so that an address which was refused could have been reached. */
export async function servePages(answer: RequestListener): Promise<Served> {
  const asked: string[] = [];
  const headers: Readonly<Record<string, unknown>>[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    headers.push(request.headers);
    response.on('error', () => undefined);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    origin: `http://127.0.0.1:${String(port)}`,
    asked,
    headers,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
