import type { ArticleFile, Content } from '../../files/content.ts';
import { areDistinct, type EntityIndex } from '../../files/identity/entity-index.ts';
import type { NameDoubt } from '../../files/identity/who-is-who.ts';
import { askAboutNames, type ShownArticle } from '../../files/review/names/ask-about-names.ts';
import {
  questionWrites,
  type QuestionFile,
  type QuestionWrite,
} from '../../files/review/names/question-files.ts';
import { isTextAway } from '../../records/article-front-matter.ts';
import type { Parsed } from '../../records/parsed.ts';

const byId = (one: ShownArticle, other: ShownArticle): number =>
  one.parsed.article < other.parsed.article ? -1 : 1;

/** Collects the articles that questions about names show, by what a parse has just left of them, or an earlier one. */
export function shownArticles(content: Content, doubts: readonly NameDoubt[]) {
  const asked = new Set(doubts.flatMap(({ records }) => records));
  const isShown = ({ names }: Parsed): boolean => asked.size > 0 && names.some(({ is }) => asked.has(is));
  const shown = new Map<string, ShownArticle>();
  const add = ({ id, article, frontMatter }: ArticleFile, parsed: Parsed): void => {
    if (isShown(parsed)) shown.set(id, { parsed, article: isTextAway(frontMatter) ? null : article });
  };
  for (const file of asked.size > 0 ? content.articles : []) {
    const parsed = content.parsed.get(file.id);
    if (parsed) add(file, parsed);
  }
  return { add, list: (): ShownArticle[] => [...shown.values()].sort(byId) };
}

/** What becomes of the files with questions about names. */
export function nameQuestionWrites(
  files: readonly QuestionFile[],
  {
    doubts,
    index,
    shown,
    isThere = (is) => index.byReference.has(is),
  }: {
    readonly doubts: readonly NameDoubt[];
    readonly index: EntityIndex;
    readonly shown: readonly ShownArticle[];
    /** Whether a record is there still; whoever is known if left out. */
    readonly isThere?: (is: string) => boolean;
  },
): QuestionWrite[] {
  return questionWrites(files, doubts, {
    ask: (doubt) => askAboutNames(doubt, shown),
    isThere,
    areDistinct: (one, other) => areDistinct(index, one, other),
  });
}
