/**
 * A whole sentence: its words, and between them the parts that it was handed, such as a link, a marked word or a date, each
 * where the language has it. A page says it as it is, since it shows a list by its members.
 */
export type Sentence<Part> = readonly (string | Part)[];

/** Makes a part of a sentence out of words that are the sentence's own: the words of a link, or marked ones. */
export type Mark<Part> = (words: string) => Part;

/** Writes a sentence: `` sentence`It said ${was} and now says ${now}.` ``. Parts that are text are words like its own. */
export function sentence<Part = never>(
  words: TemplateStringsArray,
  ...parts: readonly (string | Part)[]
): Sentence<Part> {
  return words.flatMap((text, index) => [text, ...parts.slice(index, index + 1)]);
}

/** A sentence whose parts are lists, as one list: of their members, and of what `own` makes of the sentence's own words. */
export const inOneList = <Part>(
  said: Sentence<readonly Part[]>,
  own: (words: string) => Part,
): readonly Part[] =>
  said.flatMap((piece) => (typeof piece !== 'string' ? piece : piece === '' ? [] : [own(piece)]));

/** A sentence with its first word as it is at the beginning, where that is the sentence's own. */
export const atBeginning = <Part>([first = '', ...others]: Sentence<Part>): Sentence<Part> => [
  typeof first === 'string' ? first.charAt(0).toUpperCase() + first.slice(1) : first,
  ...others,
];
