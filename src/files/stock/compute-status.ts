import { isDeepStrictEqual } from 'node:util';
import type { Span } from '../../article/article.ts';
import { editorialNames } from '../../records/confirmation.ts';
import type { ParsedEntry } from '../../records/parsed.ts';

/** How far a record is known to be right. */
export interface Status {
  /** `matches`: the article's words, proved when the site is built; `edited`: differs from them; `confirmed`: an editor's word. */
  readonly is: 'matches' | 'edited' | 'confirmed';
  /** The fields that differ from what the last parse wrote, by name. */
  readonly edited: readonly string[];
}

const statedWords = (data: Readonly<Record<string, unknown>>): readonly string[] | null => {
  const { words } = data;
  if (typeof words === 'string') return [words];
  if (!Array.isArray(words)) return null;
  return words.flat().filter((part) => typeof part === 'string');
};

/**
 * Computes a record's status from its facts, what the last parse wrote for it, and where its words stand.
 * It matches only where every fact is as parsed and the words at its places are the record's own; what an editor keeps though the
 * article no longer says it differs by that.
 * A confirmation is an editor's word and stands beside a difference, which is named all the same; one that is void counts
 * for nothing.
 */
export function computeStatus({
  data,
  entry,
  places,
  text,
  isVoid,
}: {
  readonly data: Readonly<Record<string, unknown>>;
  readonly entry: ParsedEntry | undefined;
  readonly places: ReadonlyMap<string, readonly Span[]>;
  readonly text: string;
  /** True where the facts are no longer those that an editor confirmed. */
  readonly isVoid: boolean;
}): Status {
  const base: Readonly<Record<string, unknown>> = entry?.base ?? {};
  const fields = new Set(
    [...Object.keys(base), ...Object.keys(data)].filter((field) => !editorialNames.has(field)),
  );
  const edited = [...fields].filter((field) => !isDeepStrictEqual(data[field], base[field])).sort();
  const words = statedWords(data);
  const found = (places.get('words') ?? []).map(({ start, end }) => text.slice(start, end));
  if (data['noLongerInArticle'] === true) edited.push('noLongerInArticle');
  else if (words && !edited.includes('words') && !isDeepStrictEqual(words, found)) edited.push('words');
  if (!isVoid && data['confirmed'] !== undefined) return { is: 'confirmed', edited };
  return { is: edited.length > 0 ? 'edited' : 'matches', edited };
}
