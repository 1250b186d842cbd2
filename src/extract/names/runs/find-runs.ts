import type { Token } from '../../tokens.ts';
import { carryOn, hyphens, isCapital, sameSentence } from './carry-on.ts';
import type { Run } from './run.ts';
import type { CapitalUse } from '../read-sentences.ts';
import { isGivenName } from '../../../language/en/names/given-names.ts';
import { functionWords } from '../../../language/en/names/other-words.ts';
import { arabicArticles } from '../../../language/en/names/titles.ts';

// A name longer than this is a list or a slogan; the run is cut there, which also bounds every look ahead.
const longestRun = 16;
const openers = new Set(['“', '"', '‘', '(', '[', ':', '—', '–', '…', '•', '*', '«', '„', "'", ';', '#']);

/**
 * Finds the runs of capitalised words that may hold names, with the small words, hyphens and full stops inside names.
 * Headlines yield only what looks like a person, sentences in capitals nothing. Linear: each look ahead is bounded.
 */
export function findRuns(tokens: readonly Token[], uses: readonly CapitalUse[]): Run[] {
  const runs: Run[] = [];
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    if (!token || !isCapital(token) || uses[token.sentence] === 'capitals') {
      i++;
      continue;
    }
    const before = tokens[i - 1];
    // "10:14PMMayor Jane Doe": half a word is no name
    if (before?.kind === 'number' && before.end === token.start) {
      i++;
      continue;
    }
    if (uses[token.sentence] === 'headline') {
      const to = endOfHeadlineName(tokens, i);
      if (to > i) runs.push({ from: i, to, initial: true, headline: true });
      i = Math.max(to, i + 1);
      continue;
    }
    const initial =
      before?.sentence !== token.sentence ||
      openers.has(before.text) ||
      (before.kind !== 'word' && before.text === '.');
    // "al-Assad" and "de la Cruz" may begin a name; their small words belong to it.
    let from = i;
    if (startsWithParticle(tokens, from)) from -= 2;
    let to = i + 1;
    while (to - from < longestRun) {
      const on = carryOn(tokens, from, to);
      if (on === to) break;
      to = on;
    }
    if (!(to - from === 1 && functionWords.has(token.lower)))
      runs.push({ from, to, initial, headline: false });
    i = to;
  }
  return runs;
}

/**
 * A name that a headline may hold: words up to the colon that opens it ("Jane Doe: …"), or a given name and the capital
 * after it. `from` where there is none.
 */
function endOfHeadlineName(tokens: readonly Token[], from: number): number {
  const first = tokens[from];
  if (!first) return from;
  if (tokens[from - 1]?.sentence !== first.sentence)
    for (let j = from + 1; j < from + 4; j++) {
      const token = tokens[j];
      if (token?.text === ':' && j - from > 1) return j;
      if (!token || !isCapital(token)) break;
    }
  if (!isGivenName(first.lower)) return from;
  const second = tokens[from + 1];
  return second && isCapital(second) && sameSentence(first, second) ? from + 2 : from;
}

/** True for the name in "al-Assad", whose small word stands before it. */
const startsWithParticle = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  const hyphen = tokens[at - 1];
  const particle = tokens[at - 2];
  return (
    token !== undefined &&
    hyphen !== undefined &&
    particle !== undefined &&
    hyphens.has(hyphen.text) &&
    hyphen.end === token.start &&
    particle.end === hyphen.start &&
    arabicArticles.has(particle.lower)
  );
};
