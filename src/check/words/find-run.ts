/**
 * The most words in a row that an editor's clause may share with a text that stays with its publisher. Eleven words in a row
 * are the shortest extract that the Court of Justice of the European Union has held to be a part that may be protected
 * (C-5/08, Infopaq, 16 July 2009); names, offices and figures are shorter.
 */
export const longestRun = 10;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True where words that are not at hand lie between this one and the one before. */
  readonly afterGap: boolean;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let afterGap = false;
  for (const { 0: found, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+|\uFFFC+/gu)) {
    if (found.startsWith('\uFFFC')) {
      afterGap = true;
      continue;
    }
    words.push({ text: found.toLowerCase(), start: index, end: index + found.length, afterGap });
    afterGap = false;
  }
  return words;
}

/** Every run of one word more than {@link longestRun}, with the place of its first word in the list. */
function* runsOf(words: readonly Word[]): Generator<{ readonly key: string; readonly first: number }> {
  let since = 0;
  for (const [last, { afterGap }] of words.entries()) {
    if (afterGap) since = last;
    const first = last - longestRun;
    if (first < since) continue;
    const run = words.slice(first, last + 1);
    yield { key: run.map(({ text }) => text).join(' '), first };
  }
}

/**
 * Makes what finds a run of more than {@link longestRun} words of a text in other words. Letter case and punctuation make no
 * difference. What is not at hand of the text (U+FFFC) is found nowhere.
 * @returns the run as it stands in the other words; null where there is none
 */
export function runFinder(text: string): (other: string) => string | null {
  const known = new Set([...runsOf(wordsOf(text))].map(({ key }) => key));
  return (other) => {
    const words = wordsOf(other);
    for (const { key, first } of runsOf(words))
      if (known.has(key)) return other.slice(words[first]?.start, words[first + longestRun]?.end);
    return null;
  };
}
