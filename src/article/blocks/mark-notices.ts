import type { DraftBlock } from './draft-block.ts';
import { noticeRules, type NoticeRule } from './notice-rules.ts';

/** What may stand before a notice's first word. */
const opening = /^[\s•*_([\]–—-]{0,4}(?=[\p{L}©(–—-])/u;

const longest = Math.max(...noticeRules.map((rule) => rule.longest));

/**
 * The rule by which a block is a notice: what a newspaper says of its article or to its readers (a correction, a note of
 * its editor, a helpline, a line about rights) and no sentence of the article. Null for everything else.
 * @param body the whole block
 */
export function noticeRule(body: string): NoticeRule | null {
  if (body.length > longest) return null;
  const start = opening.exec(body)?.[0].length ?? 0;
  const text = body.slice(start).replace(/\s+/g, ' ');
  return (
    noticeRules.find(
      ({ longest: most, begins, holds }) =>
        text.length <= most && begins.test(text) && (holds === undefined || holds.test(text)),
    ) ?? null
  );
}

/** A notice's title on a line of its own: what is below it is the notice. */
const label =
  /^[\s*_([]{0,3}(?:(?:corrections?|clarifications?)(?: (?:and|&) clarifications?)?|(?:editor|editors|publisher)(?:[’'`]s|s[’'`])? note)\s?:?[\s*_)\]]{0,3}$/i;

/** How many blocks below such a title at the foot of an article are the notice's; further up it is one. */
const mostAtFoot = 4;

/**
 * Says of the drafts which are notices. A title such as “CORRECTION:” takes what is below it along: all, where that is the
 * foot of the article, else one block.
 */
export function markNotices(text: string, drafts: readonly DraftBlock[]): DraftBlock[] {
  let takes = 0;
  return drafts.map((draft, index) => {
    const { start, end, kind } = draft;
    if (kind !== null && kind !== 'item' && kind !== 'heading' && kind !== 'dateline') return draft;
    const isShort = end - start <= longest;
    if (isShort && label.test(text.slice(start, end))) {
      const below = drafts.length - index - 1;
      takes = below <= mostAtFoot ? below : 1;
      return { ...draft, kind: 'notice' };
    }
    if (takes > 0) {
      takes -= 1;
      return { ...draft, kind: 'notice' };
    }
    if (kind === 'heading' || kind === 'dateline' || !isShort) return draft;
    return noticeRule(text.slice(start, end)) === null ? draft : { ...draft, kind: 'notice' };
  });
}
