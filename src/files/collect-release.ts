import { titleOf } from '../article/title-of.ts';
import { releasedValues, type Released } from '../records/release.ts';
import type { ArticleFile, Content } from './content.ts';

/**
 * Collects what a release of an article holds now: its title, and the values of its records. Records that are withheld,
 * and those of what a withheld name said or asserts, are left out.
 */
export function collectRelease(content: Omit<Content, 'problems'>, { id, article }: ArticleFile): Released {
  const hidden = new Set(
    content.entities.filter(({ data }) => data.withheld).map(({ kind, id: name }) => `${kind}/${name}`),
  );
  const isShown = (withheld: unknown, who: unknown): boolean =>
    !withheld && !(typeof who === 'string' && hidden.has(who));
  const shown = [
    ...content.quotes.filter(({ data }) => isShown(data.withheld, data.speaker)),
    ...content.statistics.filter(({ data }) => isShown(data.withheld, data.assertedBy)),
    ...content.timeline.filter(({ data }) => isShown(data.withheld, data.assertedBy)),
  ].filter((record) => record.article === id);
  return {
    title: titleOf(article) ?? id,
    records: Object.fromEntries(
      shown.map((record) => [`${record.kind}/${record.id}`, releasedValues(record.data)]),
    ),
  };
}
