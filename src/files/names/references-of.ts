import { recordKinds } from '../../records/id.ts';
import type { Content, RecordFile } from '../content.ts';

/** The files in which a reference may stand, by their paths below the content folder. */
export interface ReferringFiles {
  /** Records and notes. */
  readonly texts: readonly string[];
  /** What the last parses left. */
  readonly parsed: readonly string[];
  /** Files to work through. */
  readonly reviews: readonly string[];
  /** Files of names that say it is somebody else. */
  readonly distinct: readonly string[];
}

const below = (file: string): string => file.slice(file.indexOf('/') + 1);

const refersTo = (data: unknown, reference: string): boolean =>
  typeof data === 'object' &&
  data !== null &&
  (('speaker' in data && data.speaker === reference) ||
    ('assertedBy' in data && data.assertedBy === reference));

/**
 * Finds the files of a content folder in which a reference may stand.
 * @param articles the articles whose files are meant; all where it is null
 */
export function filesReferringTo(
  content: Content,
  reference: string,
  articles: ReadonlySet<string> | null,
): ReferringFiles {
  const isMeant = (article: string): boolean => articles === null || articles.has(article);
  const [kind = '', id = ''] = reference.split('/');
  const records = recordKinds.flatMap((one): readonly RecordFile<unknown>[] => content[one]);
  const texts = [
    ...records.filter(
      ({ article, data, body }) => isMeant(article) && (refersTo(data, reference) || body.includes(id)),
    ),
    ...(articles === null ? content.entities.filter(({ body }) => body.includes(id)) : []),
  ];
  // An id that was given stays given: whatever an entry refers to is among the names.
  const touched = [...content.parsed].filter(
    ([article, { names }]) => isMeant(article) && names.some(({ is }) => is === reference),
  );
  return {
    texts: texts.map(({ file }) => below(file)),
    parsed: touched.map(([article]) => `.parsed/${article}.json`),
    reviews: touched.map(([article]) => `review/${article}.yaml`),
    distinct:
      articles === null
        ? content.entities
            .filter((one) => one.kind === kind && (one.data.distinctFrom ?? []).includes(id))
            .map(({ file }) => below(file))
        : [],
  };
}
