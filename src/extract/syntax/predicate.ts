import { denials, futures, perfects } from '../../language/en/sentences/predicates.ts';
import { dependentsOf, type ParsedSentence } from './parsed-sentence.ts';
import { lowerAt } from '../lower-at.ts';

/** When a predicate is, as its verbs have it: `perfect` is "has ruled", `modal` what may, could or must be. */
export type PredicateTense = 'past' | 'perfect' | 'present' | 'future' | 'modal' | 'none';

/** What a sentence says of its subject. */
export interface Predicate {
  /** The word that it hangs on: a verb, or the noun or adjective behind a form of "be". */
  readonly head: number;
  /** The head of its subject, -1 where it has none. */
  readonly subject: number;
  readonly tense: PredicateTense;
  readonly passive: boolean;
  readonly denied: boolean;
}

const isSubject = (label: string | undefined): boolean => /^(?:nsubj|csubj)/.test(label ?? '');

/** The tense that a finite verb, the first of its group, gives to the whole group. */
function tenseOf(lower: string, tag: string, isAlone: boolean): PredicateTense {
  if (tag === 'MD') return futures.has(lower) ? 'future' : 'modal';
  if (tag === 'VBD') return 'past';
  if (tag === 'VBZ' || tag === 'VBP') return !isAlone && perfects.has(lower) ? 'perfect' : 'present';
  return 'none';
}

/** Reads the predicate that hangs on a word: its tense from the first of its verbs, its subject, whether it is denied. */
export function predicateAt(sentence: ParsedSentence, head: number): Predicate {
  const { words, penn, labels } = sentence;
  const below = dependentsOf(sentence, head);
  const subject = below.find((i) => isSubject(labels[i])) ?? -1;
  const verbs = below.filter((i) => i < head && /^(?:aux|cop)/.test(labels[i] ?? ''));
  const first = verbs[0] ?? head;
  const passive = verbs.some((i) => labels[i] === 'aux:pass');
  const isPerfect = penn[head] === 'VBN' && (!passive || verbs.some((i) => words[i]?.lower === 'been'));
  const tense = tenseOf(lowerAt(words, first), penn[first] ?? '', !isPerfect);
  const denies = (i: number): boolean => denials.has(lowerAt(words, i));
  const denied =
    below.some((i) => i < head && denies(i)) ||
    (subject >= 0 && dependentsOf(sentence, subject).some((i) => i < subject && denies(i)));
  return { head, subject, tense, passive, denied };
}

/** The predicate of a sentence's main clause, the first with a subject where the tree hangs on a word that says nothing. */
export function mainPredicate(sentence: ParsedSentence): Predicate | null {
  const { heads, words, labels } = sentence;
  const root = heads.indexOf(words.length);
  const main = root < 0 ? null : predicateAt(sentence, root);
  if (main === null || main.subject >= 0) return main;
  const subject = labels.findIndex(
    (label, i) => isSubject(label) && !/^(?:acl|advcl|ccomp)/.test(labels[heads[i] ?? -1] ?? ''),
  );
  return subject < 0 ? main : predicateAt(sentence, heads[subject] ?? root);
}
