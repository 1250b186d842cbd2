import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ArticleFile, ContentProblem } from '../../files/content.ts';
import type { PlannedArticle } from '../../files/merge/plan-content.ts';
import type { ArticlePlan } from '../../files/merge/plan.ts';
import { reviewWrites } from '../../files/review/update-review.ts';
import { formatParsed } from '../../files/write/write-parsed.ts';
import { placeIn } from '../../files/write/place-in.ts';
import { resolveChange, type ResolvedChange } from '../../files/write/resolve-change.ts';
import type { OrderedWrite } from '../../files/write/write-in-order.ts';
import { isTextAway } from '../../records/article-front-matter.ts';

/** Works the changes of a plan out against the files as they are now; `problems` has those that cannot be made. */
export function resolvePlan(
  folder: string,
  { changes }: ArticlePlan,
): { readonly changes: readonly ResolvedChange[]; readonly problems: readonly ContentProblem[] } {
  const resolved: ResolvedChange[] = [];
  const problems: ContentProblem[] = [];
  for (const change of changes) {
    const result = resolveChange(folder, change);
    if (typeof result === 'string')
      problems.push({
        file: `${basename(folder)}/${change.path}`,
        line: 1,
        severity: 'error',
        message: result,
        hint: 'Change the file by hand, or rename it, and run npm run parse again.',
      });
    else resolved.push(result);
  }
  return { changes: resolved, problems };
}

/** What the next parse rests on, over whatever is there; nothing where it would not change. */
function parsedWrites(folder: string, { plan, before }: PlannedArticle): OrderedWrite[] {
  const text = formatParsed(plan.parsed);
  if (before && formatParsed(before) === text) return [];
  const path = `.parsed/${plan.article}.json`;
  const place = placeIn(folder, path);
  return [{ path, text, before: existsSync(place) ? readFileSync(place, 'utf8') : null }];
}

/** The machine's own files of an article as its plan leaves them: what the next parse rests on, and what waits for a decision. */
export function machineWrites(
  folder: string,
  { id, article, frontMatter }: ArticleFile,
  planned: PlannedArticle,
): { readonly writes: readonly OrderedWrite[]; readonly problems: readonly ContentProblem[] } {
  const writes = parsedWrites(folder, planned);
  // While a record cannot be read, nobody can say which of its cases are over.
  if (planned.hasUnreadable) return { writes, problems: [] };
  const review = reviewWrites(folder, {
    id,
    article: isTextAway(frontMatter) ? null : article,
    parsed: planned.plan.parsed,
    files: planned.files,
  });
  return { writes: [...writes, ...review.writes], problems: review.problems };
}
