import { formerWords } from '../../../language/en/names/role-phrases.ts';
import { definiteArticle, indefiniteArticles } from '../../../language/en/sentences/function-words.ts';
import { offices, others } from '../../../language/en/speech/claims.ts';
import { bodies, freeWords } from '../../../language/en/speech/descriptions.ts';
import type { Entity } from '../../findings.ts';
import { lowerAt } from '../../lower-at.ts';
import { denotes } from '../../names/denotes.ts';
import type { Mention } from '../mentions.ts';
import type { Known } from './known.ts';
import { isSubject } from './mention-place.ts';
import { resolveBody } from './resolve-body.ts';

/** A text that names more than this is a list, and "the director" in it is nobody in particular. */
const mostEntities = 400;
/** How many noun phrases back a paragraph is read. */
const mostMentions = 40;
/** How many words of the article's own back a paragraph is read. */
const mostItems = 400;

/** The people whom the article's own voice names in the block of an item or the one before it, before that item. */
function peopleBefore(at: number, block: number, { scene, entities, namedIn }: Known): Set<number> {
  const { items } = scene.voice;
  const found = new Set<number>();
  for (let i = at - 1; i >= 0 && at - i < mostItems; i -= 1) {
    const item = items[i];
    if (!item || item.block < block) break;
    if (item.block > block || item.stretch >= 0) continue;
    for (const entity of namedIn(item)) if (entities[entity]?.kind === 'people') found.add(entity);
  }
  return found;
}

/** Whom the sentence before a mention, or its own before it, is about: its first subject that is a person, in the same block. */
function subjectBefore(index: number, { scene, entities, named }: Known): number | null {
  const { mentions, voice } = scene;
  const own = voice.items[mentions[index]?.first ?? -1];
  const near = mentions.slice(Math.max(0, index - mostMentions), index).flatMap((mention, i, { length }) => {
    const at = voice.items[mention.first];
    const isNear = own && at?.block === own.block && own.sentence - at.sentence <= 1;
    return isNear && mention.kind === 'name' && !mention.owner && isSubject(voice, mention)
      ? [index - length + i]
      : [];
  });
  const found = near.map(named).filter((entity) => entity !== null);
  return found.find((entity) => entities[entity]?.kind === 'people') ?? null;
}

/** "A senator … the senator": somebody whom the article leaves without a name. */
function isUnnamed(index: number, { scene: { mentions, voice }, named }: Known): boolean {
  const head = mentions[index]?.head;
  for (let m = index - 1; m >= 0 && index - m < mostMentions; m -= 1) {
    const opens = voice.items[mentions[m]?.first ?? -1]?.lower;
    if (mentions[m]?.head === head && indefiniteArticles.has(opens ?? '')) return named(m) === null;
  }
  return false;
}

/** Who is named so near before a description that it can go on about them; null where that is nobody or more than one. */
function nearestPerson(index: number, mention: Mention, known: Known, recent: number | null): number | null {
  const block = known.scene.voice.items[mention.first]?.block ?? 0;
  const here = peopleBefore(mention.first, block, known);
  if (here.size > 1) return subjectBefore(index, known);
  const [only = null] = here;
  if (only !== null) return only;
  const before = peopleBefore(mention.first, block - 1, known);
  return before.size === 1 && recent !== null && before.has(recent) ? recent : null;
}

/** Whether a description can be of a person of whom the article says what they are, or of another whom it names. */
function isTheirs(phrase: string, found: number, entities: readonly Entity[]): boolean {
  const person = entities[found];
  const fits = (entity: Entity): boolean => denotes(entity, phrase);
  // "the former senator": somebody who is one still is another
  if (person && fits(person)) return !formerWords.test(phrase) || formerWords.test(person.role ?? '');
  return !entities.some((entity) => entity.kind === 'people' && fits(entity));
}

const phraseOf = ({ scene }: Known, { start, end }: Mention): string => scene.article.text.slice(start, end);

/** Every word of a description but the free ones is in the person's role or name. */
function sharesWords(phrase: string, { role, name }: Entity): boolean {
  const known = `${role ?? ''} ${name}`.toLowerCase();
  const words = phrase.toLowerCase().split(/\s+/);
  return words.slice(0, -1).every((word) => freeWords.has(word) || known.includes(word));
}

/** "the senator": the one entity named so far that can be meant. */
function described(mention: Mention, known: Known): number | null {
  if (mention.kind !== 'description' || bodies.has(mention.head)) return null;
  const phrase = phraseOf(known, mention);
  let only: number | null = null;
  for (const [index, entity] of known.entities.entries()) {
    // which document "the report" is, its mentions say already
    if (entity.kind === 'documents') continue;
    if ((entity.mentions[0]?.start ?? Infinity) > mention.start || !denotes(entity, phrase)) continue;
    if (entity.kind === 'people' && !sharesWords(phrase, entity)) continue;
    if (only !== null) return null;
    only = index;
  }
  return only;
}

/**
 * Whom "the senator" takes up where no role tells it: the one person whom its paragraph names, or of several the one that the
 * sentence before is about; in a paragraph that names nobody who spoke last, if the paragraph before names nobody else. Null
 * where the article knows somebody else who is that, or has introduced somebody as that without a name.
 */
function continuedPerson(
  index: number,
  mention: Mention,
  known: Known,
  recent: number | null,
): number | null {
  if (!offices.has(mention.head) || isUnnamed(index, known)) return null;
  const phrase = phraseOf(known, mention);
  if (phrase.split(' ').some((word) => others.has(word.toLowerCase()))) return null;
  const found = nearestPerson(index, mention, known, recent);
  return found !== null && isTheirs(phrase, found, known.entities) ? found : null;
}

/**
 * Whom or what a noun phrase with "the" describes; null where that is nobody who is named, or nobody in particular.
 * @param index the description's place among the mentions
 * @param recent the entity that spoke last, if any
 */
export function resolveDescription(index: number, known: Known, recent: number | null): number | null {
  const { scene, entities } = known;
  const mention = scene.mentions[index];
  if (!mention || entities.length > mostEntities) return null;
  if (!definiteArticle.has(lowerAt(scene.voice.items, mention.first))) return null;
  return (
    described(mention, known) ??
    resolveBody(index, mention, known) ??
    continuedPerson(index, mention, known, recent)
  );
}
