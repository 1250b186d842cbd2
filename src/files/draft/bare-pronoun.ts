const pronoun = /^(?:i|we|you|he|she|it|they|one|some|this|that|these|those)$/i;

/** Whether a source's words name nobody: "he", "they", "some". */
export const isBarePronoun = (words: string): boolean => pronoun.test(words);
