/**
 * Splits an address where a line of print may end: after `/` (not between two), `.`, `-`, `_`, `?` and `&`.
 * @returns The pieces in order; joined, they are the address.
 */
export function breakAddress(address: string): string[] {
  return address.split(/(?<=[/._?&-])(?!\/)/).filter((piece) => piece !== '');
}
