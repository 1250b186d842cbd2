/** An operand: a number as such, a name or a string as it is written. */
export type Operand = number | string;

const tokenPattern =
  /\/[^\s()<>[\]{}/%]*|<[0-9A-Fa-f\s]*>|\((?:[^()\\]|\\[\s\S])*\)|[-+]?(?:\d+\.?\d*|\.\d+)/g;

/** The operands of an operator, in their order; arrays are laid flat. */
export const readOperands = (written: string): Operand[] =>
  [...written.matchAll(tokenPattern)].map(([token]) => (/^[-+.\d]/.test(token) ? Number(token) : token));

/** The characters' codes that a string holds, of two bytes each. */
export function codesOf(string: string): number[] {
  const bytes: number[] = [];
  if (string.startsWith('<')) {
    const digits = string.slice(1, -1).replace(/\s/g, '');
    for (let at = 0; at < digits.length; at += 2)
      bytes.push(parseInt(digits.slice(at, at + 2).padEnd(2, '0'), 16));
  } else {
    for (const [, octal, escaped, plain] of string
      .slice(1, -1)
      .matchAll(/\\([0-7]{1,3})|\\([\s\S])|([^\\])/g)) {
      const control =
        { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[escaped ?? ''] ?? escaped ?? plain ?? '';
      bytes.push(octal === undefined ? control.charCodeAt(0) : parseInt(octal, 8));
    }
  }
  const codes: number[] = [];
  for (let at = 0; at < bytes.length; at += 2) codes.push((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0));
  return codes;
}
