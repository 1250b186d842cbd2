import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { LookupAddress } from 'node:dns';

const headers = {
  'user-agent': "OnRecord (fetches one article at a person's command)",
  accept: 'text/html, application/xhtml+xml, text/plain;q=0.8, text/markdown;q=0.8',
  'accept-language': 'en',
  'accept-encoding': 'gzip, deflate, br',
};

/** Hands out the addresses that were checked, so that no second look-up can lead elsewhere. */
function answerWith(addresses: readonly string[]): LookupFunction {
  const known: LookupAddress[] = addresses.map((address) => ({ address, family: isIP(address) }));
  return (host, { all }, callback) => {
    const [first] = known;
    if (!first) callback(new Error(`There is no address of ${host}.`), '');
    else if (all === true) callback(null, known);
    else callback(null, first.address, first.family);
  };
}

/**
 * Asks once for an address, at one of the IP addresses given and no other: by no proxy, over a connection of its own.
 * Gives the answer once its headers are there; its body is still to be read, or the answer to be destroyed.
 * @throws {NodeJS.ErrnoException} where there is no answer, or the signal ends it
 */
export function requestPage(
  url: URL,
  addresses: readonly string[],
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  const options = {
    agent: false,
    headers,
    lookup: answerWith(addresses),
    signal,
    // Said here, so that the environment cannot take it back.
    rejectUnauthorized: true,
    // Of several addresses, the next is tried after this time; Node's own quarter of a second is short for a far host.
    autoSelectFamilyAttemptTimeout: 2000,
  };
  return new Promise((resolve, reject) => {
    request(url, options, resolve)
      .on('error', reject)
      // After an answer this says nothing; without one, as where the server changes to another protocol, it is all there is.
      .on('close', () => {
        reject(
          Object.assign(new Error('The connection was closed without an answer.'), { code: 'ECONNRESET' }),
        );
      })
      .end();
  });
}
