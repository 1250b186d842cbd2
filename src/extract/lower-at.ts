/** The word at an index, lower case; the empty string where none stands there. */
export const lowerAt = (words: readonly { readonly lower: string }[], at: number): string =>
  words[at]?.lower ?? '';
