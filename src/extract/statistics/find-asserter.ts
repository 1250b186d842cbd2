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

const articles = new Set([
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
const stops = new Set([
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
const joints = new Set(['of', 'by', 'at', 'from', 'for', 'in', 'with', 'to']);
const longestName = 24;

/** The mentions that could touch a stretch: those that start in it and the few before it. */
const nearby = (mentions: SourceContext['mentions'], { start, end }: Span): SourceContext['mentions'] =>
  mentions.slice(Math.max(0, firstFrom(mentions, start) - 3), firstFrom(mentions, end));

/** The attribution that a noun phrase at a token makes: an entity where its head is one, else its own words. */
function attribute(context: SourceContext, from: number, last: number): Attribution | null {
  const { text, tokens, entities, mentions } = context;
  const sentence = tokens[from]?.sentence;
  let start = from;
  if (articles.has(tokens[start]?.lower ?? '')) start += 1;
  let to = start;
  let head = -1;
  while (to < last && to - start < longestName) {
    const token = tokens[to];
    if (!token || token.sentence !== sentence || context.isQuantity(to)) break;
    if (token.kind === 'symbol' && token.text !== '-' && token.text !== '&') break;
    if (
      stops.has(token.lower) ||
      (sourceVerbs.has(token.lower) && to > start && !sourceNouns.has(token.lower))
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

/** "according to …" in a sentence. */
function accordingTo(context: SourceContext, sentence: number): Attribution | null {
  const { tokens, first } = context;
  const last = first[sentence + 1] ?? tokens.length;
  for (let index = first[sentence] ?? last; index + 2 < last; index += 1)
    if (tokens[index]?.lower === 'according' && tokens[index + 1]?.lower === 'to')
      return attribute(context, index + 2, last);
  return null;
}

const between = new Set(['also', 'has', 'have', 'had', 'further', 'itself', 'itself', 'only', 'then']);
const furthest = 14;

/** "The audit revealed that …", "Estimates suggest …": a source noun that is the subject of a verb that asserts. */
function assertingSource(context: SourceContext, sentence: number): Attribution | null {
  const { tokens, first } = context;
  const last = first[sentence + 1] ?? tokens.length;
  const begin = first[sentence] ?? last;
  for (let index = begin; index < Math.min(last, begin + 40); index += 1) {
    if (!sourceNouns.has(tokens[index]?.lower ?? '')) continue;
    let verb = index + 1;
    // over what hangs on the noun: "figures released on Monday by the agency show"
    while (verb < last && verb - index < furthest) {
      const token = tokens[verb];
      if (!token || token.text === ',' || token.text === ';' || token.kind === 'number') break;
      if (
        sourceVerbs.has(token.lower) &&
        !(joints.has(tokens[verb - 1]?.lower ?? '') || articles.has(tokens[verb - 1]?.lower ?? ''))
      )
        break;
      verb += 1;
    }
    const found = tokens[verb];
    if (!found || verb >= last || !sourceVerbs.has(found.lower)) continue;
    const direct = verb === index + 1 || between.has(tokens[verb - 1]?.lower ?? '');
    if (!direct && tokens[verb + 1]?.lower !== 'that') continue;
    let from = index;
    while (from > begin && index - from < 6) {
      const token = tokens[from - 1];
      if (
        token?.kind !== 'word' ||
        joints.has(token.lower) ||
        stops.has(token.lower) ||
        sourceVerbs.has(token.lower)
      )
        break;
      from -= 1;
      if (articles.has(token.lower)) break;
    }
    return attribute(context, from, verb);
  }
  return null;
}

/** What a sentence rests on; `asserts` where it is the subject ("The audit revealed that …") and not named in passing. */
export interface SentenceSource {
  readonly who: Attribution;
  readonly asserts: boolean;
  /** True where the sentence opens with it, so that the sentences after it may go on telling what it says. */
  readonly opens: boolean;
}

/** What the sentences of an article say they rest on, in their own words; those that say nothing of it are left out. */
export function readSources(
  context: SourceContext,
  sentences: Iterable<number>,
): Map<number, SentenceSource> {
  const sources = new Map<number, SentenceSource>();
  for (const sentence of sentences) {
    const named = accordingTo(context, sentence);
    const who = named ?? assertingSource(context, sentence);
    if (!who) continue;
    const opening = context.tokens[(context.first[sentence] ?? 0) + 2]?.start ?? -1;
    const asserts = named === null;
    sources.set(sentence, { who, asserts, opens: asserts && who.mention.start <= opening });
  }
  return sources;
}
