/** The letters of a text without its spaces, and before which of them a space stood. */
export function squeeze(text: string): { letters: string; spaced: ReadonlySet<number> } {
  const spaced = new Set<number>();
  let letters = '';
  for (const [index, word] of text.split(/\s+/u).entries()) {
    if (index > 0) spaced.add(letters.length);
    letters += word;
  }
  return { letters, spaced };
}
