import type { Token } from '../tokens.ts';
import { alsoKnownAs, otherNameJoints, smallInNames } from '../../language/en/names/organisations.ts';
import type { Name } from './judge-names.ts';
import { isAllCapitals } from './letter-case.ts';
import type { Mention } from './mention.ts';

/** Letters of which an article says what name they stand for. */
export interface ExplainedLetters {
  readonly get: (letters: string) => string | undefined;
  readonly has: (letters: string) => boolean;
  readonly longNames: ReadonlySet<string>;
}

/** The first letters of a long name, with and without those of its small words. */
export function initialsOf(phrase: string): string[] {
  const words = phrase.split(/[\s-]+/u);
  const all = words.map((word) => word.charAt(0)).join('');
  const main = words.filter((word) => !smallInNames.has(word.toLowerCase())).map((word) => word.charAt(0));
  return [main.join(''), all.toUpperCase()];
}

/** The first token behind words that say that another name follows; null where none stand at a token. */
function behindOtherName(tokens: readonly Token[], at: number): number | null {
  const from = /^[,(]$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
  const phrase = alsoKnownAs.find((words) =>
    words.every((word, step) => tokens[from + step]?.lower === word),
  );
  return phrase === undefined ? null : from + phrase.length;
}

/** The tokens at which letters may stand that are said of the name before: behind "(", or behind "also known as". */
function* placesOfLetters(
  tokens: readonly Token[],
  { segment: { to } }: Mention,
): Generator<{ readonly at: number; readonly isStated: boolean }> {
  const stated = behindOtherName(tokens, to);
  if (stated === null) {
    if (tokens[to]?.text === '(') yield { at: to + 1, isStated: false };
    return;
  }
  yield { at: stated, isStated: true };
  if (otherNameJoints.has(tokens[stated + 1]?.lower ?? '')) yield { at: stated + 2, isStated: true };
}

/** Finds letters that an article explains: those of a name's initials in brackets behind it, and any that it is "also known as". */
export function explainLetters(tokens: readonly Token[], names: readonly Name[]): ExplainedLetters {
  const nameAt = new Map<number, Name>();
  for (const name of names) for (const { segment } of name.mentions) nameAt.set(segment.from, name);
  const found = new Map<string, string>();
  const longNames = new Set<string>();
  const explains = (name: Name, letters: string): boolean =>
    initialsOf(name.phrase).some((form) => form.endsWith(letters.replaceAll('.', '')));
  for (const name of names) {
    if (name.judgement === 'person' || name.words.length < 2) continue;
    for (const mention of name.mentions) {
      if (mention.segment.shape === 'other' || mention.segment.shape === 'place') continue;
      for (const { at, isStated } of placesOfLetters(tokens, mention)) {
        const letters = nameAt.get(at);
        if (letters?.words.length !== 1 || !isAllCapitals(letters.phrase)) continue;
        if (!isStated && !explains(name, letters.phrase)) continue;
        found.set(letters.phrase, name.phrase);
        longNames.add(name.phrase);
      }
    }
  }
  return { get: (letters) => found.get(letters), has: (letters) => found.has(letters), longNames };
}
