/** The text of a page as its letters without spaces, and before which of them a space stood. */
export interface PageText {
  readonly letters: string;
  readonly spaced: ReadonlySet<number>;
}

/** As many letters find their place in the text by themselves. */
const enoughToFind = 12;

/** A text without its spaces. */
export const squeezed = (text: string): string => text.replace(/\s+/gu, '');

/** Takes the spaces out of a text, and keeps where they stood. */
export function readPageText(text: string): PageText {
  const spaced = new Set<number>();
  let letters = '';
  for (const [index, word] of text.split(/\s+/u).entries()) {
    if (index > 0) spaced.add(letters.length);
    letters += word;
  }
  return { letters, spaced };
}

/**
 * Finds letters in a page's text from a place on: there, or behind it where they are enough to tell.
 * @returns The place of the first; -1 where they are not found.
 */
export function findLetters({ letters }: PageText, shown: string, at: number): number {
  if (letters.startsWith(shown, at)) return at;
  return shown.length >= enoughToFind ? letters.indexOf(shown, at) : -1;
}
