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
