import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * Whether a text is an IP address of the public internet. Private, loopback, link-local, unique-local, shared (CGNAT),
 * multicast, reserved and documentation addresses are not, and none that carries another address within it
 * (IPv4-mapped, NAT64, 6to4, Teredo), as it may lead to any of these.
 * Source: the IANA special-purpose address registries, as ipaddr.js holds them; IPv6 beyond 2000::/3 is not given out.
 */
export function isPublicAddress(address: string): boolean {
  // Node connects to what it takes for an address itself; ipaddr.js reads more spellings, and some of them otherwise.
  if (isIP(address) === 0) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(ipaddr.parse('2000::'), 3);
}
