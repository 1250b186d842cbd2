import type { IncomingMessage } from 'node:http';
import { PassThrough, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { copyInstead, FetchError } from './fetch-error.ts';

// Source: RFC 9110, 8.4.1, which has x-gzip read as gzip.
const unpackers = new Map<string, () => Transform>([
  ['', () => new PassThrough()],
  ['identity', () => new PassThrough()],
  ['gzip', () => createGunzip()],
  ['x-gzip', () => createGunzip()],
  ['deflate', () => createInflate()],
  ['br', () => createBrotliDecompress()],
]);

/**
 * The whole body of an answer, unpacked. It is given up as soon as it is larger than the limit, be it as it is sent (a
 * packed body can be endless and yet unpack to nothing) or as it is unpacked.
 *
 * @param limit in bytes
 * @throws {FetchError} where it is too large, or packed in a way that was not asked for
 * @throws {NodeJS.ErrnoException} where it ends too early, cannot be unpacked, or the signal ends it
 */
export async function readBody(
  response: IncomingMessage,
  address: string,
  limit: number,
  signal: AbortSignal,
): Promise<Buffer> {
  const unpack = unpackers.get((response.headers['content-encoding'] ?? '').trim().toLowerCase());
  if (!unpack) throw new FetchError(address, 'The page is packed in a way that was not asked for.');
  async function* upToLimit(parts: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let size = 0;
    for await (const part of parts) {
      size += part.length;
      if (size > limit)
        throw new FetchError(address, `The page is larger than ${String(limit / 1e6)} MB.`, copyInstead);
      yield part;
    }
  }
  const body: Buffer[] = [];
  await pipeline(
    response,
    upToLimit,
    unpack(),
    upToLimit,
    async (parts: AsyncIterable<Buffer>) => {
      for await (const part of parts) body.push(part);
    },
    { signal },
  );
  return Buffer.concat(body);
}
