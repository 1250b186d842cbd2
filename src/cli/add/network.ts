import { lookup } from 'node:dns/promises';
import { largestArticle } from '../../article/text/decode-text.ts';
import { isPublicAddress } from './public-address.ts';

/** How far a fetch goes before it is given up. */
export interface FetchLimits {
  /** For all of it: names, connections, redirects, headers and body. */
  readonly milliseconds: number;
  /** Of the body, as it is sent and as it is unpacked. */
  readonly bytes: number;
  readonly redirects: number;
}

/** The network as a fetch meets it. A parameter, so that tests can serve their pages from their own machine. */
export interface Network {
  /** Every IP address of a host's name, one at least; rejects as `dns.lookup` does where there is none. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /** Whether an IP address may be connected to. */
  readonly mayReach: (address: string) => boolean;
  readonly limits: FetchLimits;
}

/** The public internet, and nothing else. */
export const internet: Network = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  mayReach: isPublicAddress,
  limits: { milliseconds: 30_000, bytes: largestArticle, redirects: 5 },
};
