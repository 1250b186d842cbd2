import type { Attribution, Entity } from '../../findings.ts';
import { mentionIn } from '../../names/entity-at.ts';
import type { Scene } from '../features.ts';
import type { SpeechContext } from './known.ts';
import { nameMentions } from './name-mentions.ts';
import { resolveDescription } from './resolve-description.ts';
import { resolvePronouns } from './resolve-pronoun.ts';

/** Looks up whom a mention names, stands for or describes. */
export interface Resolver {
  /** The attribution that rests on a mention; its entity is null where the evidence is thin. */
  readonly attribution: (mention: number, context: SpeechContext) => Attribution;
}

/** Sets up the resolution of an article's mentions to its entities. */
export function resolveSpeakers(scene: Scene, entities: readonly Entity[]): Resolver {
  const { article, mentions } = scene;
  const { text } = article;
  const known = nameMentions(scene, entities);
  const pronoun = resolvePronouns(known);
  const entityOf = (index: number, context: SpeechContext): number | null => {
    const meant = pronoun(index, context);
    if (meant !== undefined) return meant;
    if (mentions[index]?.kind === 'pronoun') return null;
    return known.named(index) ?? resolveDescription(index, known, context.recent);
  };
  const attribution = (index: number, context: SpeechContext): Attribution => {
    const entity = entityOf(index, context);
    const found = entity === null ? undefined : entities[entity];
    const span = mentions[index] ?? { start: 0, end: 0 };
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
