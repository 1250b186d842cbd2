import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Released } from '../../records/release.ts';

/**
 * The SHA-256, in hexadecimal digits, of a release's title and records in the canonical form of RFC 8785
 * (JSON Canonicalization Scheme), in UTF-8: the same values have the same hash, in whatever order they are written.
 */
export function hashRelease({ title, records }: Released): string {
  return createHash('sha256')
    .update(canonicalize({ title, records }) ?? '', 'utf8')
    .digest('hex');
}
