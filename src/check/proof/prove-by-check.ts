import type { Article } from '../../article/article.ts';
import type { ArticleFile, Content, ContentProblem } from '../../files/content.ts';
import { provableRecords, recordsByArticle } from '../../files/stock/provable-records.ts';
import { hasWords } from '../../article/places/place-words.ts';
import type { Proof } from '../../records/parsed.ts';
import { keyOf } from '../../records/record-address.ts';
import { isEdited, hashWords } from '../ground/check-context.ts';
import { findWords } from '../words/find-words.ts';

/**
 * What a check with the text at hand has proved of an article whose text stays with its publisher: of each kind the records
 * in which it found no error. Words that an editor gave a record and that the text has are named by their hash, so that a
 * check without the text knows them again.
 * @param problems what the check found in the whole content folder
 */
export function proveByCheck(
  { id, article }: ArticleFile & { readonly article: Article },
  content: Content,
  problems: readonly ContentProblem[],
): Omit<Proof, 'sha256'> {
  const wrong = new Set(problems.flatMap(({ severity, file }) => (severity === 'error' ? [file] : [])));
  const entries = new Map(content.parsed.get(id)?.entries.map((entry) => [entry.record, entry]));
  const count = (list: readonly { readonly file: string }[]): [number, number] => [
    list.filter(({ file }) => !wrong.has(file)).length,
    list.length,
  ];
  const records = recordsByArticle(content)(id);
  const { quotes, figures, dated } = provableRecords(records, true);
  const edited = [...quotes, ...figures, ...records.timeline].flatMap((record) => {
    const { words } = record.data;
    const key = keyOf(record);
    const entry = entries.get(key) ?? null;
    if (words === undefined || (entry !== null && !isEdited(entry, 'words', words))) return [];
    const isThere =
      typeof words === 'string'
        ? hasWords(article.text, words, { isPartOfCompound: true })
        : findWords(article, words).found;
    return isThere ? [[key, hashWords(words)] as const] : [];
  });
  return {
    quotes: count(quotes),
    figures: count(figures),
    dates: count(dated),
    ...(edited.length > 0 && { edited: Object.fromEntries(edited) }),
  };
}
