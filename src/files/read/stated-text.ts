import { hashBlocks } from '../../article/blocks/hash-blocks.ts';
import type { Article, PlacedText, Sentence, Span } from '../../article/article.ts';
import type { OutlineBlock, Parsed, ParsedEntry, Position } from '../../records/parsed.ts';
import { statedFacts, stringsOf } from '../facts.ts';

/** Stands for each UTF-16 unit of a text that is not at hand: U+FFFC, which stands for something that is no text. */
const unknown = '\uFFFC';

/** A text with its places, and the hashes by which positions name its blocks. */
export interface HashedText extends PlacedText {
  /** As `hashBlocks` gives them, in the order of the blocks. */
  readonly hashes: readonly string[];
}

/** The blocks and sentences of an article without its words, for `.parsed`. */
export function outlineOf(article: Article): OutlineBlock[] {
  const hashes = hashBlocks(article);
  const sentences = Map.groupBy(article.sentences, ({ block }) => block);
  return article.blocks.map(({ start, end }, index) => ({
    block: hashes[index] ?? '',
    length: end - start,
    sentences: (sentences.get(index) ?? []).map((sentence) => [sentence.start - start, sentence.end - start]),
  }));
}

/** Where the blocks and sentences of an outline stand in a text that has a line end between two blocks. */
function layOut(outline: readonly OutlineBlock[]): { blocks: Span[]; sentences: Sentence[] } {
  const blocks: Span[] = [];
  const sentences: Sentence[] = [];
  let at = 0;
  for (const [block, { length, sentences: inside }] of outline.entries()) {
    blocks.push({ start: at, end: at + length });
    for (const [start, end] of inside) sentences.push({ start: at + start, end: at + end, block });
    at += length + 1;
  }
  return { blocks, sentences };
}

/** The stretches that an entry's record states, each with its place. */
function placedStretches(entry: ParsedEntry): { readonly words: string; readonly at: Position }[] {
  const facts = statedFacts(entry);
  return Object.entries(entry.at).flatMap(([field, positions]) => {
    const stretches = stringsOf(facts[field]);
    if (stretches.length !== positions.length) return [];
    return positions.map((at, index) => ({ words: stretches[index] ?? '', at }));
  });
}

/**
 * As much of a text that is not at hand as the last parse wrote into records, at its places: blocks and sentences are those
 * of the text, and every character that no record states is U+FFFC. Empty where there was no parse.
 */
export function statedText(parsed: Pick<Parsed, 'outline' | 'entries'> | undefined): HashedText {
  const outline = parsed?.outline ?? [];
  const { blocks, sentences } = layOut(outline);
  const units = outline
    .map(({ length }) => unknown.repeat(length))
    .join('\n')
    .split('');
  const startOf = new Map(outline.map(({ block }, index) => [block, blocks[index]?.start ?? 0]));
  for (const { words, at } of (parsed?.entries ?? []).flatMap(placedStretches)) {
    const from = startOf.get(at.block);
    // The place of a speaker is a mention, and the field a reference.
    if (from === undefined || words.length !== at.end - at.start) continue;
    for (let unit = 0; unit < words.length; unit++) units[from + at.start + unit] = words[unit] ?? unknown;
  }
  return { text: units.join(''), blocks, sentences, hashes: outline.map(({ block }) => block) };
}

/** An article's text with its places, as far as it is at hand: whole, or what records state of it. */
export function textAtHand(
  { article }: { readonly article: Article | null },
  parsed: Pick<Parsed, 'outline' | 'entries'> | undefined,
): HashedText {
  if (article === null) return statedText(parsed);
  const { text, blocks, sentences } = article;
  return { text, blocks, sentences, hashes: hashBlocks(article) };
}
