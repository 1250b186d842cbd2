import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { MIMEType } from 'node:util';
import { ArticleError } from '../../article/article-error.ts';
import { decodeArticle, type ArticleForm } from '../../article/read/read-article.ts';
import { describeNetworkFault } from './describe-network-fault.ts';
import { describeStatus } from './describe-status.ts';
import { copyInstead, FetchError } from './fetch-error.ts';
import { flawInAddress, hostOf } from './read-address.ts';
import type { Network } from './network.ts';
import { readBody } from './read-body.ts';
import type { RawText } from './read-input.ts';
import { requestPage } from './request-page.ts';

const forms = new Map<string, ArticleForm>([
  ['text/html', 'page'],
  ['application/xhtml+xml', 'page'],
  ['text/plain', 'plain text'],
  ['text/markdown', 'markdown'],
]);

const redirecting = [301, 302, 303, 307, 308];

/** What a promise comes to, unless the signal comes first. */
function before<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      reject(new Error('The time is up.'));
    };
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject);
  });
}

/** The IP addresses of an address's host. All of them may be reached, or none is given. */
async function checkedAddresses(url: URL, network: Network, signal: AbortSignal): Promise<readonly string[]> {
  const host = hostOf(url);
  if (isIP(host) !== 0) return [host];
  const addresses = await before(signal, network.resolve(host));
  const closed = addresses.find((address) => !network.mayReach(address));
  if (closed !== undefined)
    throw new FetchError(url.href, `${host} leads to ${closed}, which is no address of the public internet.`);
  return addresses;
}

/** Where an answer sends the reader on to; null where it is the page itself. */
function redirection(response: IncomingMessage, url: URL): URL | null {
  const { statusCode = 0, headers } = response;
  if (!redirecting.includes(statusCode) || headers.location === undefined) return null;
  const next = URL.parse(headers.location, url);
  if (!next) throw new FetchError(url.href, 'The page sends its readers on to an address that is none.');
  return next;
}

/** The form of an answer's body and the name of its encoding, as its header has them. */
function typeOf(response: IncomingMessage, url: URL): { form: ArticleForm; charset: string | null } {
  const header = response.headers['content-type'];
  let type: MIMEType | null = null;
  try {
    if (header !== undefined) type = new MIMEType(header);
  } catch {
    // A type that cannot be read is none.
  }
  const form = type && forms.get(type.essence);
  if (!type || !form)
    throw new FetchError(
      url.href,
      `Expected a page or a text (text/html, text/plain, text/markdown), found ${type?.essence ?? 'no type'}.`,
      'Give the address of the article’s own page, or save it in your browser and add the .html file, with --url.',
    );
  return { form, charset: type.params.get('charset') };
}

function decode(bytes: Buffer, form: ArticleForm, address: string, charset: string | null): string {
  try {
    return decodeArticle(bytes, form, address, charset);
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    throw new FetchError(address, error.problem, copyInstead);
  }
}

/**
 * Fetches one article's page as its reader's browser would: one request at a time, redirects followed, nothing tried
 * twice. Each address on the way is checked first, and the connection goes to the very IP address that was checked.
 * The text's file is the address at which it was found, without a fragment.
 *
 * @param address one in which {@link flawInAddress} finds nothing
 * @throws {FetchError} where the page cannot be fetched, is too large or too slow, or is no text
 */
export async function fetchPage(address: URL, network: Network): Promise<RawText> {
  const { milliseconds, bytes, redirects } = network.limits;
  const signal = AbortSignal.timeout(milliseconds);
  let url = address;
  try {
    for (let followed = 0; followed <= redirects; followed++) {
      const response = await requestPage(url, await checkedAddresses(url, network, signal), signal);
      try {
        const next = redirection(response, url);
        if (!next) return await readPage(response, url, bytes, signal);
        const flaw = flawInAddress(next, network);
        if (flaw !== null) throw new FetchError(url.href, `The page sends its readers on. ${flaw}`);
        url = next;
      } finally {
        response.destroy();
      }
    }
  } catch (error) {
    if (error instanceof FetchError) throw error;
    if (signal.aborted)
      throw new FetchError(url.href, `It took longer than ${String(milliseconds / 1000)} seconds.`);
    const fault = describeNetworkFault(error, url);
    if (!fault) throw error;
    throw new FetchError(url.href, fault.problem, fault.advice);
  }
  throw new FetchError(
    address.href,
    `The page sends its readers on more than ${String(redirects)} times, maybe in a circle.`,
  );
}

async function readPage(
  response: IncomingMessage,
  url: URL,
  limit: number,
  signal: AbortSignal,
): Promise<RawText> {
  const { statusCode = 0 } = response;
  if (statusCode !== 200) {
    const { problem, advice } = describeStatus(statusCode);
    throw new FetchError(url.href, problem, advice);
  }
  const { form, charset } = typeOf(response, url);
  const body = await readBody(response, url.href, limit, signal);
  const found = new URL(url);
  found.hash = '';
  return { text: decode(body, form, found.href, charset), form, file: found.href, name: null };
}
