/**
 * Splits an address where a line of print may end: after `/` (not between two), `.`, `-`, `?` and `&`.
 * @returns The pieces in order; joined, they are the address.
 */
export function breakAddress(address: string): string[] {
  return address.split(/(?<=[/.?&-])(?!\/)/).filter((piece) => piece !== '');
}
