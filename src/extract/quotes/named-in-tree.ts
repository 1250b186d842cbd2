import { passingOn } from '../../language/en/speech/claims.ts';
import { claimNouns, possessiveEndings } from '../../language/en/speech/nested.ts';
import type { NameSource } from '../attribution/name-source.ts';
import type { QuoteFinding } from '../findings.ts';
import type { Syntax } from '../syntax/read-syntax.ts';
import { lowerAt } from '../lower-at.ts';

/**
 * A quotation whose speaker has no name, under the name or the whole noun phrase that its sentence's tree has for it: "the
 * post by an unknown author", "Undersecretary for Schools Ann Smith". One that passes on another's words is that other's.
 */
export function namedInTree(
  quote: QuoteFinding,
  text: string,
  syntax: Syntax,
  nameSource: NameSource,
): QuoteFinding {
  const { speaker, cue } = quote;
  if (!speaker || !cue) return quote;
  const { mention, name } = speaker;
  const number = syntax.numberAt(mention.start);
  const sentence = syntax.sentence(number);
  if (!sentence || number !== syntax.numberAt(cue.start)) return quote;
  const { words } = sentence;
  const word = words.findLastIndex(({ start }) => start >= mention.start && start < mention.end);
  const cueWord = words.findIndex(({ start, end }) => start >= cue.start && end <= cue.end);
  const said = text.slice(quote.start, quote.end);
  // "Smith’s claim that “…”"
  if (claimNouns.has(lowerAt(words, cueWord)) && possessiveEndings.has(lowerAt(words, cueWord - 1)))
    return {
      ...quote,
      speaker: nameSource({ number, sentence, word: cueWord - 2, cue: cueWord, said, recent: null }),
    };
  const passesOn = passingOn.has(lowerAt(words, word + 2));
  if (word < 0 || cueWord < 0 || (speaker.entity !== null && !passesOn)) return quote;
  const found = nameSource({ number, sentence, word, cue: cueWord, said, recent: null });
  if (found?.entity != null) return { ...quote, speaker: { ...found, inferred: true } };
  return found && found.name.length > name.length
    ? { ...quote, speaker: { ...speaker, name: found.name } }
    : quote;
}
