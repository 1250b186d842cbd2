import type { CueSource, Scene, SourceAt } from '../quotes/features.ts';
import { mentionHolding } from '../quotes/mentions.ts';
import type { Syntax } from '../syntax/read-syntax.ts';
import type { AttributionModel } from './attribution-model.ts';
import { isCueForm } from './cue-words.ts';
import { sourceOf } from './find-claims.ts';

/** Sets up the looking up of the sources of an article's verbs, each asked for once. */
export function readCueSources(
  { voice: { items }, mentions }: Pick<Scene, 'voice' | 'mentions'>,
  syntax: Syntax,
  model: AttributionModel,
): SourceAt {
  const known = new Map<number, CueSource | null>();
  const read = (at: number): CueSource | null => {
    const item = items[at];
    if (!item || item.stretch >= 0 || !isCueForm(item.lower)) return null;
    const sentence = syntax.sentence(item.sentence);
    const cue = sentence?.words.findIndex(({ start }) => start === item.start) ?? -1;
    if (!sentence || cue < 0) return null;
    const { source, share } = sourceOf(model, sentence, cue);
    const word = sentence.words[source];
    return { mention: word ? mentionHolding(mentions, word.start) : -2, share };
  };
  return (item) => {
    let found = known.get(item);
    if (found === undefined) {
      found = read(item);
      known.set(item, found);
    }
    return found;
  };
}
