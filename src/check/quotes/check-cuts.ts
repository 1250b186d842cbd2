import type { ContentProblem, RecordFile } from '../../files/content.ts';
import type { Quote } from '../../records/quote.ts';
import { problemAt } from '../ground/check-context.ts';
import type { WordsPlace } from '../words/find-words.ts';
import { governingWord, negationIn } from '../words/governing-words.ts';
import type { ReplacedStretch } from '../words/place-edited-words.ts';

/** How a cut or an insertion can change what was said: a part of a sentence for whoever made it. */
type Change = string;

const isCutAlone = (by: string): boolean => /^(?:\[\s*(?:…|\.\s*\.\s*\.)\s*\])+$/.test(by);

const pause = /[,;:.!?…—–()-]["'’”)\]]{0,3}$/;
/** Whether a stretch ends at a pause of its sentence. */
const endsAtPause = (text: string): boolean => pause.test(text.trimEnd().slice(-4));
const beginsPause = /^\s*["'“‘([]*[,;:.!?…—–()-]/;
const connective =
  /^\s*(?:(?:and|so|well|now|then|yes|oh|look|also|again|therefore|thus|indeed|of course),?\s*)*$/i;

/**
 * What a cut takes away with it that the rest needs; null where it takes whole clauses and nothing that governs.
 * A cut is free where it begins and ends at a pause of the sentence, so that no two halves are joined to a third.
 */
function changeByCut(
  text: string,
  { start, end, text: cut }: ReplacedStretch,
  edge: 'first' | 'last' | null,
): Change | null {
  const word = governingWord(cut);
  if (word !== null) return `it takes “${word}” away`;
  if (edge === 'first' && connective.test(cut)) return null;
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 3);
  const opens = edge === 'first' || endsAtPause(before) || beginsPause.test(cut);
  const closes = edge === 'last' || endsAtPause(cut) || beginsPause.test(after);
  if (cut.trim() === '') return null;
  return opens && closes ? null : 'it joins words that the article has apart';
}

const pronouns =
  /^\s*(?:(?:i|we|you|he|she|it|they|me|us|him|her|them|my|mine|our|ours|your|yours|his|hers|its|their|theirs|this|that|these|those|here|there|who|which|one|ones|myself|ourselves|himself|herself|itself|themselves)\s*)?$/i;

/** "the agency", "in the agency", "our town", "sic". */
const described =
  /^(?:sic|(?:(?:of|for|in|at|to|by|from|on)\s+)?(?:the|an?|my|our|your|his|her|its|their|this|that|these|those)\s[\p{L}\p{M}\p{N}\s'’-]+)$/iu;

/** "Nils Berg", "in Lund", "Bank of Lund", "2019". */
const named =
  /^(?:(?:of|for|in|at|to|by|from|on)\s+)?(?:\p{Lu}[\p{L}\p{M}\p{N}.'’-]*(?:\s+(?:of|for|in|the|and|\p{Lu}[\p{L}\p{M}\p{N}.'’-]*))*|\d{4})$/u;

/** What an insertion says otherwise than the article; null where it says who or what is meant, or changes a letter's case. */
function changeByInsertion({ by, text }: ReplacedStretch): Change | null {
  const inside = by.replaceAll(/[[\]]/g, ' ').trim();
  if (inside.toLowerCase() === text.trim().toLowerCase()) return null;
  const negated = negationIn(inside) ?? negationIn(text);
  if (negated !== null) return `it touches “${negated}”`;
  if (!described.test(inside) && !named.test(inside))
    return 'it puts a word in that is no name for who or what is meant';
  return pronouns.test(text) ? null : `it stands for “${text.trim().slice(0, 60)}”, which is no pronoun`;
}

/** The editor's brackets that can make a quotation say something else, and how. */
export function changesOfMeaning(
  text: string,
  { spans, replaced }: WordsPlace,
): { readonly stretch: ReplacedStretch; readonly how: Change }[] {
  const segments = spans.flat();
  return replaced.flatMap((stretch) => {
    const edge = segments.some(({ start }) => start === stretch.start)
      ? 'first'
      : segments.some(({ end }) => end === stretch.end)
        ? 'last'
        : null;
    const how = isCutAlone(stretch.by) ? changeByCut(text, stretch, edge) : changeByInsertion(stretch);
    return how === null ? [] : [{ stretch, how }];
  });
}

/** Holds that an editor's cuts and insertions leave what was said as it was, or are signed by an editor. */
export function checkCuts(record: RecordFile<Quote>, text: string, place: WordsPlace): ContentProblem[] {
  const { cut } = record.data;
  if (cut !== undefined)
    return place.replaced.length > 0
      ? []
      : [
          problemAt(
            record,
            'cut',
            'cut-without-cut',
            'cut is signed, and the words have no cut and no insertion.',
            'Take cut out.',
          ),
        ];
  return changesOfMeaning(text, place).map(({ stretch: { by, text: was }, how }) =>
    problemAt(
      record,
      'words',
      'meaning-cut',
      `${by} stands for “${was.trim().slice(0, 80)}”: ${how}, so that the words can say something else.`,
      'Put the article’s own words back. Or, where the words still say what the speaker said, sign it, and readers are shown the whole sentence: cut: { by: your name, on: the day, why: the reason }.',
    ),
  );
}
