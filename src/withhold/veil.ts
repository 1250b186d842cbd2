const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** What withheld words are kept as: a block for each UTF-16 unit but spaces. Pages show the whole run as one gap. */
export const blocks = (words: string): string => words.replace(/[^\s]/g, '█');

/**
 * Makes a function that veils the words of records in a text: each whole word or words that are one of them become blocks.
 * Names are veiled by `veil-names.ts`, which knows their other forms.
 * The text keeps its length in UTF-16 units, so that every place in it stays where it is.
 */
export function veil(words: readonly string[]): (text: string) => string {
  const forms = [...new Set(words)].filter((one) => one.length > 1).sort((a, b) => b.length - a.length);
  if (forms.length === 0) return (text) => text;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${forms.map(escape).join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
    'gu',
  );
  return (text) => text.replace(pattern, blocks);
}

/** Veils every text within a value of plain data, and leaves the keys of objects as they are. */
export function veilDeep<Value>(value: Value, hide: (text: string) => string): Value;
export function veilDeep(value: unknown, hide: (text: string) => string): unknown {
  if (typeof value === 'string') return hide(value);
  if (Array.isArray(value)) return value.map((part: unknown) => veilDeep(part, hide));
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]: [string, unknown]) => [key, veilDeep(part, hide)]),
  );
}
