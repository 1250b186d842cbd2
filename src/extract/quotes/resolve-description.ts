import { offices, others } from '../../language/en/speech.ts';
import type { Entity } from '../findings.ts';
import { denotes } from '../names/denotes.ts';
import type { Scene } from './features.ts';
import type { Mention } from './mentions.ts';

/** What is known of an article where a description is resolved. */
export interface DescribedScene {
  readonly scene: Scene;
  readonly entities: readonly Entity[];
  /** Indices of the entities that are named within a stretch of the text, in order. */
  readonly namedIn: (span: { readonly start: number; readonly end: number }) => readonly number[];
  /** The entity that a mention names; null for none. */
  readonly named: (mention: number) => number | null;
  /** Whether a mention is the subject of its clause, as far as its place tells. */
  readonly isSubject: (mention: Mention) => boolean;
  /** Index of the entity that spoke last, if any. */
  readonly recent: number | null;
}

/** How many noun phrases back a paragraph is read. */
const mostMentions = 40;
/** How many words of the article's own back a paragraph is read. */
const mostItems = 400;

/** The people whom the article's own voice names in the block of an item or the one before it, before that item. */
function peopleBefore(at: number, block: number, { scene, entities, namedIn }: DescribedScene): Set<number> {
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
function subjectBefore(index: number, { scene, entities, named, isSubject }: DescribedScene): number | null {
  const { mentions, voice } = scene;
  const own = voice.items[mentions[index]?.first ?? -1];
  let found: number | null = null;
  for (let m = index - 1; own && m >= 0 && index - m < mostMentions; m -= 1) {
    const mention = mentions[m];
    const at = mention && voice.items[mention.first];
    if (!mention || at?.block !== own.block || own.sentence - at.sentence > 1) break;
    const entity = mention.kind === 'name' && !mention.owner && isSubject(mention) ? named(m) : null;
    if (entity !== null && entities[entity]?.kind === 'people') found = entity;
  }
  return found;
}

/** "A senator … the senator": somebody whom the article leaves without a name. */
function isUnnamed(index: number, { scene: { mentions, voice }, named }: DescribedScene): boolean {
  const head = mentions[index]?.head;
  for (let m = index - 1; m >= 0 && index - m < mostMentions; m -= 1) {
    const opens = voice.items[mentions[m]?.first ?? -1]?.lower;
    if (mentions[m]?.head === head && (opens === 'a' || opens === 'an')) return named(m) === null;
  }
  return false;
}

/**
 * Whom "the senator" takes up where no role tells it: the one person whom its paragraph names, or of several the one that the
 * sentence before is about; in a paragraph that names nobody who spoke last, if the paragraph before names nobody else. Null
 * where the article knows somebody else who is that, or has introduced somebody as that without a name.
 * @param index the description's place among the mentions
 */
export function continuedPerson(index: number, known: DescribedScene): number | null {
  const { scene, entities, recent } = known;
  const mention = scene.mentions[index];
  const own = scene.voice.items[mention?.first ?? -1];
  if (!mention || own?.lower !== 'the' || !offices.has(mention.head) || isUnnamed(index, known)) return null;
  const phrase = scene.article.text.slice(mention.start, mention.end);
  if (phrase.split(' ').some((word) => others.has(word.toLowerCase()))) return null;
  const here = peopleBefore(mention.first, own.block, known);
  const before = here.size > 0 ? here : peopleBefore(mention.first, own.block - 1, known);
  const [only = null] = before.size === 1 ? before : [];
  const about = here.size > 1 ? subjectBefore(index, known) : null;
  const found = about ?? (here.size > 0 || only === recent ? only : null);
  if (found === null) return null;
  const fits = (entity: Entity | undefined): boolean => entity !== undefined && denotes(entity, phrase);
  // "the former senator": somebody who is one still is another
  const isStill =
    /\b(?:former|ex)\b/i.test(phrase) &&
    fits(entities[found]) &&
    !/\b(?:former|ex)\b/i.test(entities[found]?.role ?? '');
  if (isStill) return null;
  const isAnother = entities.some((entity, at) => at !== found && entity.kind === 'people' && fits(entity));
  return isAnother && !fits(entities[found]) ? null : found;
}
