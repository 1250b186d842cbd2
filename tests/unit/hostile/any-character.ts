import fc from 'fast-check';

/** Any character of Unicode. As fast-check's own unit `binary`, which makes a table of all of them for each kind of string. */
export const anyCharacter = fc
  .integer({ min: 0, max: 0x10_ff_ff })
  .filter((code) => code < 0xd8_00 || code > 0xdf_ff)
  .map((code) => String.fromCodePoint(code));
