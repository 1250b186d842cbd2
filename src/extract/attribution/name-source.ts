import type { Span } from '../../article/article.ts';
import { standIns } from '../../language/en/speech.ts';
import type { Attribution, Entity } from '../findings.ts';
import { documentNouns } from '../names/vocabulary/documents.ts';
import { organisationNouns } from '../names/vocabulary/organisations.ts';
import { singular } from '../quantities/singular.ts';
import { entityAt, indexMentions } from '../names/entity-at.ts';
import type { Scene } from '../quotes/features.ts';
import { mentionIn, type Resolver } from '../quotes/resolve-speaker.ts';
import type { ParsedSentence, Syntax } from '../syntax/read-syntax.ts';
import { canSay } from './can-say.ts';
import { dependentsOf } from './propose.ts';

/** A source in its sentence, and the words that it is the source of. */
export interface SourcePlace {
  /** Number of the sentence in the article's own voice. */
  readonly number: number;
  readonly sentence: ParsedSentence;
  /** The head of the source's noun phrase. */
  readonly word: number;
  readonly cue: number;
  readonly said: string;
  /** Index of the entity that was last named as a speaker; null for none. */
  readonly recent: number | null;
}

/** Looks up whom a source names, stands for or describes; null where it is nobody who can have said anything. */
export type NameSource = (place: SourcePlace) => Attribution | null;

const subjectLabel = /^nsubj/;

/** Sets up the naming of an article's sources. */
export function nameSources(
  scene: Scene,
  syntax: Syntax,
  resolver: Resolver,
  entities: readonly Entity[],
): NameSource {
  const { text } = scene.article;
  const names = indexMentions(entities);

  const entityOf = (sentence: ParsedSentence, word: number): number | null => {
    const own = sentence.words[word];
    if (!own) return null;
    const found = entityAt(names, own);
    if (found !== null) return found;
    // "curator Ann Smith", "the professor, Ann Smith,": the name that stands with what somebody is
    for (const dependent of dependentsOf(sentence, word)) {
      const label = sentence.labels[dependent] ?? '';
      const beside = sentence.words[dependent];
      if (!beside || dependent < word || !/^(?:flat|appos|compound|nmod:desc)/.test(label)) continue;
      const named = entityAt(names, beside);
      if (named !== null && entities[named]?.kind === 'people') return named;
    }
    return null;
  };

  const named = (index: number, { start, end }: Span): Attribution => {
    const entity = entities[index];
    const own = entity && mentionIn(entity, { start, end });
    const mention = own ? { start: own.start, end: own.end } : { start, end };
    return {
      mention,
      entity: index,
      name: entity?.name ?? '',
      role: entity?.role ?? null,
      inferred: text.slice(mention.start, mention.end) !== entity?.name,
    };
  };

  const unnamed = (sentence: ParsedSentence, word: number, cue: number, at: Span): Attribution => {
    const phrase = nounPhrase(sentence, word, cue);
    return {
      mention: { start: at.start, end: at.end },
      entity: null,
      name: text
        .slice(phrase.start, phrase.end)
        .replaceAll(/\s+/g, ' ')
        .replace(/^(?:the|an?) /i, ''),
      role: null,
      inferred: at.start !== phrase.start,
    };
  };

  /** "They also claimed": the several, or the body, that the clause before had for its subject. */
  const several = ({ number, sentence, word, cue }: SourcePlace): Attribution | null => {
    const at = sentence.words[word];
    if (!at) return null;
    const isIt = at.lower === 'it';
    for (let back = 0; back < 3; back += 1) {
      const own = back === 0 ? sentence : syntax.sentence(number - back);
      if (!own || own.words[0]?.block !== at.block) return null;
      for (let i = back === 0 ? Math.min(word, cue) - 1 : own.words.length - 1; i >= 0; i -= 1) {
        if (!subjectLabel.test(own.labels[i] ?? '')) continue;
        const subject = own.words[i];
        if (!subject || subject.stretch >= 0 || standIns.has(subject.lower)) continue;
        const entity = entityOf(own, i);
        if (entity !== null) {
          if (entities[entity]?.kind === 'people') continue;
          return named(entity, at);
        }
        const plural = own.penn[i] === 'NNS' || own.penn[i] === 'NNPS';
        const one = singular(subject.lower);
        const isThing = organisationNouns.has(one) || documentNouns.has(one);
        if (isIt ? isThing && !plural : plural && canSay(subject.lower))
          return unnamed(own, i, back === 0 ? cue : own.words.length, at);
      }
    }
    return null;
  };

  return (place) => {
    const { sentence, cue, said, recent } = place;
    const word = antecedentOf(sentence, place.word, cue);
    const own = sentence.words[word];
    if (!own) return null;
    if (own.lower === 'they' || own.lower === 'it')
      return several({ ...place, word }) ?? { ...unnamed(sentence, word, cue, own), inferred: true };
    const entity = entityOf(sentence, word);
    if (entity !== null) return named(entity, own);
    const mention = mentionAt(scene, own);
    if (mention >= 0) {
      const found = resolver.attribution(mention, { recent, said, inherited: false });
      if (found.entity !== null || scene.mentions[mention]?.kind === 'pronoun') return found;
    }
    return unnamed(sentence, word, cue, nounPhrase(sentence, word, cue));
  };
}

/** For "who" and "which" the noun that their clause says something of, where the tree has it; else the word itself. */
function antecedentOf({ words, heads, labels }: ParsedSentence, source: number, cue: number): number {
  if (!/^(?:who|which|that)$/.test(words[source]?.lower ?? '')) return source;
  let at = cue;
  for (let steps = 0; steps < 5; steps += 1) {
    const head = heads[at] ?? words.length;
    if (head >= words.length) return source;
    if (labels[at] === 'acl:relcl') return head;
    at = head;
  }
  return source;
}

/** Index of the mention that holds a place; -1 for none. */
function mentionAt({ mentions }: Scene, { start }: Span): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  const found = mentions[low];
  return found && found.start <= start ? low : -1;
}

/** A noun phrase without what is only said of it behind a comma or in a clause of its own; it does not reach over its cue. */
function nounPhrase(sentence: ParsedSentence, head: number, cue: number): Span {
  const { words, labels, last } = sentence;
  let first = head;
  let end = head;
  for (const dependent of dependentsOf(sentence, head)) {
    const label = labels[dependent] ?? '';
    const to = last[dependent] ?? dependent;
    if (dependent < head && /^(?:det|amod|compound|nummod|nmod|flat)/.test(label))
      first = Math.min(first, sentence.first[dependent] ?? dependent);
    if (
      dependent > head &&
      to - head < 9 &&
      !(head < cue && to >= cue) &&
      /^(?:nmod|flat|compound|amod|acl$)/.test(label) &&
      words.slice(head, to + 1).every(({ text }) => text !== ',')
    )
      end = to;
  }
  return { start: words[first]?.start ?? 0, end: words[end]?.end ?? 0 };
}
