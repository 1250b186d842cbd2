import type { Attribution, Entity } from '../findings.ts';
import { denotes } from '../names/denotes.ts';
import { entitiesIn, entityAt, indexMentions } from '../names/entity-at.ts';
import { genderOf, type Gender } from '../names/gender.ts';
import type { Scene } from './features.ts';
import type { Mention } from './mentions.ts';

/** Looks up whom a mention names, stands for or describes. */
export interface Resolver {
  /** Index of the entity a mention resolves to; null where the evidence is thin. `recent`: who spoke last, if anybody. */
  readonly entityOf: (mention: number, recent: number | null) => number | null;
  /** The attribution that rests on a mention. `inherited`: the mention stands with another statement. */
  readonly attribution: (mention: number, recent: number | null, inherited: boolean) => Attribution;
}

/** How many blocks back a pronoun may reach. */
const reach = 3;

/** Sets up the resolution of an article's mentions to its entities. */
export function resolveSpeakers(scene: Scene, entities: readonly Entity[]): Resolver {
  const { article, voice, mentions } = scene;
  const { text } = article;
  const names = indexMentions(entities);
  const genders = new Map<number, Gender | null>();
  const gender = (entity: number): Gender | null => {
    const known = genders.get(entity);
    if (known !== undefined) return known;
    const found = entities[entity];
    const made = found ? genderOf(found, text) : null;
    genders.set(entity, made);
    return made;
  };
  const named = (mention: Mention): number | null => {
    const found = entityAt(names, mention);
    if (found !== null || mention.kind !== 'name') return found;
    const people = entitiesIn(names, mention).filter((entity) => entities[entity]?.kind === 'people');
    return people.length === 1 ? (people[0] ?? null) : null;
  };
  /** People named before an offset, the likeliest first, by sentence and part in it. */
  const pronoun = (mention: Mention, wanted: Gender, recent: number | null): number | null => {
    const item = voice.items[mention.first];
    if (!item) return null;
    const scores = new Map<number, number>();
    const subjects = new Set<number>();
    const window = article.blocks[Math.max(0, item.block - reach)]?.start ?? 0;
    for (let m = mention.first === 0 ? -1 : previousMention(mention); m >= 0; m -= 1) {
      const other = mentions[m];
      const at = other && voice.items[other.first];
      if (!other || !at || other.start < window) break;
      const entity = other.kind === 'name' ? named(other) : null;
      if (entity === null || entities[entity]?.kind !== 'people') continue;
      const far = item.sentence - at.sentence;
      const subject = !subjects.has(at.sentence) && !other.owner && isSubject(other);
      if (subject) subjects.add(at.sentence);
      const worth = (subject ? 3 : 1) - 0.7 * Math.min(far, 4) - 0.5 * (item.block - at.block);
      scores.set(entity, Math.max(scores.get(entity) ?? -Infinity, worth));
    }
    if (recent !== null && entities[recent]?.kind === 'people')
      scores.set(recent, (scores.get(recent) ?? 0) + 1.5);
    let best: number | null = null;
    let most = -Infinity;
    let second = -Infinity;
    for (const [entity, worth] of scores) {
      const known = gender(entity);
      if (known !== null && known !== wanted) continue;
      const score = worth + (known === wanted ? 1 : 0);
      if (score > most) {
        second = most;
        most = score;
        best = entity;
      } else if (score > second) second = score;
    }
    return most - second >= 0.5 && most > -1.5 ? best : null;
  };
  const order = new Map(mentions.map((mention, i) => [mention, i]));
  const previousMention = (mention: Mention): number => (order.get(mention) ?? 0) - 1;
  const isSubject = (mention: Mention): boolean => {
    const before = voice.items[mention.first - 1];
    if (!before || before.sentence !== voice.items[mention.first]?.sentence) return true;
    const after = voice.items[mention.last + 1];
    if (before.kind === 'V' && before.stretch < 0) return voice.items[mention.first - 2]?.kind === 'Q';
    return (
      after !== undefined &&
      !['of', 'in', 'on', 'at', 'by', 'for', 'with', 'from', 'to', 'about', 'against'].includes(
        before.kind,
      ) &&
      (after.kind === 'V' ||
        after.kind === 'd' ||
        after.kind === 'w' ||
        ['is', 'was', 'has', 'had', 'will', 'would', ','].includes(after.kind))
    );
  };
  /** "the senator": the one entity named so far that can be meant. */
  const described = (mention: Mention): number | null => {
    if (mention.kind !== 'description' || voice.items[mention.first]?.lower !== 'the') return null;
    const phrase = text.slice(mention.start, mention.end);
    let only: number | null = null;
    for (const [index, entity] of entities.entries()) {
      if ((entity.mentions[0]?.start ?? Infinity) > mention.start || !denotes(entity, phrase)) continue;
      if (only !== null) return null;
      only = index;
    }
    return only;
  };
  const entityOf = (index: number, recent: number | null): number | null => {
    const mention = mentions[index];
    if (!mention) return null;
    if (mention.kind === 'pronoun') {
      if (mention.head === 'he' || mention.head === 'she') return pronoun(mention, mention.head, recent);
      if (mention.head === 'who') {
        const before = mentions[index - 1];
        return before && mention.first - before.last <= 2 ? named(before) : null;
      }
      return null;
    }
    return named(mention) ?? described(mention);
  };
  const attribution = (index: number, recent: number | null, inherited: boolean): Attribution => {
    const mention = mentions[index];
    const entity = entityOf(index, recent);
    const found = entity === null ? undefined : entities[entity];
    const span = mention ?? { start: 0, end: 0 };
    const inside = found?.mentions.find(({ start, end }) => start < span.end && end > span.start);
    const exact = inside ? { start: inside.start, end: inside.end } : { start: span.start, end: span.end };
    return {
      mention: exact,
      entity,
      name: found?.name ?? text.slice(span.start, span.end).replaceAll(/\s+/g, ' '),
      role: found?.role ?? null,
      inferred: inherited || !inside || text.slice(exact.start, exact.end) !== found?.name,
    };
  };
  return { entityOf, attribution };
}
