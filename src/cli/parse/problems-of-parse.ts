import type { ArticleFile, ContentProblem } from '../../files/content.ts';
import type { LeftOut } from '../../files/draft/records-of-article.ts';
import type { Refused, TextFile } from './extractor.ts';

/** How many findings of an article are named that were refused. */
const mostRefused = 50;

/** An article whose records stay as they are, as it could not be read. */
export const unreadIn = (
  { file }: ArticleFile,
  { fault, hint }: { readonly fault: string; readonly hint: string },
): ContentProblem => ({ file, line: 1, severity: 'error', message: fault, hint });

/** A finding of On Record that no valid record can be made of. */
export const leftOutOf = ({ file }: ArticleFile, { words, why }: LeftOut): ContentProblem => ({
  file,
  line: 1,
  severity: 'warning',
  message: `No record could be made of ${words}: ${why}`,
});

/** The line of an article's file in which a place of its text stands. */
function lineAt({ article: { text, blocks } }: TextFile, at: number | null): number {
  const block = at === null ? undefined : blocks.findLast(({ start }) => start <= at);
  if (at === null || block === undefined || at >= text.length) return 1;
  return block.line;
}

/** What most often moves every place of a reader; undefined where it can have moved none. */
const unitsHint = (text: string): string | undefined =>
  /[\ud800-\udbff]/.test(text)
    ? 'The text has characters that are two UTF-16 units each, and places are counted in these units.'
    : undefined;

/** The findings of a reader that were refused in an article, each with its reason. */
export function refusedIn(
  file: TextFile,
  refused: readonly Refused[],
  reader: string,
): readonly ContentProblem[] {
  const warning = (at: number | null, message: string): ContentProblem => ({
    file: file.file,
    line: lineAt(file, at),
    severity: 'warning',
    message,
  });
  const named = refused
    .slice(0, mostRefused)
    .map(({ finding, at, why }) => warning(at, `${finding} of ${reader} is refused. ${why}`));
  const more = refused.length - named.length;
  const all =
    more === 0 ? named : [...named, warning(null, `${String(more)} more findings of ${reader} are refused.`)];
  const hint = unitsHint(file.article.text);
  return all.map((one, index) => (hint !== undefined && index === all.length - 1 ? { ...one, hint } : one));
}
