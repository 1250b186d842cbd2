import { createHash } from 'node:crypto';

/** Names a record's words without having any: the first 12 hexadecimal digits of the SHA-256 of their JSON. */
export function hashWords(words: unknown): string {
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 12);
}
