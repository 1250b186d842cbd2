import { createHash } from 'node:crypto';

/** What a correction's anchor is made from. */
interface Noticed {
  readonly was: string;
  readonly now: string;
  readonly on: string;
}

/**
 * The anchor of a correction on its record's page. It is made of what was corrected and when, so that neither a later
 * correction nor a better reason moves it.
 */
export function correctionAnchor({ was, now, on }: Noticed): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([was, now, on]))
    .digest('hex');
  return `correction-${digest.slice(0, 12)}`;
}
