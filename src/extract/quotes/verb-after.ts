import type { VoiceItem } from './voice.ts';
import { adverbs, auxiliaries } from '../../language/en/speech/closed-words.ts';
import { personRelatives } from '../../language/en/sentences/function-words.ts';

/** The verb that follows a noun phrase whose last item is `last`, over an apposition, adverbs and auxiliaries; -1 where none does. */
export function verbAfter(items: readonly VoiceItem[], last: number): number {
  let at = last + 1;
  const sentence = items[last]?.sentence;
  const close = (mark: string): void => {
    for (let i = at + 1; i < Math.min(items.length, at + 30); i += 1) {
      if (items[i]?.sentence !== sentence || (items[i]?.stretch ?? -1) >= 0) return;
      if (items[i]?.text === mark) {
        at = i + 1;
        return;
      }
    }
  };
  if (items[at]?.text === '(') close(')');
  if (items[at]?.text === ',') close(',');
  for (let steps = 0; steps < 6; steps += 1, at += 1) {
    const item = items[at];
    if (!item || item.sentence !== sentence || item.stretch >= 0) return -1;
    if (
      item.kind === 'V' ||
      item.kind === 'Vg' ||
      item.kind === 'w' ||
      item.kind === 'd' ||
      item.kind === 'g'
    )
      return at;
    if (!(
      auxiliaries.has(item.kind) ||
      adverbs.has(item.kind) ||
      item.kind === 'r' ||
      personRelatives.has(item.kind)
    )) {
      if (item.kind === ':' && steps === 0) return at;
      return -1;
    }
  }
  return -1;
}
