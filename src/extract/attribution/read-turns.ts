import type { Article, Block, Span } from '../../article/article.ts';
import type { Attribution, Entity, QuoteFinding } from '../findings.ts';

/** What one person says in an interview or a debate that is written out: the words behind "NAME:", or a paragraph more. */
export interface Turn extends Span {
  /** Null where it is not known by whom: a letter for a name, or a paragraph without one. */
  readonly speaker: Attribution | null;
}

interface Labelled {
  readonly block: Block;
  readonly label: Span & { readonly text: string };
  /** Where the words begin. */
  readonly from: number;
}

const opening = /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4})(?: ?\([^)\n]{1,40}\))?:[ \n]+(?=\S)/u;
const lastOf = ({ label }: Pick<Labelled, 'label'>): string => label.text.split(' ').at(-1) ?? '';

/** So many words or fewer behind a name are no turn. */
const fewestWords = 2;
const wordsOf = (words: string): number => words.split(/\s+/).length;
const isLoud = (label: string): boolean => !/\p{Ll}/u.test(label);

/** So many times a label stands at the head of a paragraph, and so many labels do, where a text is an interview. */
const fewest = 2;

/**
 * Finds the turns of an interview, in text order: from the first paragraph that opens with a name and a colon to the last.
 * None where no two labels come again, or where a label is neither in capitals nor the name of a person.
 */
export function readTurns({ text, blocks }: Article, entities: readonly Entity[]): Turn[] {
  const speakerOf = (label: Labelled['label']): Attribution | null => {
    const found = entities.flatMap((entity, index) => (isNamed(entity, label.text) ? [index] : []));
    const [index = -1] = found;
    const entity = entities[index];
    if (!entity || found.length > 1) return null;
    const mention = { start: label.start, end: label.end };
    return {
      mention,
      entity: index,
      name: entity.name,
      role: entity.role,
      inferred: label.text !== entity.name,
    };
  };
  const labelled = blocks.flatMap((block) => labelOf(text, block) ?? []);
  // "JAKE TAPPER: … TAPPER: …": a name is taken up again by its last word
  const counts = Map.groupBy(labelled, lastOf);
  const again = labelled.filter(
    ({ label }) =>
      (counts.get(lastOf({ label }))?.length ?? 0) >= fewest &&
      (isLoud(label.text) || speakerOf(label) !== null),
  );
  if (new Set(again.map(lastOf)).size < fewest) return [];
  const [first] = again;
  const last = again.at(-1);
  const turns = new Map(again.map((turn) => [turn.block, turn]));
  return blocks
    .filter(
      ({ start, kind }) =>
        start >= (first?.block.start ?? 0) && start <= (last?.block.start ?? -1) && kind !== 'heading',
    )
    .map((block) => {
      const turn = turns.get(block);
      return {
        start: turn?.from ?? block.start,
        end: block.end,
        speaker: turn ? speakerOf(turn.label) : null,
      };
    });
}

function labelOf(text: string, block: Block): Labelled | null {
  if (block.kind !== 'paragraph') return null;
  const found = opening.exec(text.slice(block.start, block.start + 120));
  if (!found) return null;
  const [all, label = ''] = found;
  // "Okafor: 547": a score
  if (wordsOf(text.slice(block.start + all.length, block.end)) <= fewestWords) return null;
  return {
    block,
    label: { start: block.start, end: block.start + label.length, text: label },
    from: block.start + all.length,
  };
}

/** Whether a label is a person's name or its last word, in whatever letters. */
function isNamed({ kind, name }: Entity, label: string): boolean {
  const own = name.toLowerCase();
  const said = label.toLowerCase();
  return kind === 'people' && (own === said || own.endsWith(` ${said}`));
}

/** Whether something stands in a turn, or in a part of one. */
export const isInTurn = (turns: readonly Span[], { start, end }: Span): boolean =>
  turns.some((turn) => turn.start < end && start < turn.end);

/** Quotations with the turns among them whose speakers are known, in text order; what is quoted within a turn is no record. */
export function withTurns(quotes: readonly QuoteFinding[], turns: readonly Turn[]): readonly QuoteFinding[] {
  if (turns.length === 0) return quotes;
  const all = [
    ...quotes.map((quote) => (isInTurn(turns, quote) ? { ...quote, record: false } : quote)),
    ...quotesOfTurns(turns),
  ];
  const order = all.map((_, index) => index).sort((a, b) => (all[a]?.start ?? 0) - (all[b]?.start ?? 0));
  const place = (index: number | null): number | null => (index === null ? null : order.indexOf(index));
  return order.flatMap((index) => {
    const quote = all[index];
    return quote ? { ...quote, answers: place(quote.answers), restates: place(quote.restates) } : [];
  });
}

/** The turns whose speakers are known, as quotations. */
const quotesOfTurns = (turns: readonly Turn[]): QuoteFinding[] =>
  turns
    .filter(({ speaker }) => speaker !== null)
    .map(({ start, end, speaker }) => ({
      start,
      end,
      segments: [{ start, end }],
      kind: 'direct',
      speaker,
      cue: null,
      venue: null,
      date: null,
      unbalanced: false,
      answers: null,
      restates: null,
      record: true,
      rule: 'turn',
    }));
