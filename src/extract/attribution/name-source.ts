import type { Span } from '../../article/article.ts';
import { isEdge } from '../../article/places/place-words.ts';
import { passingOn, standIns } from '../../language/en/speech/claims.ts';
import type { Attribution, Entity } from '../findings.ts';
import { documentNouns } from '../../language/en/names/documents.ts';
import { organisationNouns } from '../../language/en/names/organisations.ts';
import { singular } from '../../language/en/sentences/singular.ts';
import { entitiesIn, entityAt, indexMentions, mentionIn } from '../names/entity-at.ts';
import type { Scene } from '../quotes/features.ts';
import { mentionHolding } from '../quotes/mentions.ts';
import type { Resolver } from '../quotes/speaker/resolve-speaker.ts';
import { dependentsOf, isFinite, type ParsedSentence, type ParsedWord } from '../syntax/parsed-sentence.ts';
import type { Syntax } from '../syntax/read-syntax.ts';
import { canSay } from './can-say.ts';
import { withOthers } from './joint-source.ts';
import { longestApposition } from './propose-sources.ts';
import {
  antecedentOf,
  endOfPhrase,
  endOfRoles,
  inOwnWords,
  labelOf,
  naming,
  nounPhrase,
  overAside,
  ownerOf,
  pluralBefore,
  publisherOf,
} from './source-phrase.ts';
import { relativeSubjects } from '../../language/en/sentences/function-words.ts';
import { lowerAt } from '../lower-at.ts';

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

/** Sets up the naming of an article's sources. */
export function nameSources(
  scene: Scene,
  syntax: Syntax,
  resolver: Resolver,
  entities: readonly Entity[],
): NameSource {
  const { text } = scene.article;
  const names = indexMentions(entities);

  const personAt = (span: Span | undefined): number | null => {
    const found = span ? entityAt(names, span) : null;
    return found !== null && entities[found]?.kind === 'people' ? found : null;
  };

  /** "curator Ann Smith", "the professor, Ann Smith,": the name that stands with what somebody is. */
  const personBeside = (sentence: ParsedSentence, word: number): number | null => {
    for (const dependent of dependentsOf(sentence, word)) {
      if (dependent < word || !naming.test(sentence.labels[dependent] ?? '')) continue;
      const found = personAt(sentence.words[dependent]);
      if (found !== null) return found;
    }
    return null;
  };

  /** "Ann Smith, 49, a veteran who is a clerk, said": the person before the commas in which something is told of them. */
  const personApposed = ({ words, penn }: ParsedSentence, word: number, cue: number): number | null => {
    if (words[cue - 1]?.text !== ',' || word > cue) return null;
    let [verbs, pronouns] = [0, 0];
    for (let i = cue - 2; i > 0 && cue - i < longestApposition; i -= 1) {
      if (isFinite(penn[i])) verbs += 1;
      else if (relativeSubjects.has(lowerAt(words, i))) pronouns += 1;
      if (words[i]?.text !== ',' || i > word) continue;
      if (verbs > pronouns) return null;
      const found = personAt(words[i - 1]);
      if (found !== null) return found;
    }
    return null;
  };

  /** Whom the noun phrase of a word names: a person whose name it is or ends with, else what its head names, else a person beside. */
  const entityOf = (sentence: ParsedSentence, word: number, cue: number): number | null => {
    const own = sentence.words[word];
    if (!own) return null;
    return (
      personAt(own) ??
      // "Harbour co-founder Ann Smith"
      personAt(sentence.words[endOfPhrase(sentence, word, cue)]) ??
      personAt(sentence.words[endOfRoles(sentence, word, cue)]) ??
      entityAt(names, own) ??
      personBeside(sentence, word) ??
      personApposed(sentence, word, cue)
    );
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
      name: labelOf(text.slice(phrase.start, phrase.end)),
      role: null,
      inferred: at.start !== phrase.start,
    };
  };

  /** What a subject is for "they" or "it": a body or several people, under their name or in the article's words; null for others. */
  const asSeveral = (subject: Subject, at: Span, isIt: boolean): Attribution | null => {
    const { sentence, word, cue } = subject;
    const entity = entityOf(sentence, word, cue);
    if (entity !== null) return entities[entity]?.kind === 'people' ? null : named(entity, at);
    const { lower = '' } = sentence.words[word] ?? {};
    const one = singular(lower);
    const plural = /^NNP?S$/.test(sentence.penn[word] ?? '');
    const fits = isIt
      ? !plural && (organisationNouns.has(one) || documentNouns.has(one))
      : plural && canSay(lower);
    return fits ? unnamed(sentence, word, cue, at) : null;
  };

  /** "They also claimed": the several, or the body, that a clause before had for its subject. */
  const several = (place: SourcePlace, at: ParsedWord): Attribution | null => {
    for (const subject of subjectsBefore(syntax, place)) {
      const found = asSeveral(subject, at, at.lower === 'it');
      if (found) return found;
    }
    return null;
  };

  /** "According to the agency, quoting the ministry,": the one who is quoted; null where nobody is. */
  const quotedBy = (sentence: ParsedSentence, word: number, cue: number): Attribution | null => {
    const { words } = sentence;
    const at = endOfPhrase(sentence, word, cue) + 1;
    if (words[at]?.text !== ',' || !passingOn.has(lowerAt(words, at + 1))) return null;
    const from = words[at + 2];
    const comma = words.findIndex(({ text: mark }, i) => i > at + 1 && mark === ',');
    const to = words[comma - 1];
    if (!from || !to) return null;
    const found = entitiesIn(names, { start: from.start, end: to.end }).at(-1);
    return found === undefined ? null : named(found, { start: from.start, end: to.end });
  };

  /** Whom a description or a pronoun at a place stands for; null where that is left open, or the words are neither. */
  const meantBy = ({ sentence, cue, said, recent }: SourcePlace, own: ParsedWord): Attribution | null => {
    const mention = mentionHolding(scene.mentions, own.start);
    // "many fear Smith": what reaches over the cue is no source of it
    if (mention < 0 || mention === mentionHolding(scene.mentions, sentence.words[cue]?.start ?? -1))
      return null;
    const found = resolver.attribution(mention, { recent, said, inherited: false });
    return found.entity !== null || scene.mentions[mention]?.kind === 'pronoun' ? found : null;
  };

  const nameOne: NameSource = (place) => {
    const { sentence, cue } = place;
    const source = overAside(sentence, antecedentOf(sentence, place.word, cue), cue);
    const word = publisherOf(sentence, ownerOf(sentence, source), cue);
    const own = sentence.words[word];
    if (!own) return null;
    const followers = pluralBefore(sentence, word, cue);
    if (followers) {
      const found = inOwnWords(text, followers);
      return canSay(found.name) ? found : null;
    }
    const quoted = quotedBy(sentence, word, cue);
    if (quoted) return quoted;
    if (own.lower === 'they' || own.lower === 'it')
      return several(place, own) ?? { ...unnamed(sentence, word, cue, own), inferred: true };
    const entity = entityOf(sentence, word, cue);
    if (entity !== null) return named(entity, own);
    const found = meantBy(place, own);
    if (found) return found;
    const phrase = nounPhrase(sentence, word, cue);
    // "10:14PMMayor": half a word is nobody
    const isWhole = [phrase.start, phrase.end].every((at) => isEdge(text, at, { isPartOfCompound: true }));
    return isWhole ? unnamed(sentence, word, cue, phrase) : null;
  };
  return (place) => {
    const one = nameOne(place);
    return one && withOthers(text, place.sentence, one, place.sentence.words[place.cue] ?? null);
  };
}

/** A subject before a source, in its sentence; `cue` is where its noun phrase must end. */
interface Subject {
  readonly sentence: ParsedSentence;
  readonly word: number;
  readonly cue: number;
}

/** How many sentences back "they" may reach. */
const reach = 2;

/** The subjects before a source in its paragraph, outside marks, the nearest first. */
function* subjectsBefore(syntax: Syntax, { number, sentence, word, cue }: SourcePlace): Generator<Subject> {
  yield* subjectsIn(sentence, Math.min(word, cue), cue);
  for (let back = 1; back <= reach; back += 1) {
    const own = syntax.sentence(number - back);
    if (own?.words[0]?.block !== sentence.words[0]?.block) return;
    if (own) yield* subjectsIn(own, own.words.length, own.words.length);
  }
}

/** The subjects of a sentence before a word, outside marks, the last first. */
function* subjectsIn(sentence: ParsedSentence, before: number, cue: number): Generator<Subject> {
  for (let word = before - 1; word >= 0; word -= 1) {
    const own = sentence.words[word];
    const isSubject = sentence.labels[word]?.startsWith('nsubj') === true;
    if (own && isSubject && own.stretch < 0 && !standIns.has(own.lower)) yield { sentence, word, cue };
  }
}
