import type { Article, Block, Span } from '../../article/article.ts';
import type { Attribution, Entity, QuoteFinding } from '../findings.ts';

/** What one person says in an interview or a debate that is written out: the words behind "NAME:", or a paragraph more. */
export interface Turn extends Span {
  /** Null where it is not known by whom: a letter for a name, or a paragraph without one. */
  readonly speaker: Attribution | null;
}

/** The name at the head of a turn, and where the words behind it begin. */
export interface TurnLabel extends Span {
  readonly text: string;
  readonly from: number;
}

interface Labelled {
  readonly block: Block;
  readonly label: TurnLabel;
}

const opening = /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4})(?: ?\([^)\n]{1,40}\))?:[ \n]+(?=\S)/u;
const lastOf = ({ label }: Labelled): string => lastWordOf(label.text);

/** The word by which a name in a turn is taken up again. */
export const lastWordOf = (label: string): string => label.split(' ').at(-1) ?? '';

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
  const speakerOf = (label: TurnLabel): Attribution | null => {
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
  const labelled = blocks
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap((block): Labelled[] => {
      const label = labelOf(text, block);
      return label ? [{ block, label }] : [];
    });
  // "JAKE TAPPER: … TAPPER: …": a name is taken up again by its last word
  const counts = Map.groupBy(labelled, lastOf);
  const again = labelled.filter(
    (one) =>
      (counts.get(lastOf(one))?.length ?? 0) >= fewest &&
      (isLoud(one.label.text) || speakerOf(one.label) !== null),
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
        start: turn?.label.from ?? block.start,
        end: block.end,
        speaker: turn ? speakerOf(turn.label) : null,
      };
    });
}

/** The name with which a paragraph opens as a turn does ("OKAFOR (laughs): It costs too much."); null where it does not. */
export function labelOf(text: string, { start, end }: Span): TurnLabel | null {
  const [all = '', label = ''] = opening.exec(text.slice(start, Math.min(end, start + 120))) ?? [];
  // "Okafor: 547": a score
  if (label === '' || wordsOf(text.slice(start + all.length, end)) <= fewestWords) return null;
  return { start, end: start + label.length, text: label, from: start + all.length };
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
  const places = new Map(order.map((index, at) => [index, at]));
  const place = (index: number | null): number | null =>
    index === null ? null : (places.get(index) ?? null);
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
