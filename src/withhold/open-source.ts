import { isBarePronoun } from '../files/draft/short-name.ts';
import type { Parsed, ParsedEntry } from '../records/parsed.ts';

/** Whether nobody is named as the source of a quote: null, or the article's own "she". */
function isOpen(speaker: unknown): boolean {
  if (speaker === null) return true;
  if (typeof speaker !== 'object' || !('unnamed' in speaker)) return false;
  return typeof speaker.unnamed === 'string' && isBarePronoun(speaker.unnamed);
}

/**
 * Finds the quotes that may be a withheld name's: nobody is named as their speaker, and the name stands in their paragraph.
 * Hiding a stranger's words there is the smaller harm.
 * @param names references that are withheld
 * @returns kind and id of those quotes
 */
export function openQuotesBeside(
  { entries, mentions }: Parsed,
  names: ReadonlySet<string>,
): ReadonlySet<string> {
  const paragraphs = new Set(mentions.filter(({ of }) => names.has(of)).map(({ at }) => at.block));
  const isBeside = ({ record, base, at }: ParsedEntry): boolean =>
    record.startsWith('quotes/') &&
    isOpen(base['speaker']) &&
    (at['words'] ?? []).some(({ block }) => paragraphs.has(block));
  return new Set(entries.filter(isBeside).map(({ record }) => record));
}
