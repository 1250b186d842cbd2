import { createHash } from 'node:crypto';

/** Takes one line after another and knows the hash of all so far. */
export interface LinesHash {
  readonly add: (line: string) => void;
  /** SHA-256, in hexadecimal digits, of all lines so far, each with LF at its end; null where there was none. */
  readonly soFar: () => string | null;
}

/**
 * Hashes the lines of a ledger, whichever line ends git has given them: what `head -n 2 FILE | sha256sum` says of the
 * first two.
 */
export function hashLines(): LinesHash {
  const hash = createHash('sha256');
  let isEmpty = true;
  return {
    add: (line) => {
      hash.update(`${line.replace(/\r$/, '')}\n`, 'utf8');
      isEmpty = false;
    },
    soFar: () => (isEmpty ? null : hash.copy().digest('hex')),
  };
}
