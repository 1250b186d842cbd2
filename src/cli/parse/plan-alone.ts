import { existsSync } from 'node:fs';
import type { Article } from '../../article/article.ts';
import type { Findings } from '../../extract/findings.ts';
import type { Content } from '../../files/content.ts';
import { indexEntities } from '../../files/identity/entity-index.ts';
import { identifier } from '../../files/identity/identify-names.ts';
import { emptyContent } from '../../files/empty-content.ts';
import { planArticle } from '../../files/merge/plan-article.ts';
import type { ArticlePlan } from '../../files/merge/plan.ts';
import { readContent } from '../../files/read/read-content.ts';
import { entityKinds, recordKinds } from '../../records/id.ts';
import { filesByArticle } from '../../files/present-file.ts';

/**
 * Reads a content folder.
 * @param folder its absolute path; there need be none
 */
export const contentAt = async (folder: string): Promise<Content> =>
  existsSync(folder) ? readContent(folder) : emptyContent;

/**
 * What a parse would do to the records of one article, planned beside everything that is in the content folder.
 * @param one `isInside` tells that the article is one of the folder's, whose records follow it; any other has none yet
 */
export function planAlone(
  one: {
    readonly id: string;
    readonly article: Article;
    readonly findings: Findings;
    readonly isInside: boolean;
  },
  content: Content,
): ArticlePlan {
  const { id, article, findings, isInside } = one;
  const index = indexEntities(content, new Set());
  const before = (isInside ? content.parsed.get(id) : null) ?? null;
  const files = (isInside ? filesByArticle(content).get(id) : null) ?? [];
  const names = identifier(content, index);
  names.add({ id, article, findings, before, files });
  const identities = names.identify().of(id);
  return planArticle({ id, article, findings, identities, before, files, unreadable: new Set(), index });
}

const words: Readonly<Record<string, readonly [string, string]>> = {
  quotes: ['quote', 'quotes'],
  statistics: ['figure', 'figures'],
  timeline: ['event', 'events'],
  people: ['person', 'people'],
  organisations: ['organisation', 'organisations'],
  documents: ['document', 'documents'],
};

function countKinds(paths: readonly string[], kinds: readonly string[]): string {
  return kinds
    .map((kind) => {
      const count = paths.filter((path) => path.startsWith(`${kind}/`)).length;
      return `${String(count)} ${words[kind]?.[count === 1 ? 0 : 1] ?? kind}`;
    })
    .join(', ');
}

/**
 * How many records of each kind there are among files, and how many names that nobody had before, in words.
 * @param paths below the content folder, as in `quotes/<article>/<id>.mdx`
 */
export const describeCounts = (paths: readonly string[]): string =>
  `${countKinds(paths, recordKinds)}; new: ${countKinds(paths, entityKinds)}`;
