import type { Entity } from '../../findings.ts';
import { entitiesIn, entityAt, indexMentions, mentionIn, type MentionIndex } from '../../names/entity-at.ts';
import type { Scene } from '../features.ts';
import type { Mention } from '../mentions.ts';
import type { Known } from './known.ts';

/** How many characters a title before a name has at most: "Sen. ". */
const longestTitle = 6;

/** What the names of a scene are looked up in. */
interface Names {
  readonly scene: Scene;
  readonly entities: readonly Entity[];
  readonly index: MentionIndex;
}

/** "Jane Doe, a professor of law, said" and "the professor, Jane Doe, said": the person whose name a comma joins to a description. */
function apposedName({ scene, entities, index }: Names, mention: Mention, place: number): number | null {
  const { mentions, voice } = scene;
  for (const [other, comma] of [
    [mentions[place - 1], voice.items[mention.first - 1]],
    [mentions[place + 1], voice.items[mention.last + 1]],
  ] as const) {
    if (!other || comma?.text !== ',' || other.kind !== 'name') continue;
    const far = other.first > mention.last ? other.first - mention.last : mention.first - other.last;
    if (far !== 2) continue;
    // "As Doe attacked Roe, the attendees chanted": no comma ends an apposition there
    const next = voice.items[mention.last + 1];
    if (other.first < mention.first && (next?.lemma !== undefined || mention.head.endsWith('s'))) continue;
    const entity = entityAt(index, other);
    if (entity !== null && entities[entity]?.kind === 'people') return entity;
  }
  return null;
}

/** The entity that a mention names or stands beside the name of; null for none. */
function nameAt(names: Names, place: number): number | null {
  const mention = names.scene.mentions[place];
  if (!mention) return null;
  const found = entityAt(names.index, mention);
  if (found !== null) return found;
  if (mention.kind === 'pronoun') return null;
  const apposed = apposedName(names, mention, place);
  if (apposed !== null) return apposed;
  if (mention.kind !== 'name') return null;
  const people = entitiesIn(names.index, mention).filter(
    (entity) => names.entities[entity]?.kind === 'people',
  );
  return people.length === 1 ? (people[0] ?? null) : null;
}

/** Sets up the look-up of whom an article's mentions name; each is looked up once. */
export function nameMentions(scene: Scene, entities: readonly Entity[]): Known {
  const names: Names = { scene, entities, index: indexMentions(entities) };
  const namedAt = new Map<number, number | null>();
  const named = (place: number): number | null => {
    const known = namedAt.get(place);
    if (known !== undefined) return known;
    const found = nameAt(names, place);
    namedAt.set(place, found);
    return found;
  };
  return { scene, entities, named, namedIn: (span) => entitiesIn(names.index, span) };
}

/** "left Sen. Ann Smith centre stage": the person with whose name a noun phrase opens that goes on with other nouns. */
export function opensWithName({ scene, entities, namedIn }: Known, mention: Mention): number | null {
  if (mention.kind === 'pronoun') return null;
  const [only = null, second] = namedIn(mention);
  const inside = only === null ? undefined : entities[only] && mentionIn(entities[only], mention);
  const lead = inside ? inside.start - mention.start : 0;
  if (!inside || second !== undefined || lead === 0 || lead > longestTitle) return null;
  return /^['’]s?\b/.test(scene.article.text.slice(inside.end, inside.end + 3)) ? null : only;
}
