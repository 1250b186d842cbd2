import { createHash } from 'node:crypto';

/** A short hash of a file's text, by which it is told that nobody has touched it since. */
export const hashText = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);
