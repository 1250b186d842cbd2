/** Counts the words of a text: whatever stands between spaces and has a letter or a digit. */
export const countWords = (text: string): number =>
  text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
