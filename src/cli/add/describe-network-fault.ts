const checkNetwork = 'Check the address, and whether this machine is connected.';

// The codes of Node's errors, by the part of them that tells.
const faults: readonly (readonly [RegExp, (url: URL) => string, string?])[] = [
  [/^(?:ENOTFOUND|ENODATA)$/, ({ hostname }) => `There is no host of the name ${hostname}.`, checkNetwork],
  [/^EAI_/, ({ hostname }) => `The name ${hostname} cannot be looked up now.`, checkNetwork],
  [/^ECONNREFUSED$/, ({ host }) => `${host} refused the connection.`],
  [
    /^(?:ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ENETDOWN)$/,
    ({ host }) => `${host} cannot be reached.`,
    checkNetwork,
  ],
  [
    /^(?:ECONNRESET|EPIPE|ECONNABORTED|ERR_STREAM_PREMATURE_CLOSE)$/,
    ({ host }) => `${host} broke the connection off before the page was whole.`,
  ],
  [
    /CERT|SELF_SIGNED|UNABLE_TO_/,
    ({ host }) => `The certificate of ${host} cannot be trusted, so that anyone may have sent the page.`,
  ],
  [/^(?:EPROTO$|ERR_SSL|ERR_TLS)/, ({ host }) => `There is no secure connection to ${host} to be had.`],
  [/^HPE_/, ({ host }) => `${host} does not answer as a web server does.`],
  [
    /^(?:Z_|ERR_?_(?:BROTLI|ERROR)|ERR_ZLIB)/,
    () => 'The page is packed, and cannot be unpacked: it is broken or cut off.',
  ],
];

/**
 * What an error of the network says to a person: what happened and, where it is not the usual, what to do; null where
 * the error is none of the network's.
 */
export function describeNetworkFault(
  error: unknown,
  url: URL,
): { readonly problem: string; readonly advice: string | undefined } | null {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string') return null;
  const [, describe, advice] = faults.find(([pattern]) => pattern.test(code)) ?? [];
  return { problem: describe ? describe(url) : `The connection to ${url.host} failed (${code}).`, advice };
}
