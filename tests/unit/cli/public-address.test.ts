import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { internet } from '../../../src/cli/add/network.ts';
import { isPublicAddress } from '../../../src/cli/add/public-address.ts';
import { flawInAddress } from '../../../src/cli/add/read-address.ts';

// Source: the IANA IPv4 and IPv6 Special-Purpose Address Registries; multicast and what is not given out.
const closedIn4 = `0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24
  192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24
  203.0.113.0/24 224.0.0.0/4 240.0.0.0/4`;
const closedIn6 = `0:0:0:0:0:0:0:0/3 2001:0:0:0:0:0:0:0/23 2001:db8:0:0:0:0:0:0/32 2002:0:0:0:0:0:0:0/16
  2620:4f:8000:0:0:0:0:0/48 3fff:0:0:0:0:0:0:0/20 4000:0:0:0:0:0:0:0/2 8000:0:0:0:0:0:0:0/1`;

interface Range {
  readonly first: bigint;
  readonly last: bigint;
}

function ranges(list: string, width: number): Range[] {
  return list.split(/\s+/).map((entry) => {
    const [address = '', bits] = entry.split('/');
    const first = address
      .split(/[.:]/)
      .reduce(
        (sum, part) => sum * (width === 32 ? 256n : 65_536n) + BigInt(width === 32 ? part : `0x${part}`),
        0n,
      );
    return { first, last: first + 2n ** BigInt(width - Number(bits)) - 1n };
  });
}

const all4: Range = { first: 0n, last: 2n ** 32n - 1n };
const all6: Range = { first: 0n, last: 2n ** 128n - 1n };
const closed4 = ranges(closedIn4, 32);
const closed6 = ranges(closedIn6, 128);
const isIn = (all: readonly Range[], address: bigint): boolean =>
  all.some(({ first, last }) => first <= address && address <= last);

const parts = (address: bigint, size: bigint, count: number): bigint[] =>
  Array.from({ length: count }, (_, index) => (address >> (size * BigInt(count - 1 - index))) % 2n ** size);
const dotted = (address: bigint): string => parts(address, 8n, 4).join('.');
const grouped = (address: bigint): string =>
  parts(address, 16n, 8)
    .map((part) => part.toString(16))
    .join(':');

const within = ({ first, last }: Range): fc.Arbitrary<bigint> => fc.bigInt({ min: first, max: last });
/** Addresses of a range, of its edges, and of what stands next to it. */
const around = (list: readonly Range[], { last: highest }: Range): fc.Arbitrary<bigint> =>
  fc
    .constantFrom(...list)
    .chain((range) =>
      fc.oneof(within(range), fc.constantFrom(range.first - 1n, range.first, range.last, range.last + 1n)),
    )
    .filter((address) => address >= 0n && address <= highest);

describe('an address is public where the registries of IANA close no range around it', () => {
  test('IPv4', () => {
    fc.assert(
      fc.property(fc.oneof(around(closed4, all4), within(all4)), (address) => {
        expect(isPublicAddress(dotted(address))).toBe(!isIn(closed4, address));
      }),
      { numRuns: 2000 },
    );
  });

  test('IPv6', () => {
    fc.assert(
      fc.property(fc.oneof(around(closed6, all6), within(all6)), (address) => {
        expect(isPublicAddress(grouped(address))).toBe(!isIn(closed6, address));
      }),
      { numRuns: 2000 },
    );
  });
});

/** The ways to write an IPv4 address that browsers read. Source: WHATWG URL Standard, the IPv4 parser. */
function spellings4(address: bigint): string[] {
  const [a = 0n, b = 0n, c = 0n, d = 0n] = parts(address, 8n, 4);
  const octal = (part: bigint): string => `0${part.toString(8)}`;
  const hex = (part: bigint): string => `0x${part.toString(16)}`;
  return [
    dotted(address),
    `${dotted(address)}.`,
    String(address),
    hex(address),
    hex(address).replace('0x', '0X000'),
    octal(address),
    [a, b, c, d].map(octal).join('.'),
    [a, b, c, d].map(hex).join('.'),
    `${String(a)}.${hex(b)}.${octal(c)}.${String(d)}`,
    `${String(a)}.${String(address % 2n ** 24n)}`,
    `${hex(a)}.${octal(b)}.${String(address % 2n ** 16n)}`,
    dotted(address).replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
    dotted(address).replaceAll('.', '。'),
    dotted(address).replaceAll('.', '%2e'),
  ];
}

const refusal = (host: string): string | null => flawInAddress(new URL(`http://${host}/a`), internet);

test('every address of a closed range is refused in each of its spellings', () => {
  fc.assert(
    fc.property(fc.constantFrom(...closed4).chain(within), (address) => {
      for (const host of spellings4(address))
        expect(refusal(host), host).toBe(`${dotted(address)} is no address of the public internet.`);
    }),
  );
});

test('no IPv6 address that carries an IPv4 address is let through, even a public one', () => {
  fc.assert(
    fc.property(within(all4), (address) => {
      const groups = parts(address, 16n, 2).map((part) => part.toString(16));
      const [high = '', low = ''] = groups;
      for (const host of [
        `::ffff:${dotted(address)}`,
        `::FFFF:${high}:${low}`,
        `0:0:0:0:0:ffff:${dotted(address)}`,
        `::ffff:0:${dotted(address)}`,
        `::${dotted(address)}`,
        `64:ff9b::${dotted(address)}`,
        `64:ff9b:1::${dotted(address)}`,
        `2002:${high}:${low}::1`,
        `2001:0:${high}:${low}::1`,
      ])
        expect(refusal(`[${host}]`), host).toContain('is no address of the public internet.');
    }),
  );
});

test('names and public addresses are not refused before they are looked up', () => {
  for (const host of ['gazette.example', 'localhost', '8.8.8.8', '[2606:4700::1]', '10.example'])
    expect(refusal(host), host).toBeNull();
});

test.each([
  '',
  'localhost',
  '010.0.0.1',
  '0x08.8.8.8',
  '8.8.8',
  '134744072',
  'fe80::1%eth0',
  '::ffff:8.8.8.8',
  '8.8.8.8 ',
])('what a resolver should never answer is not public: “%s”', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});
