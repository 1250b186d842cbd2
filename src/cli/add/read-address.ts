import { isIP } from 'node:net';
import { saveInstead } from './fetch-error.ts';
import type { Network } from './network.ts';

/** The host of an address as Node connects to it: IPv6 without brackets. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1');

/**
 * Why an address cannot be fetched, in a sentence, as far as it can be told before its host is looked up; null where
 * nothing stands against it. The URL parser has put odd spellings of IP addresses (0x7f.1, 2130706433) into one form.
 */
export function flawInAddress(url: URL, { mayReach }: Network): string | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return 'Only addresses that start with http:// or https:// are fetched.';
  if (url.username !== '' || url.password !== '')
    return 'An address that holds a user name or a password is not fetched.';
  const host = hostOf(url);
  return isIP(host) === 0 || mayReach(host) ? null : `${host} is no address of the public internet.`;
}

/** An address as a person gave it; else the sentences that say why it is not fetched, without a password that it may hold. */
export function readAddress(from: string, network: Network): URL | string {
  const url = URL.parse(from);
  if (!url) return 'The address cannot be read. Copy it from your browser.';
  const flaw = flawInAddress(url, network);
  return flaw === null ? url : `${flaw} ${saveInstead}`;
}
