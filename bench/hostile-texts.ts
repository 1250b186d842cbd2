/** A text made to be hard, of about the given length in characters. */
export interface HostileText {
  readonly name: string;
  readonly make: (length: number) => string;
}

const repeated =
  (piece: string): HostileText['make'] =>
  (length) =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Texts whose time must grow no faster than their length. At 1 MB those with marks hold 100,000 of them. */
export const hostileTexts: readonly HostileText[] = [
  { name: 'one long word', make: repeated('a') },
  { name: 'one long number', make: repeated('7') },
  { name: 'a digit every ten', make: repeated('7 of them ') },
  { name: 'numbers alone', make: repeated('7 ') },
  { name: 'numbers and dashes', make: repeated('1-') },
  { name: 'numbers and commas', make: repeated('12,34,') },
  { name: 'lists of days', make: repeated('May 1, 2, 3 and 4, ') },
  { name: 'years alone', make: repeated('1999 ') },
  { name: 'opening marks', make: repeated('“the words') },
  { name: 'closing marks', make: repeated('the words”') },
  { name: 'straight marks', make: repeated('" they did') },
  {
    name: 'marks around one word',
    make: (length) => `${'“'.repeat(length / 2)}Arle${'”'.repeat(length / 2)}`,
  },
  { name: 'pairs of marks', make: repeated('“yes,” said he. ') },
  {
    name: 'nested brackets',
    make: (length) => `The ${'('.repeat(length / 2)}ship${')'.repeat(length / 2)} sank.`,
  },
  { name: 'mixed brackets', make: repeated('a ([{') },
  { name: 'capitalised words', make: repeated('Arle Tarn ') },
  { name: 'names in one paragraph', make: repeated('Ada Berg said so. She met Clara Voss. ') },
  { name: 'commas', make: repeated('a, b and c, ') },
  { name: 'one paragraph a word', make: repeated('Arle\n\n') },
  { name: 'empty lines', make: repeated('a\n\n\n\n') },
  { name: 'white space', make: (length) => `a${' '.repeat(length - 2)}b` },
];
