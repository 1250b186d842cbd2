/** A vocabulary as it is written down: words or phrases, parted by white space or, where they hold spaces, by commas. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}

/** Like {@link wordSet}, for phrases of several words: parted by commas. */
export function phraseSet(phrases: string): ReadonlySet<string> {
  return new Set(
    phrases
      .split(',')
      .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
      .filter((phrase) => phrase !== ''),
  );
}
