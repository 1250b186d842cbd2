import type { Article, Sentence, Span } from '../../article/article.ts';
import type { Attribution, Entity } from '../findings.ts';
import type { Token } from '../tokens.ts';
import { articles, joints, nameSource, stops, type SourceContext } from './name-source.ts';
import { firstTokens } from './places.ts';
import { notSubjects, sayingVerbs, sourceNouns, sourceVerbs } from './vocabulary.ts';

/** "according to …" in a sentence. */
function accordingTo(context: SourceContext, sentence: number): Attribution | null {
  const { tokens, first } = context;
  const last = first[sentence + 1] ?? tokens.length;
  for (let index = first[sentence] ?? last; index + 2 < last; index += 1)
    if (tokens[index]?.lower === 'according' && tokens[index + 1]?.lower === 'to')
      return nameSource(context, index + 2, last);
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
        // "the United States" is no verb
        sourceVerbs.has(token.text) &&
        !(joints.has(tokens[verb - 1]?.lower ?? '') || articles.has(tokens[verb - 1]?.lower ?? ''))
      )
        break;
      verb += 1;
    }
    const found = tokens[verb];
    if (!found || verb >= last || !sourceVerbs.has(found.text)) continue;
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
    return nameSource(context, from, verb);
  }
  return null;
}

const auxiliaries = new Set(['has', 'have', 'had', 'also']);
const pronouns = new Set(['he', 'she', 'they', 'it']);
const sentenceOpeners = new Set([
  'after',
  'before',
  'since',
  'in',
  'on',
  'at',
  'during',
  'despite',
  'by',
  'until',
  'following',
  'meanwhile',
  'however',
  'but',
  'and',
]);
const longestSubject = 16;
const longestAside = 20;

/** The token after an aside between commas that starts at a token: "Ida Holm, the captain, said"; the token itself where none does. */
function afterAside({ tokens }: SourceContext, at: number, last: number): number {
  if (tokens[at]?.text !== ',') return at;
  const next = tokens[at + 1]?.lower ?? '';
  if (auxiliaries.has(next) || sayingVerbs.has(next)) return at + 1;
  for (let index = at + 1; index < Math.min(last, at + longestAside); index += 1)
    if (tokens[index]?.text === ',') return index + 1;
  return at + 1;
}

/** Where the subject of a sentence begins: after "After the storm, " and the like. */
function subjectStart({ tokens }: SourceContext, begin: number, last: number): number {
  if (!sentenceOpeners.has(tokens[begin]?.lower ?? '')) return begin;
  for (let index = begin + 1; index < Math.min(last, begin + longestAside); index += 1)
    if (tokens[index]?.text === ',') return index + 1;
  return begin;
}

/** Where the asserting verb at a token ends; null where none stands there. */
function sayingVerbEnd({ tokens }: SourceContext, at: number, last: number): number | null {
  let verb = at;
  while (auxiliaries.has(tokens[verb]?.lower ?? '')) verb += 1;
  const said = tokens[verb];
  return said && verb < last && sayingVerbs.has(said.text) ? said.end : null;
}

/**
 * "The captain, Ida Holm, said the yard lost …": somebody who opens the sentence and asserts what follows. A pronoun is whoever
 * the sentence before it rests on, where that opens with its source as well; else it stands for nobody with a name.
 */
function sayingSubject(
  context: SourceContext,
  sentence: number,
  before: SentenceSource | null,
): Found | null {
  const { text, tokens, first } = context;
  const last = first[sentence + 1] ?? tokens.length;
  const begin = subjectStart(context, first[sentence] ?? last, last);
  const opening = tokens[begin];
  if (opening?.kind !== 'word' || begin >= last || joints.has(opening.lower)) return null;
  if (pronouns.has(opening.lower)) {
    const from = sayingVerbEnd(context, begin + 1, last);
    if (from === null) return null;
    const mention = { start: opening.start, end: opening.end };
    const nobody = { entity: null, name: text.slice(mention.start, mention.end), role: null };
    return { who: { ...(before?.opens ? before.who : nobody), mention, inferred: true }, from };
  }
  if (notSubjects.has(opening.lower)) return null;
  for (let index = begin + 1; index < Math.min(last, begin + longestSubject); index += 1) {
    const token = tokens[index];
    if (!token || context.isQuantity(index)) return null;
    const told = token.text === ',' ? tokens[index + 1] : undefined;
    const teller = tokens[index + 2];
    // "The recipients, said Doe, must …"
    if (told && sayingVerbs.has(told.lower) && teller && /^\p{Lu}/u.test(teller.text) && index + 2 < last) {
      const who = nameSource(context, index + 2, last);
      return who && { who, from: opening.start };
    }
    if (token.text !== ',' && !auxiliaries.has(token.lower) && !sayingVerbs.has(token.text)) continue;
    const from = sayingVerbEnd(context, afterAside(context, index, last), last);
    const who = from === null ? null : nameSource(context, begin, index);
    return who && from !== null ? { who, from } : null;
  }
  return null;
}

interface Found {
  readonly who: Attribution;
  /** Where what it asserts begins. */
  readonly from: number;
}

const turns = new Set(['while', 'whereas', 'but', 'although', 'though']);

/** Where what somebody asserts in a sentence ends: at a clause that turns to something else, else at the sentence's end. */
function endOfClaim({ tokens, first }: SourceContext, sentence: number, from: number): number {
  const last = first[sentence + 1] ?? tokens.length;
  for (let index = (first[sentence] ?? last) + 1; index < last; index += 1) {
    const token = tokens[index];
    if (token && token.start > from && tokens[index - 1]?.text === ',' && turns.has(token.lower))
      return token.start;
  }
  return tokens[last - 1]?.end ?? from;
}

/** What a sentence rests on, and the stretch of it that does. */
export interface SentenceSource {
  readonly who: Attribution;
  readonly claim: Span;
  /** True where the sentence opens with a source that asserts ("The audit revealed that …"): the next may go on telling it. */
  readonly opens: boolean;
}

/** So many sentences back "they" may take up who was found to say something. */
const theyReach = 3;

/** The source that a sentence's pronoun may take up: the sentence before it rests on it, or, for "they", one a little before. */
function sourceBefore(
  { tokens, first }: SourceContext,
  sources: ReadonlyMap<number, SentenceSource>,
  sentences: readonly Sentence[],
  sentence: number,
  block: number,
): SentenceSource | null {
  const they = tokens[first[sentence] ?? 0]?.lower === 'they';
  for (let back = sentence - 1; back >= 0 && sentence - back <= (they ? theyReach : 1); back -= 1) {
    if (sentences[back]?.block !== block) return null;
    const source = sources.get(back);
    if (source) return !they || manyPeople.test(source.who.name) ? source : null;
  }
  return null;
}

const manyPeople = /(?:s|people|police|staff|team)$/;

/** Reads what an article's sentences rest on. */
export function readArticleSources(
  { text, sentences }: Article,
  tokens: readonly Token[],
  entities: readonly Entity[],
  quantities: readonly Span[],
): Map<number, SentenceSource> {
  const starts = new Set(quantities.map(({ start }) => start));
  const mentions = entities
    .flatMap(({ mentions: all }, entity) => all.map(({ start, end }) => ({ start, end, entity })))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  return readSources(
    {
      text,
      tokens,
      first: firstTokens(tokens, sentences.length),
      entities,
      mentions,
      isQuantity: (token) => starts.has(tokens[token]?.start ?? -1),
    },
    sentences,
  );
}

/** What the sentences of an article say they rest on, in their own words; those that say nothing of it are left out. */
function readSources(context: SourceContext, sentences: readonly Sentence[]): Map<number, SentenceSource> {
  const sources = new Map<number, SentenceSource>();
  sentences.forEach(({ start, end, block }, sentence) => {
    const named = accordingTo(context, sentence);
    if (named) {
      sources.set(sentence, { who: named, claim: { start, end }, opens: false });
      return;
    }
    const source = assertingSource(context, sentence);
    const before = sourceBefore(context, sources, sentences, sentence, block);
    const found = source
      ? { who: source, from: source.mention.end }
      : sayingSubject(context, sentence, before);
    if (!found) return;
    const opening = context.tokens[(context.first[sentence] ?? 0) + 2]?.start ?? -1;
    const claim = { start: found.from, end: endOfClaim(context, sentence, found.from) };
    sources.set(sentence, { who: found.who, claim, opens: found.who.mention.start <= opening });
  });
  return sources;
}
