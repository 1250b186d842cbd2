import type { Token } from '../tokens.ts';

/** Whether the words around a date speak of what was or of what is to come; null where they say neither. */
export type Tense = 'past' | 'future' | null;

const ahead = new Set(
  (
    "will 'll ’ll shall won't won’t would expected expects scheduled plans planned planning due payable expires expire " +
    'until till upcoming deadline slated set tentatively intends hopes projected forthcoming redeemable through effective ' +
    'begins starts opens ends matures callable'
  ).split(' '),
);

const behind = new Set(
  (
    'was were had did said says came went took made gave found became began told rose fell met led held sent got ran won lost ' +
    'left kept saw wrote spoke broke shot hit sold bought built brought fought grew drew flew since'
  ).split(' '),
);

const toBe = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'to' && /^(?:is|are|was|were)$/.test(tokens[at - 1]?.lower ?? '');

const tenseOf = (tokens: readonly Token[], at: number): Tense => {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const { lower } = token;
  if (ahead.has(lower) || toBe(tokens, at)) return 'future';
  if (behind.has(lower)) return 'past';
  return lower.length > 4 && lower.endsWith('ed') ? 'past' : null;
};

/** How far, in tokens, a verb may stand from the date that it speaks of. */
const reach = 25;

/** The tense of the words nearest to the date at `start` to `end` (token indices): those before it, else those after it. */
export function tenseAround(tokens: readonly Token[], start: number, end: number): Tense {
  const sentence = tokens[start]?.sentence;
  for (let at = start - 1; at >= 0 && at > start - reach && tokens[at]?.sentence === sentence; at -= 1) {
    const tense = tenseOf(tokens, at);
    if (tense) return tense;
  }
  for (let at = end; at < end + reach && tokens[at]?.sentence === sentence; at += 1) {
    const tense = tenseOf(tokens, at);
    if (tense) return tense;
  }
  return null;
}
