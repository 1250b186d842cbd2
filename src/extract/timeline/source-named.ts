import type { Span } from '../../article/article.ts';
import type { Attribution, Entity } from '../findings.ts';

/** How far after "according to" the name of the source may begin, in UTF-16 units. */
const reach = 60;

interface Mention extends Span {
  readonly entity: number;
}

/**
 * Makes a function that gives the source which a sentence names with "according to", where it has a name; null
 * where the sentence names none. A name inside quotation marks or after another clause's end does not count.
 */
export function sourcesNamed(
  text: string,
  entities: readonly Entity[],
): (sentence: Span) => Attribution | null {
  const byStart = new Map<number, Mention>();
  entities.forEach(({ mentions }, entity) => {
    mentions.forEach(({ start, end }) => byStart.set(start, { start, end, entity }));
  });
  return (sentence) => {
    const found = /\baccording to\s+/i.exec(text.slice(sentence.start, sentence.end));
    if (!found) return null;
    const from = sentence.start + found.index + found[0].length;
    const until = Math.min(sentence.end, from + reach);
    for (let at = from; at < until; at += 1) {
      if (/[,;:“"]/.test(text[at] ?? '')) return null;
      const mention = byStart.get(at);
      const entity = mention && entities[mention.entity];
      // "a report by Doe", "the head of the port": the source is not the one whose name stands there.
      if (mention && /\b(?:by|of|from|in|on|for|with|at|to)\b/.test(text.slice(from, at))) return null;
      if (mention && entity)
        return {
          mention: { start: mention.start, end: mention.end },
          entity: mention.entity,
          name: entity.name,
          role: null,
          inferred: false,
        };
    }
    return null;
  };
}
