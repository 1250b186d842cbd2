import type { Span } from '../../article/article.ts';
import type { Attribution, Entity } from '../findings.ts';
import { denotes } from '../names/denotes.ts';
import { entitiesIn, entityAt, indexMentions } from '../names/entity-at.ts';
import { genderOf, type Gender } from '../names/gender.ts';
import type { Scene } from './features.ts';
import type { Mention } from './mentions.ts';
import { continuedPerson } from './resolve-description.ts';
import {
  afterDescription,
  bodies,
  complementPrepositions,
  freeWords,
} from '../../language/en/speech/descriptions.ts';
import { definiteArticle, personRelatives } from '../../language/en/sentences/function-words.ts';
import { lowerAt } from '../lower-at.ts';

/** What else is known where a mention is resolved. */
export interface SpeechContext {
  /** Index of the entity that spoke last, if any. */
  readonly recent: number | null;
  /** The words said: who is named in them by surname does not say them as "he". */
  readonly said: string;
  /** True where the mention stands with another statement. */
  readonly inherited: boolean;
}

/** Looks up whom a mention names, stands for or describes. */
export interface Resolver {
  /** The attribution that rests on a mention; its entity is null where the evidence is thin. */
  readonly attribution: (mention: number, context: SpeechContext) => Attribution;
}

/** How much more a name in the pronoun's own paragraph is worth: it beats whoever an earlier paragraph was about. */
const ownParagraph = 6.5;

/**
 * By how much whom a pronoun means must be likelier than anybody else. Of 300 pronouns of speakers in PolNeAR's training part,
 * read by hand, 268 are resolved and right with it, 16 wrong and 16 left open.
 */
const leastMargin = 1.3;
/** How much more the name of one is worth who has said something there. */
const spoken = 2.5;
/** How many characters a title before a name has at most: "Sen. ". */
const longestTitle = 6;
/** How many blocks back a pronoun may reach. */
const reach = 3;
/** How many noun phrases back a pronoun may reach. */
const mostMentions = 60;
/** A text that names more than this is a list, and "the director" in it is nobody in particular. */
const mostEntities = 400;

/** Every word of a description but the free ones is in the person's role or name. */
function sharesWords(phrase: string, { role, name }: Entity): boolean {
  const known = `${role ?? ''} ${name}`.toLowerCase();
  const words = phrase.toLowerCase().split(/\s+/);
  return words.slice(0, -1).every((word) => freeWords.has(word) || known.includes(word));
}

/** The mention of an entity that overlaps a span; its mentions are in text order. */
export function mentionIn({ mentions }: Entity, span: Span): Span | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) > span.start) high = middle;
    else low = middle + 1;
  }
  const found = mentions[low];
  return found && found.start < span.end ? found : undefined;
}

/** Sets up the resolution of an article's mentions to its entities. */
export function resolveSpeakers(scene: Scene, entities: readonly Entity[]): Resolver {
  const { article, voice, mentions } = scene;
  const { text } = article;
  const names = indexMentions(entities);
  const namedIn = (span: Span): readonly number[] => entitiesIn(names, span);
  const genders = new Map<number, Gender | null>();
  const gender = (entity: number): Gender | null => {
    const known = genders.get(entity);
    if (known !== undefined) return known;
    const found = entities[entity];
    const made = found ? genderOf(found, text) : null;
    genders.set(entity, made);
    return made;
  };
  const namedAt = new Map<number, number | null>();
  const named = (index: number): number | null => {
    const known = namedAt.get(index);
    if (known !== undefined) return known;
    const found = nameAt(index);
    namedAt.set(index, found);
    return found;
  };
  const nameAt = (index: number): number | null => {
    const mention = mentions[index];
    if (!mention) return null;
    const found = entityAt(names, mention);
    if (found !== null) return found;
    if (mention.kind === 'pronoun') return null;
    const apposed = apposedName(mention, index);
    if (apposed !== null) return apposed;
    if (mention.kind !== 'name') return null;
    const people = entitiesIn(names, mention).filter((entity) => entities[entity]?.kind === 'people');
    return people.length === 1 ? (people[0] ?? null) : null;
  };
  /** "Jane Doe, a professor of law, said" and "the professor, Jane Doe, said": the name that a comma joins to a description. */
  const apposedName = (mention: Mention, index: number): number | null => {
    for (const [other, comma] of [
      [mentions[index - 1], voice.items[mention.first - 1]],
      [mentions[index + 1], voice.items[mention.last + 1]],
    ] as const) {
      if (!other || comma?.text !== ',' || other.kind !== 'name') continue;
      const far = other.first > mention.last ? other.first - mention.last : mention.first - other.last;
      if (far !== 2) continue;
      // "As Doe attacked Roe, the attendees chanted": no comma ends an apposition there
      const next = voice.items[mention.last + 1];
      if (other.first < mention.first && (next?.lemma !== undefined || mention.head.endsWith('s'))) continue;
      const entity = entityAt(names, other);
      if (entity !== null && entities[entity]?.kind === 'people') return entity;
    }
    return null;
  };
  /** "left Sen. Ann Smith centre stage": the person with whose name a noun phrase opens that goes on with other nouns. */
  const opening = (mention: Mention): number | null => {
    if (mention.kind === 'pronoun') return null;
    const [only = null, second] = namedIn(mention);
    const inside = only === null ? undefined : entities[only] && mentionIn(entities[only], mention);
    const lead = inside ? inside.start - mention.start : 0;
    if (!inside || second !== undefined || lead === 0 || lead > longestTitle) return null;
    return /^['’]s?\b/.test(text.slice(inside.end, inside.end + 3)) ? null : only;
  };
  /** People named before an offset, the likeliest first, by sentence and part in it. */
  const pronoun = (index: number, wanted: Gender, { recent, said }: SpeechContext): number | null => {
    const item = voice.items[mentions[index]?.first ?? -1];
    if (!item) return null;
    const scores = new Map<number, number>();
    const subjects = new Set<number>();
    const window = article.blocks[Math.max(0, item.block - reach)]?.start ?? 0;
    const nearest = index - 1;
    for (let m = nearest; m >= 0 && nearest - m < mostMentions; m -= 1) {
      const other = mentions[m];
      const at = other && voice.items[other.first];
      if (!other || !at || other.start < window) break;
      const entity = other.kind === 'name' ? named(m) : opening(other);
      if (entity === null || entities[entity]?.kind !== 'people') continue;
      const far = item.sentence - at.sentence;
      const speaks = isSpeaking(other);
      const subject = !subjects.has(at.sentence) && !other.owner && (speaks || isSubject(other));
      if (subject) subjects.add(at.sentence);
      // what the sentence before was about, this one goes on about
      const goesOn = subject && far === 1 && at.block === item.block ? 0.5 : 0;
      const near = at.block === item.block && !opensWith(wanted, index, m) ? ownParagraph : 0;
      const worth =
        near +
        goesOn +
        (speaks ? spoken : 0) +
        (subject ? 3 : 1) -
        0.7 * Math.min(far, 4) -
        0.5 * (item.block - at.block);
      scores.set(entity, Math.max(scores.get(entity) ?? -Infinity, worth));
    }
    if (recent !== null && entities[recent]?.kind === 'people')
      scores.set(recent, (scores.get(recent) ?? 0) + 1);
    // "He called Doe …": whom the pronoun's own clause speaks of is somebody else
    const object = mentions[index + 1];
    const verb = mentions[index]?.verb ?? -1;
    if (object?.kind === 'name' && !object.owner && verb >= 0 && object.first === verb + 1) {
      const other = named(index + 1);
      if (other !== null) scores.delete(other);
    }
    let best: number | null = null;
    let most = -Infinity;
    let second = -Infinity;
    for (const [entity, worth] of scores) {
      const known = gender(entity);
      if (known !== null && known !== wanted) continue;
      const surname = entities[entity]?.name.split(' ').at(-1) ?? '';
      if (surname.length > 2 && said.includes(surname)) continue;
      const score = worth + (known === wanted ? 1 : 0);
      if (score > most) {
        second = most;
        most = score;
        best = entity;
      } else if (score > second) second = score;
    }
    return most - second >= leastMargin && most > -1.5 ? best : null;
  };
  /** Whether a paragraph has the pronoun before it has the name, so that it goes on about somebody named before. */
  const opensWith = (wanted: Gender, index: number, name: number): boolean => {
    const block = voice.items[mentions[index]?.first ?? -1]?.block;
    for (let m = name - 1; m >= 0; m -= 1) {
      const other = mentions[m];
      if (!other || voice.items[other.first]?.block !== block) return false;
      if (other.head === wanted) return true;
    }
    return false;
  };
  /** "Doe said", ", said Doe,": the name of one who speaks, in marks or not, with nothing told of him between. */
  const isSpeaking = ({ first, last, verb, owner }: Mention): boolean => {
    if (owner) return false;
    const isInverted =
      voice.items[first - 1]?.lemma !== undefined && /^[,Q]$/.test(voice.items[first - 2]?.kind ?? '');
    const between = voice.items.slice(last + 1, Math.max(verb, last + 1));
    const isBeside =
      verb > last &&
      between.length < 3 &&
      between.every(({ lower }) => lower !== ',' && !personRelatives.has(lower));
    return isInverted || (isBeside && voice.items[verb]?.lemma !== undefined);
  };
  const isSubject = (mention: Mention): boolean => {
    const before = voice.items[mention.first - 1];
    if (!before || before.sentence !== voice.items[mention.first]?.sentence) return true;
    const after = voice.items[mention.last + 1];
    if (before.kind === 'V' && before.stretch < 0) return voice.items[mention.first - 2]?.kind === 'Q';
    return (
      after !== undefined &&
      !complementPrepositions.has(before.kind) &&
      (after.kind === 'V' || after.kind === 'd' || after.kind === 'w' || afterDescription.has(after.kind))
    );
  };
  /** "the senator": the one entity named so far that can be meant. */
  const described = (mention: Mention): number | null => {
    if (mention.kind !== 'description' || !definiteArticle.has(lowerAt(voice.items, mention.first)))
      return null;
    if (entities.length > mostEntities || bodies.has(mention.head)) return null;
    const phrase = text.slice(mention.start, mention.end);
    let only: number | null = null;
    for (const [index, entity] of entities.entries()) {
      // which document "the report" is, its mentions say already
      if (entity.kind === 'documents') continue;
      if ((entity.mentions[0]?.start ?? Infinity) > mention.start || !denotes(entity, phrase)) continue;
      if (entity.kind === 'people' && !sharesWords(phrase, entity)) continue;
      if (only !== null) return null;
      only = index;
    }
    return only;
  };
  /** "…, it added": the body or document that spoke last, where it is named in the same or the sentence before. */
  const thing = (index: number, { recent }: SpeechContext): number | null => {
    const found = recent === null ? undefined : entities[recent];
    const item = voice.items[mentions[index]?.first ?? -1];
    if (!found || found.kind === 'people' || !item) return null;
    for (let m = index - 1; m >= 0; m -= 1) {
      const at = voice.items[mentions[m]?.first ?? -1];
      if (!at || item.sentence - at.sentence > 1 || at.block !== item.block) return null;
      const other = named(m);
      if (other !== null) return other === recent ? other : null;
    }
    return null;
  };
  const entityOf = (index: number, context: SpeechContext): number | null => {
    const mention = mentions[index];
    if (!mention) return null;
    if (mention.head === 'he' || mention.head === 'she') return pronoun(index, mention.head, context);
    if (mention.head === 'it') return thing(index, context);
    if (mention.head === 'who') {
      const before = mentions[index - 1];
      const found = before && mention.first - before.last <= 2 ? named(index - 1) : null;
      // "Democrats in Congress who": a body is no who
      return found !== null && entities[found]?.kind === 'people' ? found : null;
    }
    if (mention.kind === 'pronoun') return null;
    const { recent } = context;
    return (
      named(index) ??
      described(mention) ??
      (entities.length > mostEntities
        ? null
        : continuedPerson(index, { scene, entities, namedIn, named, isSubject, recent }))
    );
  };
  const attribution = (index: number, context: SpeechContext): Attribution => {
    const mention = mentions[index];
    const entity = entityOf(index, context);
    const found = entity === null ? undefined : entities[entity];
    const span = mention ?? { start: 0, end: 0 };
    const inside = found && mentionIn(found, span);
    const exact = inside ? { start: inside.start, end: inside.end } : { start: span.start, end: span.end };
    return {
      mention: exact,
      entity,
      name: found?.name ?? text.slice(span.start, span.end).replaceAll(/\s+/g, ' '),
      role: found?.role ?? null,
      inferred: context.inherited || !found || !inside || text.slice(exact.start, exact.end) !== found.name,
    };
  };
  return { attribution };
}
