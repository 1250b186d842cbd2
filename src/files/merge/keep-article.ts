import type { Parsed } from '../../records/parsed.ts';
import type { PresentFile } from '../present-file.ts';
import { keepConfirmation } from './keep-confirmation.ts';
import type { ArticlePlan } from './plan.ts';

/**
 * The plan for an article that is not read, as another program read it last: its records stay as they are, and of what the next
 * parse rests on nothing changes but what editors have vouched for since.
 * @param files the article's record files that can be read
 * @param former reference that somebody had before → the one that leads to the same now
 */
export function keepArticle(
  before: Parsed,
  files: readonly PresentFile[],
  former: ReadonlyMap<string, string>,
): ArticlePlan {
  const facts = new Map(files.map((file) => [file.record, file.facts]));
  return {
    article: before.article,
    outcomes: [],
    changes: [],
    leftOut: [],
    identities: [],
    parsed: {
      ...before,
      entries: before.entries.map((entry) => {
        const now = facts.get(entry.record);
        if (now === undefined) return entry;
        const { confirmed: earlier, ...rest } = entry;
        const confirmed = keepConfirmation(earlier, { before: now, after: now }, former);
        return { ...rest, ...(confirmed && { confirmed }) };
      }),
    },
  };
}
