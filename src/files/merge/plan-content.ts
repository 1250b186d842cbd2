import type { Article } from '../../article/article.ts';
import type { Findings } from '../../extract/findings.ts';
import { isTextAway } from '../../records/article-front-matter.ts';
import { recordKinds } from '../../records/id.ts';
import type { Parsed } from '../../records/parsed.ts';
import type { ArticleFile, Content } from '../content.ts';
import { indexEntities, type EntityIndex } from '../identity/entity-index.ts';
import { identifier } from '../identity/identify-names.ts';
import { learnNames } from '../identity/learn-names.ts';
import { filesByArticle, type PresentFile } from '../present-file.ts';
import type { UnreadableFiles } from '../read/unreadable-files.ts';
import { keepArticle } from './keep-article.ts';
import { planArticle } from './plan-article.ts';
import type { NameDoubt } from '../identity/who-is-who.ts';
import type { ArticlePlan, PlanGround } from './plan.ts';

/** A plan beside what it starts from. */
export interface PlannedArticle {
  readonly plan: ArticlePlan;
  /** What the last parse of the article left; null before the first. */
  readonly before: Parsed | null;
  /** The article's record files as the plan leaves them, as far as they can be read. */
  readonly files: readonly PresentFile[];
  /** True where the text has moved under the records, though none of them changes. */
  readonly placesMoved: boolean;
  /** True where a file of one of its records is there and cannot be read. */
  readonly hasUnreadable: boolean;
}

/** The record files of an article with those that a plan makes. */
function filesAfter(files: readonly PresentFile[], { article, changes }: ArticlePlan): PresentFile[] {
  const made = changes.flatMap((change): PresentFile[] => {
    if (!('create' in change) || !recordKinds.some((kind) => kind === change.create.kind)) return [];
    const record = change.path.replace(`/${article}/`, '/').replace(/\.mdx$/, '');
    return [{ record, facts: change.create.facts, hasNote: false }];
  });
  return [...files, ...made];
}

const placesOf = ({ entries, mentions, outline }: Parsed): string =>
  JSON.stringify([entries.map(({ record, at }) => ({ record, at })), mentions, outline]);

/** True where what the last parse of an article left can be read, or there was none: without its base nothing can be merged. */
export const hasBase = ({ named }: UnreadableFiles, id: string): boolean => !named.has(`.parsed/${id}`);

/** Plans the articles of a content folder: first all are added, then, since who is who rests on all of them, each is planned. */
export interface ContentPlanner {
  readonly add: (file: ArticleFile, article: Article, findings: Findings) => void;
  /** Plans to leave the records of an article as they are; null where no parse has read it. */
  readonly keep: (file: ArticleFile) => PlannedArticle | null;
  /** Ends the adding. What is left for an editor to decide about names, and what plans one article after another. */
  readonly plan: () => {
    readonly doubts: readonly NameDoubt[];
    /** All names, with those that the plans so far have made. */
    readonly index: EntityIndex;
    readonly planNext: PlanNext;
  };
}

/** Plans the records of an article from what was found in it; `reader` names the program of another maker that found it. */
export type PlanNext = (
  file: ArticleFile,
  article: Article,
  findings: Findings,
  reader?: string,
) => PlannedArticle;

/** Makes what plans the articles of a content folder. */
export function contentPlanner(content: Content, unreadable: UnreadableFiles): ContentPlanner {
  const index = indexEntities(content, unreadable.named);
  const files = filesByArticle(content);
  const names = identifier(content, index);
  const beforeOf = (id: string): Parsed | null => content.parsed.get(id) ?? null;
  const planOne = (
    { id, frontMatter }: ArticleFile,
    ground: Pick<PlanGround, 'article' | 'findings' | 'identities' | 'reader'>,
  ): PlannedArticle => {
    const before = beforeOf(id);
    const here = files.get(id) ?? [];
    const plan = planArticle({
      ...ground,
      id,
      isTextAway: isTextAway(frontMatter),
      before,
      files: here,
      unreadable: unreadable.records.get(id) ?? unreadable.named,
      index,
    });
    learnNames(index, id, plan.identities);
    return {
      plan,
      before,
      files: filesAfter(here, plan),
      placesMoved: !before || placesOf(before) !== placesOf(plan.parsed),
      hasUnreadable: unreadable.records.has(id),
    };
  };
  return {
    add: ({ id }, article, findings) => {
      names.add({ id, article, findings, before: beforeOf(id), files: files.get(id) ?? [] });
    },
    keep: ({ id }) => {
      const before = beforeOf(id);
      if (before === null) return null;
      const here = files.get(id) ?? [];
      return {
        plan: keepArticle(before, here, index.formerly),
        before,
        files: here,
        placesMoved: false,
        hasUnreadable: unreadable.records.has(id),
      };
    },
    plan: () => {
      const { of, doubts } = names.identify();
      return {
        doubts,
        index,
        planNext: (file, article, findings, reader) =>
          planOne(file, { article, findings, reader, identities: of(file.id) }),
      };
    },
  };
}
