import type { Span } from '../../article/article.ts';
import type { Attribution, Entity } from '../findings.ts';
import type { Token } from '../tokens.ts';
import { firstFrom } from './places.ts';
import { sourceNouns, sourceVerbs } from './vocabulary.ts';

/** What is needed to name a source that a sentence rests on. */
export interface SourceContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** For each sentence the index of its first token, and one more. */
  readonly first: Uint32Array;
  readonly entities: readonly Entity[];
  /** All mentions of the entities, by start; longer ones first. */
  readonly mentions: readonly (Span & { readonly entity: number })[];
  /** Where quantities start: a source's name does not reach over one. */
  readonly isQuantity: (token: number) => boolean;
}

/** Words that open a source's name and are no part of it. */
export const articles: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'its',
  'their',
  'his',
  'her',
  'another',
  'one',
  'both',
]);
/** Words that a source's name does not reach over. */
export const stops: ReadonlySet<string> = new Set([
  'that',
  'which',
  'who',
  'where',
  'when',
  'while',
  'as',
  'but',
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'had',
  'will',
  'would',
  'released',
  'published',
  'issued',
  'this',
  'last',
  'on',
  'about',
]);
/** Words that join the parts of a source's name. */
export const joints: ReadonlySet<string> = new Set(['of', 'by', 'at', 'from', 'for', 'in', 'with', 'to']);
const longestName = 24;

/** The mentions that could touch a stretch: those that start in it and the few before it. */
const nearby = (mentions: SourceContext['mentions'], { start, end }: Span): SourceContext['mentions'] =>
  mentions.slice(Math.max(0, firstFrom(mentions, start) - 3), firstFrom(mentions, end));

/**
 * The attribution that a noun phrase at a token makes: an entity where its head is one, else its own words; null where no
 * phrase stands there. The phrase ends before `last`, a token.
 */
export function nameSource(context: SourceContext, from: number, last: number): Attribution | null {
  const { text, tokens, entities, mentions } = context;
  const sentence = tokens[from]?.sentence;
  let start = from;
  if (articles.has(tokens[start]?.lower ?? '')) start += 1;
  let to = start;
  let head = -1;
  while (to < last && to - start < longestName) {
    const token = tokens[to];
    if (!token || token.sentence !== sentence || context.isQuantity(to)) break;
    const inName =
      token.text === '.' && tokens[to + 1]?.start === token.end && tokens[to - 1]?.end === token.start;
    if (token.kind === 'symbol' && token.text !== '-' && token.text !== '&' && !inName) break;
    if (
      stops.has(token.lower) ||
      (sourceVerbs.has(token.text) && to > start && !sourceNouns.has(token.lower))
    )
      break;
    if (joints.has(token.lower) && head < 0) head = to;
    to += 1;
  }
  while (to > start && (joints.has(tokens[to - 1]?.lower ?? '') || articles.has(tokens[to - 1]?.lower ?? '')))
    to -= 1;
  const first = tokens[start];
  const end = tokens[to - 1];
  if (!first || !end || to <= start) return null;
  const headEnd = tokens[(head < 0 ? to : Math.min(head, to)) - 1]?.end ?? end.end;
  const whole: Span = { start: first.start, end: end.end };
  const named = nearby(mentions, whole).find(
    (mention) =>
      mention.start < headEnd &&
      mention.end > whole.start &&
      (mention.start <= whole.start || mention.end === headEnd || mention.end >= whole.end),
  );
  const entity = named ? entities[named.entity] : undefined;
  if (named && entity)
    return {
      mention: { start: Math.min(whole.start, named.start), end: named.end },
      entity: named.entity,
      name: entity.name,
      role: null,
      inferred: false,
    };
  return {
    mention: whole,
    entity: null,
    name: text.slice(whole.start, whole.end),
    role: null,
    inferred: false,
  };
}
